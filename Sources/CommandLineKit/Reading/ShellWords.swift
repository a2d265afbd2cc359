/// Splits a line as a shell would, as far as examples need it.
enum ShellWords {
  /// The words of the first command of `line`: quotes and backslashes understood, variables set in
  /// front of it left out; nil if a quote stays open. Pipes, redirections and comments end it.
  static func words(of line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    scan: for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
        continue
      }
      switch (character, quote) {
      case ("\\", nil), ("\\", "\""): isEscaped = true
      case (let character, let open?) where character == open: quote = nil
      case (_, .some): word = (word ?? "") + String(character)
      case ("\"", nil), ("'", nil):
        quote = character
        word = word ?? ""
      case (" ", nil):
        if let word { words.append(word) }
        word = nil
      case ("|", nil), (">", nil), ("<", nil), (";", nil), ("&", nil): break scan
      case ("#", nil) where word == nil: break scan
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return quote == nil && !isEscaped ? Array(words.drop { $0.isAssignment }) : nil
  }
}

extension String {
  fileprivate var isAssignment: Bool {
    guard let sign = firstIndex(of: "=") else { return false }
    return sign > startIndex && self[..<sign].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}
