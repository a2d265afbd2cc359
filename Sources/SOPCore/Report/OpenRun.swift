/// A run that was open at the period's end: whose turn it was, and for how long.
package struct OpenRun: Sendable, Equatable {
  package let run: RunID
  package let subject: String?
  package let activity: Int
  package let title: String
  /// Whose turn it was.
  package let role: Role
  package let isPaused: Bool
  /// When the activity's clock started; it may be planned for later.
  package let since: Moment
  /// Whether that start was planned at the activity before.
  package let isPlanned: Bool
  /// The net time used until the period's end, or until now while the period lasts.
  package let used: Minutes
  package let budget: Minutes?
  /// By how much `used` exceeds `budget`.
  package let over: Minutes?

  init?(_ slice: RunSlice, until end: Moment, by clock: OfficeClock) {
    guard let position = slice.closing, let visit = position.visit,
      let activity = slice.run.procedure.activity(visit.activity)
    else { return nil }
    let used = clock.net(from: visit.clockStart, to: end, without: visit.pauses)
    let budget = activity.budget?.maximum
    run = slice.run.id
    subject = slice.run.subject
    self.activity = activity.number
    title = activity.title
    role = activity.role
    isPaused = position.state == .paused
    since = visit.clockStart
    isPlanned = visit.isPlanned
    self.used = used
    self.budget = budget
    over = budget.flatMap { used > $0 ? used.excess(over: $0) : nil }
  }
}
