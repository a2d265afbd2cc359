/// A stretch of one day that counts throughout, or is left out for one reason throughout: so that it can be
/// checked with a calendar and the office's hours.
package struct ClockPiece: Hashable, Sendable {
  package let day: Day
  package let start: Moment
  /// After `start`, and not after the day's end; the next piece begins here.
  package let end: Moment
  package let why: Why
  /// The special hours (jam khusus) that hold on the day, such as those of Ramadan.
  package let period: String?
  /// Whether it is still to come, where a reckoning tells it: what is left until the deadline.
  package internal(set) var isAhead = false

  /// Why a stretch counts, or does not.
  package enum Why: Hashable, Sendable {
    case counted
    /// Left out for the pause with this index among those given.
    case pause(Int)
    /// Before the day's first window of work, between two, and after the last.
    case beforeHours, betweenHours, afterHours
    /// A weekday on which the office does not work.
    case closedDay
    case holiday(String)
  }

  package var isCounted: Bool { why == .counted }

  /// From start to end, counted or not.
  package var length: Minutes { Minutes(from: start, to: end) }
}
