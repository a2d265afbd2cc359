/// One line of the book, looked at by itself: what it says, and whether its paraf seals it.
///
/// Given the parafs as they are written, no line depends on what another says. So lines are checked in any
/// order, several at a time; what they mean together `Verification` judges, in the book's order.
package struct LineCheck: Sendable {
  /// In bytes, without LF.
  let count: Int
  /// The paraf as it is written; `nil` where the line ends in none.
  let seal: Digest?
  /// Whether the paraf seals the line after the last one written before it.
  let isSealed: Bool
  let content: Content

  enum Content: Sendable {
    case header(AgendaHeader)
    case fragment
    /// An entry; its event is the next of the `LineChecks`, so that a check is short to copy.
    case entry(no: Int, sentence: Sentence)
    /// With the entry's No, where the line can be read that far.
    case unreadable(LineFault, no: Int?)
  }

  /// How the sentence of an entry stands to its facts.
  enum Sentence: Sendable {
    /// It is what they make it by some of the kode's definitions: the bits of their places in the phrasebook.
    case plain(definitions: UInt64)
    /// It may be something else: the whole entry is the next of those to be looked into.
    case doubtful
  }
}
