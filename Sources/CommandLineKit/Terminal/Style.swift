/// Weight and colour of terminal text, if there are to be any; who decides that is elsewhere.
package struct Style: Sendable, Equatable {
  package let isEnabled: Bool

  package init(isEnabled: Bool) { self.isEnabled = isEnabled }

  /// Leaves text as it is.
  package static let plain = Style(isEnabled: false)

  package func bold(_ text: String) -> String { apply(.bold, to: text) }
  package func dim(_ text: String) -> String { apply(.dim, to: text) }
  package func red(_ text: String) -> String { apply(.red, to: text) }
  package func green(_ text: String) -> String { apply(.green, to: text) }
  package func yellow(_ text: String) -> String { apply(.yellow, to: text) }

  package func apply(_ ink: Ink, to text: String) -> String {
    guard isEnabled, !text.isEmpty, let code = ink.code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
