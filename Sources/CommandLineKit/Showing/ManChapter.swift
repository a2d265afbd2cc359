extension ManPage {
  /// A section of the manual that declarations cannot give, such as exit codes or files.
  package struct Chapter: Sendable {
    package let title: Text
    /// Paragraphs, parted by empty lines.
    package let body: Text?
    /// What is explained one by one after the body.
    package let entries: [Entry]

    package init(_ title: Text, _ body: Text? = nil, entries: [Entry] = []) {
      self.title = title
      self.body = body
      self.entries = entries
    }
  }

  /// A code, variable or file, and what it is.
  package struct Entry: Sendable {
    package let term: String
    package let explanation: Text

    package init(_ term: String, _ explanation: Text) {
      self.term = term
      self.explanation = explanation
    }
  }
}
