/// A stretch of time that is counted throughout, or left out for one reason throughout.
package struct ClockPiece: Hashable, Sendable {
  package let start: Moment
  /// After `start`; the next piece begins here.
  package let end: Moment
  package let reckoning: Reckoning

  /// Whether a stretch counts as time used, and if not, why.
  package enum Reckoning: Hashable, Sendable {
    case counted
    /// Left out for the pause with this index among those given.
    case pause(Int)
    /// Left out because the office was closed.
    case closed(WorkingHours.Closure)
  }

  package var isCounted: Bool {
    reckoning == .counted
  }

  /// From start to end, counted or not.
  package var length: Minutes {
    Minutes(from: start, to: end)
  }
}
