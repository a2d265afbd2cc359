/// An activity that is over its budget now.
package struct Overdue: Sendable, Equatable {
  package let run: RunID
  package let activity: Int
  /// Whose turn it is.
  package let role: Role
  package let budget: Minutes
  /// The net time used.
  package let used: Minutes
  /// By how much `used` exceeds `budget`.
  package let over: Minutes
  /// When the budget was used up.
  package let due: Moment?
  /// The highest level passed, from 1.
  package let level: Int
  /// The role that must know of that level.
  package let notify: Role

  package init(
    run: RunID, activity: Int, role: Role, budget: Minutes, used: Minutes, over: Minutes,
    due: Moment?, level: Int, notify: Role
  ) {
    self.run = run
    self.activity = activity
    self.role = role
    self.budget = budget
    self.used = used
    self.over = over
    self.due = due
    self.level = level
    self.notify = notify
  }
}

extension Run {
  /// What is overdue of this run; `nil` while it is paused, after its end, without a standard, and
  /// as long as no level is passed.
  ///
  /// - Parameter levels: percentages of the budget, ascending, at least 100 (eskalasi).
  package func overdue(at now: Moment, by clock: OfficeClock, levels: [Int]) -> Overdue? {
    guard position.state == .open, let activity = currentActivity,
      let budget = activity.budget?.maximum
    else { return nil }
    let used = elapsed(at: now, by: clock)
    let level = levels.prefix { used > budget.scaled(toPercent: $0) }.count
    guard level > 0,
      let notify = procedure.chain.role(
        toKnowLevel: level, of: levels.count, executor: activity.role)
    else { return nil }
    return Overdue(
      run: id, activity: activity.number, role: activity.role, budget: budget, used: used,
      over: used.excess(over: budget), due: deadline(by: clock), level: level, notify: notify)
  }

  /// Since when a level is passed that stands in no entry of this visit; `nil` if there is none.
  ///
  /// - Parameter levels: percentages of the budget, ascending, at least 100 (eskalasi).
  package func unnotedSince(
    at now: Moment, by clock: OfficeClock, levels: [Int]
  ) -> Moment? {
    guard let overdue = overdue(at: now, by: clock, levels: levels),
      let level = (1...overdue.level).first(where: { !notedLevels.contains($0) })
    else { return nil }
    return deadline(of: overdue.budget.scaled(toPercent: levels[level - 1]), by: clock)
  }

  /// The notices (terlambat) to be recorded now: one for each level passed that the book does not
  /// hold yet for this visit, ascending.
  ///
  /// - Parameters:
  ///   - levels: percentages of the budget, ascending, at least 100 (eskalasi).
  ///   - person: the program, under the account it runs from.
  package func notices(
    at now: ZonedMoment, by clock: OfficeClock, levels: [Int], recordedBy person: Person
  ) -> [Event] {
    guard let overdue = overdue(at: now.moment, by: clock, levels: levels) else { return [] }
    let gross = position.visit.map { Minutes(from: $0.clockStart, to: now.moment) }
    var details = Details()
    details.used = overdue.used
    details.gross = gross == overdue.used ? nil : gross
    details.budget = overdue.budget
    details.over = overdue.over
    details.measure = clock.measure
    return (1...overdue.level).filter { !notedLevels.contains($0) }.map { level in
      details.level = level
      details.notify = procedure.chain.role(
        toKnowLevel: level, of: levels.count, executor: overdue.role)
      return Event(
        run: id, kind: .overdue, recorded: now, activity: overdue.activity, role: nil,
        person: person, details: details)
    }
  }
}
