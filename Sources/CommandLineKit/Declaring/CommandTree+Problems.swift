extension CommandTree {
  /// Mistakes in the declarations, one sentence each, for a test to find none: names used twice,
  /// help missing in a language, values without a name, arguments that can never be reached,
  /// examples that are not what they claim to be.
  package func problems() -> [String] {
    let outline = outline
    var problems = DeclarationCheck(outline).problems
    for command in outline.commands {
      for example in command.examples {
        if let reason = objection(to: example, of: command) {
          problems.append("\(command.name): the example \"\(example.line)\" \(reason)")
        }
      }
    }
    return problems
  }

  private func objection(to example: Example, of command: CommandOutline) -> String? {
    guard let words = ShellWords.words(of: example.line) else { return "has an open quote" }
    guard words.first == program else { return "does not begin with \(program)" }
    let arguments = Array(words.dropFirst())
    guard Line(arguments, in: self).command == command else { return "is another command" }
    do {
      _ = try parse(arguments: arguments)
      return nil
    } catch {
      return "does not parse: \(error.sentence[.english])"
    }
  }
}
