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
