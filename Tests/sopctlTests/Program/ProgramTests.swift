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

  @Test func `what the shells ask is answered, and every answer is asked for`() {
    let shapes = Program.tree.outline.commands.flatMap(\.shapes)
    let asked = shapes.compactMap { shape in
      if case .ask(let topic) = shape.completion { topic } else { nil }
    }
    let answered = Completion.Topic.allCases.map(\.rawValue)
    #expect(Set(asked).subtracting(["commands"]) == Set(answered))
  }
}
