/// What the office's schedule (jadwal) asks for: a run of an SOP, again and again.
package struct ScheduleRule: Sendable, Hashable {
  /// The SOP's kode.
  package var code: String
  package var cadence: Cadence
  /// By when a run must have been started (paling lambat), in minutes of the day, up to 1440; `nil` is the
  /// day's end.
  package var latest: Int?
  /// The fields that tell the runs meant from others of the SOP (isian), for instance `periode` `harian`.
  package var fields: [Details.FieldValue]

  package init(
    code: String, cadence: Cadence, latest: Int? = nil, fields: [Details.FieldValue] = []
  ) {
    self.code = code
    self.cadence = cadence
    self.latest = latest
    self.fields = fields
  }

  /// How often (tiap).
  package enum Cadence: Sendable, Hashable {
    /// On every working day (hari-kerja).
    case workday
    /// Once in every ISO week (minggu), by this weekday.
    case week(Weekday)
    /// Once in every calendar month (bulan), by this working day of it: 1 is the first.
    case month(workday: Int)
  }
}
