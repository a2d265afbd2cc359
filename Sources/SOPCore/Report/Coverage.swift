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
