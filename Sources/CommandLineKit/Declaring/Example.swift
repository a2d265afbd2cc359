/// A line to type, and what it does.
package struct Example: Sendable, Equatable {
  /// As typed at a shell, from the program's name on.
  package let line: String
  package let explanation: Text

  package init(_ line: String, _ explanation: Text) {
    self.line = line
    self.explanation = explanation
  }
}
