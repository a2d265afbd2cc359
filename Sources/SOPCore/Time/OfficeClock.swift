/// How an office reckons the time that an activity used: by the clock on the wall, or by its
/// working hours.
///
/// Counted time is *net*: pauses never count, and with working hours only those count. All three
/// questions below go the same way through time (``ClockWalk``), and so agree with each other.
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
    var walk = ClockWalk(of: self, from: start, to: end, without: pauses)
    return walk.count().counted
  }

  /// The first moment at which `budget` is counted from `start` on.
  ///
  /// Nil if a pause that still lasts stands before it, or if it does not come within five years.
  package func deadline(
    from start: Moment, budget: Minutes, without pauses: [Pause] = []
  ) -> Moment? {
    guard budget > .zero else { return start }
    let horizon = start.adding(seconds: 5 * 366 * 86_400)
    var walk = ClockWalk(of: self, from: start, to: horizon, without: pauses)
    return walk.count(to: budget).reached
  }

  /// The time from `start` to `end`, without gaps, day by day.
  package func pieces(
    from start: Moment, to end: Moment, without pauses: [Pause] = []
  ) -> [ClockPiece] {
    Array(ClockWalk(of: self, from: start, to: end, without: pauses))
  }

  /// Why no time counts at a moment, pauses aside; `nil` where it counts.
  package func reasonClosed(at moment: Moment) -> ClockPiece? {
    pieces(from: moment, to: moment.adding(seconds: 1)).first { !$0.isCounted }
  }

  /// What the office's clocks show. Hours are those of one offset; without them the zone tells the seasons.
  func local(_ moment: Moment) -> LocalTime {
    hours == nil ? LocalTime(moment, in: zone) : LocalTime(moment, in: offset)
  }
}
