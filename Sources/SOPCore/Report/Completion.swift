/// What is counted of a completed activity: an event is large, and this is not.
struct Completion {
  let activity: Int
  let role: Role
  let timeliness: Timeliness
  let isOutsideHours: Bool
  /// The net time used.
  let used: Minutes?
  /// What the role rests on.
  let basis: RoleBasis?

  /// The completion that an event is; `nil` for any other event.
  init?(_ event: Event) {
    guard event.kind.isCompletion, let activity = event.activity, let role = event.role else {
      return nil
    }
    self.activity = activity
    self.role = role
    timeliness = Timeliness(event.details)
    isOutsideHours = event.details.isOutsideHours
    used = event.details.used
    basis = event.details.basis
  }
}
