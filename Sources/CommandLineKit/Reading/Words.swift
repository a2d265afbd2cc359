/// The words of one command line, each to be taken by the parameter it belongs to.
package struct Words: Sendable {
  /// Values by the label of the option; a flag holds an empty one.
  private var options: [String: [String]] = [:]
  private var positionals: ArraySlice<String> = []

  init() {}

  mutating func add(_ value: String, to shape: Shape) {
    options[shape.label, default: []].append(value)
  }

  mutating func add(_ positional: String) {
    positionals.append(positional)
  }

  // MARK: Taking

  package mutating func takePositional() -> String? {
    positionals.popFirst()
  }

  /// All the values of an option, in the order they were given.
  package mutating func takeValues(of shape: Shape) -> [String] {
    options.removeValue(forKey: shape.label) ?? []
  }

  /// The value of an option that can have one. Saying the same twice is no contradiction.
  package mutating func takeValue(of shape: Shape) throws(UsageError) -> String? {
    let values = takeValues(of: shape)
    guard let first = values.first else { return nil }
    if let second = values.first(where: { $0 != first }) {
      throw .repeated(shape, first: first, second: second)
    }
    return first
  }

  func expectNoMore() throws(UsageError) {
    if let word = positionals.first { throw .unexpectedArgument(word: word) }
  }
}

// MARK: - Values of words

extension Shape {
  func value<Value: WordReadable>(of word: String) throws(UsageError) -> Value {
    guard let value = Value(word: word) else { throw .unreadable(word: word, self) }
    return value
  }
}
