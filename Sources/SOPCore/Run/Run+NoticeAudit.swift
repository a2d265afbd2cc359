// Whether a notice (terlambat) could have been made, whatever levels and hours the office kept.

extension Run {
  func auditNotice(_ event: Event) throws(RuleFault) {
    let details = event.details
    guard position.state == .open, let activity = currentActivity,
      let budget = activity.budget?.maximum
    else { throw .notice }
    if event.activity != activity.number { throw .activity(expected: activity.number) }
    if event.person.name != Person.programName { throw .noticeAuthor }
    if details.budget != budget { throw .budget(expected: budget) }
    guard let used = details.used, let over = details.over, over > .zero else {
      throw .over(expected: nil)
    }
    try auditTime(details, happened: event.happened)
    guard let level = details.level, let notify = details.notify else { throw .notice }
    let highest = Self.highestLevel(after: used, of: budget)
    if !(1...highest).contains(level) { throw .noticeLevel(highest: highest) }
    if notedLevels.contains(level) { throw .noticeTwice(level: level) }
    let informed = rolesToKnow(level, executor: activity.role)
    if !informed.contains(notify) { throw .noticeRole(expected: informed) }
  }

  /// The highest level that can be passed once more than the budget is used: levels are whole percentages of it
  /// that ascend from 100.
  private static func highestLevel(after used: Minutes, of budget: Minutes) -> Int {
    (100 * used.seconds - 1) / budget.seconds - 99
  }

  /// Who may have to know of a level: the entry does not say whether it was the office's last.
  private func rolesToKnow(_ level: Int, executor: Role) -> [Role] {
    [level + 1, level].compactMap {
      procedure.chain.role(toKnowLevel: level, of: $0, executor: executor)
    }.unique()
  }
}
