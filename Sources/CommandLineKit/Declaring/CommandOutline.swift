/// Everything about a command that can be shown: what help, man page and completions read.
package struct CommandOutline: Sendable, Equatable {
  package var name: String
  /// Full synonyms of the name.
  package var aliases: [String] = []
  /// One sentence.
  package var summary: Text
  /// Paragraphs, parted by empty lines.
  package var discussion: Text?
  package var examples: [Example] = []
  package var shapes: [Shape] = []

  /// The name and its synonyms.
  package var names: [String] { [name] + aliases }

  package var positionals: [Shape] { shapes.filter { $0.form == .positional } }

  /// Options and flags.
  package var options: [Shape] { shapes.filter { $0.form != .positional } }
}
