import Foundation
import Testing

@testable import sopctl

struct SupportTests {
  @Test func `a world keeps its office in its own home and takes it along`() {
    let home: String
    do {
      let world = TestWorld()
      home = world.home
      #expect(world.run("start PIAK-03 --as APK").output == "PIAK-03-2026-001\n")
      #expect(world.bookLines.count == 2)
      #expect(world.faults.isEmpty)
    }
    #expect(!FileManager.default.fileExists(atPath: home))
  }

  @Test(arguments: [
    ("a b", ["a", "b"]),
    ("  a   'b c' ", ["a", "b c"]),
    ("--x=\"b \\\"c\\\"\" d\\ e", ["--x=b \"c\"", "d e"]),
    ("'' $'a\\nb\\u{202E}'", ["", "a\nb\u{202E}"]),
  ])
  func `a line is read as a shell reads it`(line: String, words: [String]) {
    #expect(ShellLine(line).words == words)
  }
}
