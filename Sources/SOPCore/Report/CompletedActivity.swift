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
  package let timeliness: Timeliness
  /// Whether it was done outside working hours alone (di luar jam kerja), so that no time counted.
  package let isOutsideHours: Bool

  init(_ completion: Completion, by step: Run.Step, of run: Run) {
    no = step.no
    event = step.event
    definition = run.definition
    subject = run.subject
    activity = completion.activity
    title = run.procedure.activity(completion.activity)?.title ?? ""
    role = completion.role
    timeliness = completion.timeliness
    isOutsideHours = completion.isOutsideHours
  }

  package var run: RunID { event.run }
}
