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

  package init(code: String, day: Day, due: Moment?, fields: [Details.FieldValue]) {
    self.code = code
    self.day = day
    self.due = due
    self.fields = fields
  }
}
