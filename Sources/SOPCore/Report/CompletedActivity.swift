/// An activity that was completed in the period, and stayed so: no correction has voided it.
package struct CompletedActivity: Sendable, Equatable {
  /// The entry's No.
  package let no: Int
  package let event: Event
  /// The digest of the run's definition.
  package let definition: Digest
  /// What the run is about (perihal).
  package let subject: String?
  package let activity: Int
  /// What was done (uraian), as the run's definition has it.
  package let title: String
  package let role: Role

  /// How it stands to the standard.
  package enum Timeliness: Sendable, Equatable {
    case onTime, late
    /// Without a standard (tanpa standar) nothing is on time, and nothing late.
    case unbudgeted
  }

  /// The completion that a step is; `nil` for any other step.
  ///
  /// - Parameter form: that of the step's run.
  init?(_ step: Run.Step, of form: FormCount, subject: String?) {
    guard step.event.kind.isCompletion, let activity = step.event.activity,
      let role = step.event.role
    else { return nil }
    no = step.no
    event = step.event
    definition = form.key.definition
    self.subject = subject
    self.activity = activity
    title = form.titles.indices.contains(activity - 1) ? form.titles[activity - 1] : ""
    self.role = role
  }

  package var run: RunID { event.run }

  /// As it was measured when the entry was made: a calendar that changes later changes no report.
  package var timeliness: Timeliness {
    if event.details.over != nil { return .late }
    return event.details.budget == nil ? .unbudgeted : .onTime
  }

  /// Whether it was done outside working hours (di luar jam kerja), so that no time counted.
  package var isOutsideHours: Bool { event.details.isOutsideHours }
}
