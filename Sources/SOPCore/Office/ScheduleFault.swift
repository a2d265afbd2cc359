/// What is wrong with the schedule of an office (jadwal).
package enum ScheduleFault: Error, Sendable, Equatable {
  /// A kode that is not `[A-Z0-9][A-Z0-9-]*` of at most 32.
  case code(String)
  /// A day (hari) beside a cadence that is every working day.
  case dayOutOfPlace
  /// A working day that no month has: not 1 to 23.
  case workdayNumber(Int)
  /// A text that is no time of day from `00:01` to `24:00`.
  case timeOfDay(String)
  /// A field's key that is not `[a-z][a-z0-9_]*`.
  case fieldKey(String)
  /// A rule that asks for what another one does, whose JSON path this is; their times may differ.
  case ruleTwice(other: String)
}
