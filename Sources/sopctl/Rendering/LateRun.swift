import SOPCore

/// A run whose current activity is over its budget, and who was last seen at it.
struct LateRun {
  let overdue: Overdue
  let activityCount: Int
  /// Who last acted on the run in the role whose turn it is.
  let person: Person?
  /// Whether the level stands in no entry yet.
  let isNew: Bool

  /// Everything that is late now, by run.
  static func all(in register: Register, at now: Moment, of office: Office) -> [LateRun] {
    register.openRuns.compactMap { run in
      run.overdue(at: now, by: office.clock, levels: office.settings.escalation).map {
        LateRun($0, of: run, isNew: !run.notedLevels.contains($0.level))
      }
    }
  }

  /// What a notice says.
  init?(noticed event: Event, of run: Run, by clock: OfficeClock) {
    let details = event.details
    guard let activity = run.currentActivity, let budget = details.budget, let used = details.used,
      let over = details.over, let level = details.level, let notify = details.notify
    else { return nil }
    let overdue = Overdue(
      run: run.id, activity: activity.number, role: activity.role, budget: budget, used: used,
      over: over, due: run.deadline(by: clock), level: level, notify: notify)
    self.init(overdue, of: run, isNew: true)
  }

  private init(_ overdue: Overdue, of run: Run, isNew: Bool) {
    self.overdue = overdue
    activityCount = run.procedure.activities.count
    person = run.steps.last { $0.event.role == overdue.role }?.event.person
    self.isNew = isNew
  }
}
