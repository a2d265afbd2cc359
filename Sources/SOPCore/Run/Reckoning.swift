/// The time of a run's current activity: what was allowed, what was used, and how it was counted.
package struct Reckoning: Sendable, Equatable {
  package let budget: Minutes
  package let used: Minutes
  /// When the budget is used up; `nil` while the run is paused, or if that does not come within five years.
  package let due: Moment?
  private let start: Moment
  private let now: Moment
  private let pauses: [Pause]
  private let clock: OfficeClock

  /// - Parameters:
  ///   - start: when the clock of the activity starts; it may be planned for later.
  ///   - pauses: those since then.
  init(
    of budget: Minutes, from start: Moment, at now: Moment, due: Moment?, without pauses: [Pause],
    by clock: OfficeClock
  ) {
    self.budget = budget
    used = clock.net(from: start, to: now, without: pauses)
    self.due = due
    (self.start, self.now, self.pauses, self.clock) = (start, now, pauses, clock)
  }

  package var over: Minutes { used.excess(over: budget) }
  package var left: Minutes { budget.excess(over: used) }
  package var isOver: Bool { used > budget }

  /// From the clock's start until now, then until the deadline, without gaps and day by day: as many pieces as that
  /// has days, and more.
  package func pieces() -> [ClockPiece] {
    let past = clock.pieces(from: start, to: now, without: pauses)
    guard let due else { return past }
    return past
      + clock.pieces(from: max(now, start), to: due, without: pauses).map { piece in
        var piece = piece
        piece.isAhead = true
        return piece
      }
  }
}

extension Run {
  /// How the current activity's time is reckoned; `nil` without a standard, and after the end.
  package func reckoning(at now: Moment, by clock: OfficeClock) -> Reckoning? {
    guard let budget = currentActivity?.budget?.maximum, let visit = position.visit else {
      return nil
    }
    return Reckoning(
      of: budget, from: visit.clockStart, at: now, due: deadline(by: clock),
      without: visit.pauses, by: clock)
  }
}
