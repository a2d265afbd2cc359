/// What is wrong with the working time of an office: its hours (jamKerja, jamKhusus), holidays (hariLibur) and
/// opened days (hariKerja).
package enum HoursFault: Error, Sendable, Equatable {
  /// A text that is no window such as `07:30-12:00`.
  case window(String)
  /// A window that does not end after it begins.
  case windowReversed(String)
  /// A window that begins before the one listed before it has ended, or in the very minute.
  case windowsNotApart(String, previous: String)
  /// An ordinary week without any hours.
  case noOpenDay
  /// A special period without any hours: days without work are holidays, which have a name each.
  case periodNeverOpen
  /// A special period that shares a day with another, whose JSON path this is.
  case periodsOverlap(other: String)
  /// Special periods of an office that keeps no hours, where they would change nothing.
  case periodsWithoutHours
  case holidayTwice(Day)
  /// Opened days of an office that keeps no hours, where every day is open.
  case openedWithoutHours
  case openedTwice(Day)
  /// A day that the office both closes and opens.
  case openedAndClosed(Day)
  /// An opened day without hours of its own, for which neither a special period nor the week has any.
  case openedUnknown(Day)
  /// An opened day on which no hour is open.
  case openedNever
}
