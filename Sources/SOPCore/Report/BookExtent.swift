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

/// How much of a period a book tells of.
package enum Coverage: Sendable, Equatable {
  case whole
  /// The book begins within the period, at this moment.
  case since(Moment)
  /// The book begins after the period, at this moment, and tells nothing of it.
  case later(Moment)

  package var isNone: Bool { if case .later = self { true } else { false } }
}

/// Since when a book tells what happened, as far as it was read: since it was opened (dibuka), or since the first
/// happened of what it tells, if that was earlier.
struct BookBeginning {
  private var opened: Moment?
  private var firstHappened: Moment?

  mutating func take(_ header: AgendaHeader) { opened = header.opened.moment }

  mutating func take(_ entry: AgendaEntry) {
    firstHappened = min(entry.event.happened, firstHappened ?? entry.event.happened)
  }

  /// What was passed over was recorded before every period that is asked for, so the last of it tells enough.
  func coverage(of period: Period, in zone: Zone) -> Coverage {
    guard let opened else { return .whole }
    let begins = min(opened, firstHappened ?? opened)
    if begins <= period.start(in: zone) { return .whole }
    return begins < period.end(in: zone) ? .since(begins) : .later(begins)
  }
}
