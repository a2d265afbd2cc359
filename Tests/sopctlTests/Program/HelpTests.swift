import CommandLineKit
import Testing

@testable import sopctl

/// Every command's help, in both languages, as golden text at 80 columns.
struct HelpTests {
  /// The commands, and nothing for the program itself.
  private static let commands = [nil] + Program.tree.outline.commands.map(\.name)

  @Test(arguments: commands, Language.allCases)
  func `help stands as it was recorded`(command: String?, language: Language) throws {
    let name = "\(command ?? "sopctl").\(language.rawValue).txt"
    let arguments = ["help"] + (command.map { [$0] } ?? []) + ["--lang", language.rawValue]
    let answer = TestWorld().run(arguments)
    #expect(answer.code == .done)
    try Golden("Help/\(name)").expect(answer.output)
  }

  @Test func `no recorded help is left of a command that is gone`() throws {
    let names = try Golden.names(in: "Help")
    let known = Self.commands.flatMap { command in
      Language.allCases.map { "\(command ?? "sopctl").\($0.rawValue).txt" }
    }
    #expect(Set(names) == Set(known))
  }

  @Test func `no line of help is wider than 80 columns`() throws {
    for name in try Golden.names(in: "Help") {
      let text = try #require(Golden("Help/\(name)").text)
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
