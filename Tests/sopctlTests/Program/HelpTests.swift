import CommandLineKit
import Foundation
import Testing

@testable import sopctl

/// Every command's help, in both languages, as golden text at 80 columns.
///
/// `RECORD=1 swift test --filter HelpTests` writes it anew; a recording that changes anything fails.
struct HelpTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Help")

  /// The commands, and nothing for the program itself.
  private static let commands = [nil] + Program.tree.outline.commands.map(\.name)

  @Test(arguments: commands, Language.allCases)
  func `help stands as it was recorded`(command: String?, language: Language) throws {
    let name = "\(command ?? "sopctl").\(language.rawValue).txt"
    let file = Self.folder.appending(path: name)
    let arguments = ["help"] + (command.map { [$0] } ?? []) + ["--lang", language.rawValue]
    let answer = TestWorld().run(arguments)
    #expect(answer.code == .done)
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    if answer.output == recorded { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try answer.output.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded anew: \(name)")
    } else {
      Issue.record("\(name) says otherwise:\n\(answer.output)")
    }
  }

  @Test func `no recorded help is left of a command that is gone`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let known = Self.commands.flatMap { command in
      Language.allCases.map { "\(command ?? "sopctl").\($0.rawValue).txt" }
    }
    #expect(Set(names) == Set(known))
  }

  @Test func `no line of help is wider than 80 columns`() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) {
      let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
      for line in text.split(separator: "\n") {
        #expect(String(line).displayWidth <= 80, "\(name): \(line)")
      }
    }
  }

  @Test func `help on the line, help before it and help by its other name are one`() {
    let world = TestWorld()
    let help = world.run("help step").output
    #expect(world.run("step --help").output == help)
    #expect(world.run("help selesai").output == help)
    #expect(world.run("selesai PIAK-03-001 --nonsense -h").output == help)
  }
}
