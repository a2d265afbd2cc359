import Glibc
import Testing

@testable import CommandLineKit

struct ProcessArgumentsTests {
  @Test func `words that are UTF-8 come through unchanged`() throws {
    let words = ["", "serve", "é", "e\u{301}", "\u{1F35C}", "\r\n"]
    let read = try ProcessArguments.validated(words.map { Array($0.utf8) })
    #expect(read.map { Array($0.utf8) } == words.map { Array($0.utf8) })
  }

  @Test(arguments: [
    ([0x63, 0x61, 0x66, 0xE9], "caf\\xE9"), ([0xC0, 0x80], "\\xC0\\x80"),
    ([0xED, 0xA0, 0x80, 0x0A], "\\xED\\xA0\\x80\\x0A"), ([0xF0, 0x9F], "\\xF0\\x9F"),
  ])
  func `bytes that are not UTF-8 are refused, not repaired`(bytes: [UInt8], printable: String) {
    #expect(throws: UsageError.notUTF8(position: 2, printable: printable)) {
      try ProcessArguments.validated([Array("serve".utf8), bytes])
    }
  }

  @Test func `a long heap of bytes is cut`() {
    #expect(
      throws: UsageError.notUTF8(
        position: 1, printable: String(repeating: "\\xFF", count: 64) + "...")
    ) {
      try ProcessArguments.validated([[UInt8](repeating: 0xFF, count: 1_000)])
    }
  }

  @Test func `what a C main is given is read, but for the program's name`() throws {
    #expect(try arguments("/usr/bin/warung", "serve", "").read() == ["serve", ""])
    #expect(arguments("/usr/bin/warung", "serve").program == "/usr/bin/warung")
    #expect(try arguments("warung").read() == [])
  }

  @Test func `a program that is not even told its name is told nothing`() {
    for given in [ProcessArguments(count: 0, words: nil), arguments(), arguments("")] {
      #expect(throws: UsageError.noArguments) { try given.read() }
    }
  }

  private func arguments(_ words: String...) -> ProcessArguments {
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeMutableBufferPointer {
      ProcessArguments(count: Int32(words.count), words: $0.baseAddress)
    }
  }
}
