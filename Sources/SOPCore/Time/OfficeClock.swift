/// How an office reckons the time that an activity used: by the clock on the wall, or by its
/// working hours.
///
/// Counted time is *net*: pauses never count, and with working hours only those count. All three
/// questions below are folds over one walk through time, and so agree with each other.
package struct OfficeClock: Hashable, Sendable {
  /// The office's zone. An office that keeps hours has one offset the whole year.
  package var zone: Zone
  /// nil: the clock on the wall, on which every second counts.
  package var hours: WorkingHours?

  package init(zone: Zone, hours: WorkingHours? = nil) {
    self.zone = zone
    self.hours = hours
  }

  package init(offset: UTCOffset, hours: WorkingHours? = nil) {
    self.init(zone: Zone(offset), hours: hours)
  }

  /// The zone's offset now: where the office's days begin and its hours are read.
  package var offset: UTCOffset { zone.offset }
}

// MARK: - Questions

extension OfficeClock {
  /// The time counted from `start` to `end`; none if `end` is not after `start`.
  package func net(from start: Moment, to end: Moment, without pauses: [Pause] = []) -> Minutes {
    var net = Minutes.zero
    for piece in ClockWalk(of: self, from: start, to: end, without: pauses) where piece.isCounted {
      net += piece.length
    }
    return net
  }

  /// The first moment at which `budget` is counted from `start` on.
  ///
  /// Nil if a pause that still lasts stands before it, or if it does not come within five years.
  package func deadline(
    from start: Moment, budget: Minutes, without pauses: [Pause] = []
  ) -> Moment? {
    guard budget > .zero else { return start }
    let horizon = start.adding(seconds: 5 * 366 * 86_400)
    var left = budget
    for piece in ClockWalk(of: self, from: start, to: horizon, without: pauses)
    where piece.isCounted {
      if left <= piece.length { return piece.start.adding(left) }
      left = left.excess(over: piece.length)
    }
    return nil
  }

  /// The time from `start` to `end`, without gaps, as the longest pieces that are counted
  /// throughout or left out for one reason.
  package func pieces(
    from start: Moment, to end: Moment, without pauses: [Pause] = []
  ) -> [ClockPiece] {
    var pieces: [ClockPiece] = []
    for piece in ClockWalk(of: self, from: start, to: end, without: pauses) {
      if let last = pieces.last, last.reckoning == piece.reckoning {
        pieces[pieces.count - 1] = ClockPiece(
          start: last.start, end: piece.end, reckoning: piece.reckoning)
      } else {
        pieces.append(piece)
      }
    }
    return pieces
  }
}

// MARK: - One moment

extension OfficeClock {
  /// Whether time counts at `moment`, pauses aside, and a moment after it until which that holds:
  /// the next begin or end of a window, or midnight.
  func state(at moment: Moment) -> (reckoning: ClockPiece.Reckoning, until: Moment) {
    guard let hours else { return (.counted, .latest) }
    let now = LocalTime(moment, in: offset)
    func later(_ second: Int) -> Moment { moment.adding(seconds: second - now.secondOfDay) }
    for window in hours.windows(on: now.day) where now.secondOfDay < window.upperBound {
      if window.contains(now.secondOfDay) { return (.counted, later(window.upperBound)) }
      return (.closed(hours.closure(on: now.day)), later(window.lowerBound))
    }
    return (.closed(hours.closure(on: now.day)), later(86_400))
  }
}
