import CommandLineKit
import Testing

@testable import sopctl

/// The declarations of all commands, held to what every declaration owes.
struct ProgramTests {
  @Test func `names are unique, help stands in both languages, and examples can be read`() {
    #expect(Program.tree.problems() == [])
  }

  @Test func `every command has an example`() {
    for command in Program.tree.outline.commands where command.name != "help" {
      #expect(command.name == "version" || !command.examples.isEmpty, "\(command.name)")
    }
  }
}
