/// One entry of the Buku Agenda: what happened, under its number, in words, and sealed.
package struct AgendaEntry: Sendable, Equatable {
  /// Counts the entries from 1 without gaps.
  package var no: Int
  package var event: Event
  /// The sentence that says it all (uraian); always Indonesian, never parsed.
  package var text: String
  package var seal: Digest

  package init(no: Int, event: Event, text: String, seal: Digest) {
    self.no = no
    self.event = event
    self.text = text
    self.seal = seal
  }

  /// The number as it is printed: at least six digits.
  package static func text(ofNo no: Int) -> String { no.digits(6) }
}
