/// What part of the book a report rests on: printed at its foot, so that a signed paper anchors the
/// book.
package struct BookExtent: Sendable, Equatable {
  /// The lowest and the highest No that belong to the period, voided entries included; `nil` where
  /// none do.
  package internal(set) var numbers: ClosedRange<Int>?
  /// The last No read; 0 before the first entry.
  package internal(set) var lastRead = 0
  /// The paraf of the last entry read (paraf penutup).
  package internal(set) var closingSeal: Digest?
  /// When the last entry read was recorded.
  package internal(set) var closedAt: Moment?
  /// The older book that this one continues.
  package internal(set) var continues: AgendaHeader.Continuation?

  mutating func take(_ entry: AgendaEntry, belongs: Bool) {
    pass(over: entry)
    guard belongs else { return }
    let known = numbers ?? entry.no...entry.no
    numbers = min(known.lowerBound, entry.no)...max(known.upperBound, entry.no)
  }

  /// Passes over entries that do not belong, of which this is the last.
  mutating func pass(over entry: AgendaEntry) {
    lastRead = entry.no
    closingSeal = entry.seal
    closedAt = entry.event.recorded.moment
  }
}
