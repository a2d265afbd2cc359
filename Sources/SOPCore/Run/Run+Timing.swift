// Time in decisions: when something may have happened, and how long it took.

extension Run {
  /// Refuses a time in the future, too long ago, or before the run's latest step.
  func checkTime(under circumstances: Circumstances) throws(Refusal) {
    guard let occurred = occurred(under: circumstances) else { return }
    try circumstances.checkReach(of: occurred)
    if occurred < position.latest.happened {
      throw .timing(.beforeLatest(occurred: occurred, latest: position.latest))
    }
  }

  /// Refuses a start planned so far ahead that the next activity would go unseen until then.
  ///
  /// Asked of new entries alone: the book may hold others.
  func checkHorizon(of intent: Intent, under circumstances: Circumstances) throws(Refusal) {
    guard case .complete(let completion) = intent, let planned = completion.planned,
      currentActivity?.setsNextStart == true
    else { return }
    if let latest = EntryHorizon.latest(insteadOf: planned, at: circumstances.now) {
      throw .timing(.plannedTooFar(planned: planned, latest: latest))
    }
  }

  /// When it happened, where that is another time than now.
  ///
  /// A whole minute in which the latest step falls means that step's time: nobody types seconds.
  func occurred(under circumstances: Circumstances) -> Moment? {
    guard let occurred = circumstances.otherThanNow else { return nil }
    let latest = position.latest.happened
    let isSameMinute =
      occurred.seconds % 60 == 0 && latest > occurred && latest.seconds - occurred.seconds < 60
    let meant = isSameMinute ? latest : occurred
    return meant == circumstances.now ? nil : meant
  }

  /// Writes into a completion how long the activity took, and what it was allowed.
  func measure(_ event: inout Event, clock: OfficeClock) {
    guard let visit = position.visit else { return }
    let used = clock.net(from: visit.clockStart, to: event.happened, without: visit.pauses)
    let gross = Minutes(from: visit.clockStart, to: event.happened)
    let budget = currentActivity?.budget?.maximum
    event.details.used = used
    event.details.gross = gross == used ? nil : gross
    event.details.budget = budget
    event.details.over = budget.flatMap { used > $0 ? used.excess(over: $0) : nil }
    event.details.measure = clock.measure
  }

  /// When the current activity's budget is used up; `nil` without a standard, and while paused.
  package func deadline(by clock: OfficeClock) -> Moment? {
    currentActivity?.budget.flatMap { deadline(of: $0.maximum, by: clock) }
  }

  /// When this much time will have been used at the current activity.
  package func deadline(of budget: Minutes, by clock: OfficeClock) -> Moment? {
    guard let visit = position.visit, position.state == .open else { return nil }
    return clock.deadline(from: visit.clockStart, budget: budget, without: visit.pauses)
  }

  /// The net time used at the current activity until now.
  package func elapsed(at now: Moment, by clock: OfficeClock) -> Minutes {
    guard let visit = position.visit else { return .zero }
    return clock.net(from: visit.clockStart, to: now, without: visit.pauses)
  }

  func withDeadline(_ lateness: Refusal.Lateness, clock: OfficeClock) -> Refusal.Lateness {
    Refusal.Lateness(
      activity: lateness.activity, budget: lateness.budget, used: lateness.used,
      over: lateness.over, deadline: deadline(of: lateness.budget, by: clock))
  }
}

extension Circumstances {
  /// Refuses a time in the future, or too long ago. Asked of new entries alone: the book may hold older times.
  func checkReach(of occurred: Moment) throws(Refusal) {
    if occurred > now { throw .timing(.inFuture(occurred: occurred, now: now)) }
    if let earliest = EntryHorizon.earliest(insteadOf: occurred, at: now) {
      throw .timing(.tooLongAgo(occurred: occurred, earliest: earliest))
    }
  }
}

extension OfficeClock {
  /// By what this clock measures, in the book's words.
  package var measure: Details.Measure { hours == nil ? .wallClock : .officeHours }
}
