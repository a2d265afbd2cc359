/// What is counted of a completed activity: an event is large, and this is not.
struct Completion {
  let activity: Int
  let role: Role
  let timeliness: Timeliness
  let isOutsideHours: Bool
  /// The net time used, where any was measured: outside working hours and before the planned start none was.
  let used: Minutes?
  /// What the role rests on.
  let basis: RoleBasis?
  /// Whether its answer sent the report back.
  let isReturn: Bool

  /// The completion that a step is; `nil` for any other step.
  init?(_ step: borrowing Run.Step, in procedure: Procedure) {
    let event = step.event
    guard event.kind.isCompletion, let activity = event.activity, let role = event.role else {
      return nil
    }
    self.activity = activity
    self.role = role
    timeliness = Timeliness(step)
    isOutsideHours = step.isOutsideHours
    used = isOutsideHours || timeliness == .beforePlan ? nil : event.details.used
    basis = event.details.basis
    isReturn = event.returnsReport(in: procedure)
  }
}
