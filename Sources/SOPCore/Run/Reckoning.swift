/// The time of a run's current activity, argued: what was allowed, what was used, and how it was counted.
package struct Reckoning: Sendable, Equatable {
  package let budget: Minutes
  package let used: Minutes
  /// When the budget is used up; `nil` while the run is paused.
  package let due: Moment?
  /// From the clock's start until now, without gaps.
  package let past: [ClockPiece]
  /// From now until the deadline, without gaps; empty once it has passed.
  package let ahead: [ClockPiece]

  package var over: Minutes { used.excess(over: budget) }
  package var left: Minutes { budget.excess(over: used) }
  package var isOver: Bool { used > budget }
}

extension Run {
  /// How the current activity's time is reckoned; `nil` without a standard, and after the end.
  package func reckoning(at now: Moment, by clock: OfficeClock) -> Reckoning? {
    guard let budget = currentActivity?.budget?.maximum, let visit = position.visit else {
      return nil
    }
    let due = deadline(by: clock)
    let start = max(now, visit.clockStart)
    let ahead = due.map { clock.pieces(from: start, to: $0, without: visit.pauses) } ?? []
    return Reckoning(
      budget: budget, used: elapsed(at: now, by: clock), due: due,
      past: clock.pieces(from: visit.clockStart, to: now, without: visit.pauses), ahead: ahead)
  }
}
