/// A command: its names, and the declaration of everything else.
///
/// A program has many commands, and one invocation has one. So a declaration is made when it is
/// asked for, and a line that runs one command does not wait for the others.
package struct Command<Context, Failure: Error>: Sendable {
  package let name: String
  /// Full synonyms of the name.
  package let aliases: [String]
  private let declare: @Sendable () -> Declaration<Context, Failure>

  package init(
    _ name: String, aliases: [String] = [],
    declare: @escaping @Sendable () -> Declaration<Context, Failure>
  ) {
    self.name = name
    self.aliases = aliases
    self.declare = declare
  }

  var declaration: Declaration<Context, Failure> { declare() }

  package var outline: CommandOutline {
    let declaration = declaration
    return CommandOutline(
      name: name, aliases: aliases, summary: declaration.summary,
      discussion: declaration.discussion, examples: declaration.examples,
      shapes: declaration.shapes)
  }

  func isCalled(_ word: String) -> Bool { name == word || aliases.contains(word) }
}
