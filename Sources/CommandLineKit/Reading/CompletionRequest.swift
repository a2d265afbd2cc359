/// What a shell wants to know: the words on a topic that can stand where a line is being typed.
package struct CompletionRequest: Sendable, Equatable {
  /// What is asked for; see ``Shape/Completion/ask(_:)``.
  package let topic: String
  /// What has been typed of the word so far; possibly nothing.
  package let typed: String
  /// The values that stand on the line before it, by the topics that they belong to.
  private let values: [String: [String]]

  /// - Parameter words: the line's, without the program's name; the last one is being typed.
  init<Context, Failure, Common>(
    topic: String, words: [String], in tree: CommandTree<Context, Failure, Common>
  ) {
    self.topic = topic
    let line = Line(words, in: tree)
    var places = line.command?.positionals[...] ?? []
    var found = line.tokens.compactMap { token -> (topic: String?, value: String)? in
      switch token {
      case .option(let shape, let value): return (shape.topic, value)
      case .positional(let word):
        guard let place = places.first else { return (nil, word) }
        if !place.isRepeatable { places.removeFirst() }
        return (place.topic, word)
      case .fault(.optionForValue(_, let shape, let word)): return (shape.topic, word)
      case .unknownOption, .fault: return nil
      }
    }
    typed = found.popLast()?.value ?? ""
    values = found.reduce(into: [:]) { values, item in
      if let topic = item.topic { values[topic, default: []].append(item.value) }
    }
  }

  /// What the line says already on a topic, in its order.
  package func values(on topic: String) -> [String] { values[topic] ?? [] }
}

extension Shape {
  /// What the program is asked for the parameter's words; nil where it is not asked.
  fileprivate var topic: String? {
    if case .ask(let topic) = completion { topic } else { nil }
  }
}
