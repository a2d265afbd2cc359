/// A stretch of a reckoning within one day, said so that it can be checked with a calendar and the office's
/// hours.
package struct ArguedPiece: Sendable, Equatable {
  package let day: Day
  package let start: Moment
  /// After `start`, and not after the day's end.
  package let end: Moment
  package let why: Why
  /// The special hours (jam khusus) that hold on the day, such as those of Ramadan.
  package let period: String?
  /// Whether it is still to come: what is left until the deadline.
  package let isAhead: Bool

  /// Why a stretch counts, or does not.
  package enum Why: Sendable, Hashable {
    case counted
    /// The visit's suspension with this index.
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

extension Reckoning {
  /// The whole reckoning from the clock's start on, without gaps, day by day.
  package func argument(by clock: OfficeClock) -> [ArguedPiece] {
    past.flatMap { clock.argued($0, isAhead: false) }
      + ahead.flatMap { clock.argued($0, isAhead: true) }
  }
}

extension OfficeClock {
  /// Why no time counts at a moment, pauses aside; `nil` where it counts.
  package func reasonClosed(at moment: Moment) -> ArguedPiece? {
    let pieces = pieces(from: moment, to: moment.adding(seconds: 1))
    return pieces.first.flatMap { argued($0, isAhead: true).first }.flatMap {
      $0.isCounted ? nil : $0
    }
  }

  /// A piece as its days see it.
  fileprivate func argued(_ piece: ClockPiece, isAhead: Bool) -> [ArguedPiece] {
    var pieces: [ArguedPiece] = []
    var start = piece.start
    while start < piece.end {
      let local = LocalTime(start, in: zone)
      let end = min(start.adding(seconds: 86_400 - local.secondOfDay), piece.end)
      pieces.append(
        ArguedPiece(
          day: local.day, start: start, end: end, why: why(piece.reckoning, at: local),
          period: hours?.period(on: local.day), isAhead: isAhead))
      start = end
    }
    return pieces
  }

  private func why(_ reckoning: ClockPiece.Reckoning, at start: LocalTime) -> ArguedPiece.Why {
    switch reckoning {
    case .counted: return .counted
    case .pause(let index): return .pause(index)
    case .closed(.holiday(let name)): return .holiday(name)
    case .closed(.outsideHours):
      guard let windows = hours?.windows(on: start.day), let first = windows.first,
        let last = windows.last
      else { return .closedDay }
      if start.secondOfDay < first.lowerBound { return .beforeHours }
      return start.secondOfDay < last.upperBound ? .betweenHours : .afterHours
    }
  }
}

extension WorkingHours {
  /// The label of the special period that holds on a day; none on a holiday.
  fileprivate func period(on day: Day) -> String? {
    if case .outsideHours(let period) = closure(on: day) { period } else { nil }
  }
}
