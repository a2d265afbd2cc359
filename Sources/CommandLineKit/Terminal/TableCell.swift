extension Table {
  /// One line of text, and how it stands out.
  package struct Cell: Sendable, Equatable, ExpressibleByStringLiteral {
    package let text: String
    package let ink: Ink

    /// What would break the line or hide in it is spelt out; see ``Swift/String/visible``.
    package init(_ text: String, _ ink: Ink = .normal) {
      self.text = text.visible
      self.ink = ink
    }

    package init(stringLiteral text: String) { self.init(text) }
  }
}
