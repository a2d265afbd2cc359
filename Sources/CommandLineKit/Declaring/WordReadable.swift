/// A value that is written as one word of a command line.
package protocol WordReadable: Sendable {
  /// The value that `word` stands for; nil if it stands for none.
  init?(word: String)

  /// Every word that can be read, where they can be listed; otherwise empty.
  static var choices: [String] { get }

  /// What a readable word is ("a whole number"), to end the sentence "this is not …".
  static var expectation: Text? { get }

  /// Whether readable words are numbers, so that one of digits alone can only be too large.
  static var isNumber: Bool { get }
}

extension WordReadable {
  package static var choices: [String] { [] }
  package static var expectation: Text? { nil }
  package static var isNumber: Bool { false }
}

// MARK: - Enumerations

extension WordReadable where Self: RawRepresentable, RawValue == String {
  package init?(word: String) { self.init(rawValue: word) }
}

extension WordReadable where Self: RawRepresentable & CaseIterable, RawValue == String {
  package static var choices: [String] { allCases.map(\.rawValue) }
}

// MARK: - Standard types

extension String: WordReadable {
  package init(word: String) { self = word }
}

extension Int: WordReadable {
  /// Digits alone, or a minus before them: no plus sign, which no number here is written with.
  package init?(word: String) {
    if word.hasPrefix("+") { return nil }
    self.init(word)
  }

  package static var expectation: Text? { Text("a whole number", id: "bilangan bulat") }
  package static var isNumber: Bool { true }
}
