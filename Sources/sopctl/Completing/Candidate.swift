import CommandLineKit

/// A word that a shell may propose, and what it stands for.
struct Candidate: Equatable {
  let word: String
  let explanation: String

  /// As the shells' scripts read it: one line, a tab between the two.
  var line: String { "\(word)\t\(explanation.visible(columns: Self.longest))\n" }

  /// Shells show candidates in columns of their own.
  private static let longest = 60

  /// Whether it is the same word when it is printed: no other can be typed for it.
  var isPrintable: Bool { word == word.visible }
}
