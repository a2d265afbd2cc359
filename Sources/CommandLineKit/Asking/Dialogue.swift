/// Questions on a terminal, one at a time, each asked until it is answered.
///
/// It knows neither a terminal nor what is asked about: lines come and go through two functions.
package struct Dialogue: Sendable {
  package let language: Language
  /// The terminal's columns.
  package let width: Int
  package let style: Style
  private let readLine: @Sendable () -> TypedLine
  private let show: @Sendable (String) -> Void

  package init(
    language: Language, width: Int, style: Style = .plain,
    readLine: @escaping @Sendable () -> TypedLine, show: @escaping @Sendable (String) -> Void
  ) {
    self.language = language
    self.width = max(20, width)
    self.style = style
    self.readLine = readLine
    self.show = show
  }

  /// Why a question got no answer.
  package enum Ending: Error, Sendable, Equatable {
    case endOfInput
    case interrupted
  }

  /// What is wrong with an answer; the question is asked again.
  package struct Objection: Error, Sendable, Equatable {
    package let words: Text

    package init(_ words: Text) { self.words = words }
  }
}

// MARK: - Saying

extension Dialogue {
  /// Shows lines of text, broken where they are too long.
  package func say(_ text: Text, indent: Int = 0) { say(text[language], indent: indent) }

  package func say(_ text: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    let lines = text.wrapped(to: width - indent)
    show(lines.map { $0.isEmpty ? "\n" : "\(margin)\($0)\n" }.joined())
  }

  /// Shows lines as they are.
  package func show(lines: [String]) { show(lines.map { $0 + "\n" }.joined()) }

  /// Shows choices under their numbers, one line each.
  package func list(_ choices: [String]) {
    let digits = String(choices.count).count
    for (index, choice) in choices.enumerated() {
      let number = String(index + 1).padded(to: digits, .right)
      show("  \(number). \(choice.visible)".truncated(to: width) + "\n")
    }
  }
}

// MARK: - Asking

extension Dialogue {
  /// Asks until an answer can be read.
  ///
  /// - Parameter read: makes a value of the line, without the spaces around it; empty for Enter alone.
  package func ask<Value>(
    _ question: Text, read: (String) throws(Objection) -> Value
  ) throws(Ending) -> Value {
    while true {
      show(prompt(question[language]))
      guard let line = try typedLine() else { continue }
      do throws(Objection) {
        return try read(line)
      } catch {
        say(error.words, indent: 2)
      }
    }
  }

  /// Asks which of some choices is meant: by its number, or by its words.
  ///
  /// - Returns: the index of the choice.
  package func choose(_ question: Text, among choices: [String]) throws(Ending) -> Int {
    list(choices)
    return try ask(question) { line throws(Objection) in
      if let index = Self.choice(line, among: choices) { return index }
      throw Objection(
        Text(
          "Type a number from 1 to \(choices.count).",
          id: "Ketik nomor dari 1 sampai \(choices.count)."))
    }
  }

  /// Asks yes or no.
  ///
  /// - Parameter isYes: what Enter alone means. It is a no where the question is to catch a slip.
  package func confirm(_ question: Text, byDefault isYes: Bool) throws(Ending) -> Bool {
    let choices = isYes ? Text("[Y/n]", id: "[Y/t]") : Text("[y/N]", id: "[y/T]")
    let question = Text(
      "\(question) \(choices)", id: "\(question) \(choices)")
    return try ask(question) { line throws(Objection) in
      switch line.lowercased() {
      case "": return isYes
      case "y", "ya", "yes": return true
      case "t", "tidak", "n", "no": return false
      default: throw Objection(Text("Type y or n.", id: "Ketik y atau t."))
      }
    }
  }

  /// The index of the choice that a line means.
  package static func choice(_ line: String, among choices: [String]) -> Int? {
    if let number = Int(word: line), choices.indices.contains(number - 1) { return number - 1 }
    return choices.firstIndex { $0.lowercased() == line.lowercased() }
  }

  private func prompt(_ question: String) -> String {
    var lines = question.visible.wrapped(to: width - 2)
    let last = lines.removeLast()
    let sign = last.hasSuffix("?") || last.hasSuffix("]") ? "" : ":"
    // A long question leaves no room beside it.
    let ending = last.displayWidth > width * 2 / 3 ? "\n> " : " "
    return (lines + [last]).map(style.bold).joined(separator: "\n") + sign + ending
  }

  /// The line that was typed, without the spaces around it; `nil` where it cannot be an answer, which is said.
  private func typedLine() throws(Ending) -> String? {
    switch readLine() {
    case .line(let line):
      // An arrow key, for instance: a terminal that reads by the line hands its sequence on.
      if line.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
        say(
          Text(
            "The line holds a control character, such as an arrow key's; type it again.",
            id: "Barisnya memuat karakter kendali, misalnya dari tombol panah; ketik lagi."),
          indent: 2)
        return nil
      }
      return line.trimmed
    case .unreadable:
      say(
        Text("The line is not UTF-8; type it again.", id: "Barisnya bukan UTF-8; ketik lagi."),
        indent: 2)
      return nil
    case .endOfInput:
      show("\n")
      throw .endOfInput
    case .interrupted:
      show("\n")
      throw .interrupted
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let isSpace = { (character: Character) in character == " " }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
