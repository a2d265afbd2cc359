/// What the office's schedule (jadwal) asked for and no run was opened for (belum dimulai).
///
/// The schedule is judged elsewhere, and what it lacks is handed to the report.
package struct NotStarted: Sendable, Equatable {
  /// The SOP's kode.
  package let code: String
  /// The day on which a run was to be opened.
  package let day: Day
  /// By when (paling lambat), if the schedule says.
  package let due: Moment?
  /// The fields that tell this run from others of its SOP, for instance `periode` `harian`.
  package let fields: [Details.FieldValue]
  /// The runs that may have been started for it, and that cannot be read: whether it was begun is not known.
  package let unreadable: [RunID]

  package init(
    code: String, day: Day, due: Moment?, fields: [Details.FieldValue], unreadable: [RunID] = []
  ) {
    self.code = code
    self.day = day
    self.due = due
    self.fields = fields
    self.unreadable = unreadable
  }
}
