import CommandLineKit
import SOPCore

/// An answer as it is typed, in either language.
struct AnswerWord: Sendable, WordReadable {
  let answer: Answer

  static let choices = ["ya", "tidak"]
  static let expectation: Text? = Text("ya or tidak", id: "ya atau tidak")

  init?(word: String) {
    switch word.lowercased() {
    case "ya", "y", "yes": answer = .yes
    case "tidak", "t", "no", "n": answer = .no
    default: return nil
    }
  }
}
