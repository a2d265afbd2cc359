/// A point in time, to the second.
///
/// The range is that in which every `UTCOffset` yields a `Day`: from 0001-01-01T18:00:00+00:00 to
/// 9999-12-31T05:59:59+00:00. What would lie beyond is moved to the nearer end, so that reckoning
/// with moments never fails; text beyond it is refused by `ZonedMoment`.
package struct Moment: Hashable, Sendable {
  /// The seconds since 1970-01-01T00:00:00+00:00, leap seconds not counted.
  package let seconds: Int

  package static let earliest = Moment(inRange: Day.first.number * 86_400 + 18 * 3_600)
  package static let latest = Moment(inRange: (Day.last.number + 1) * 86_400 - 18 * 3_600 - 1)

  private init(inRange seconds: Int) {
    self.seconds = seconds
  }

  /// The moment `seconds` after 1970-01-01T00:00:00+00:00, or the end of the range next to it.
  package init(seconds: Int) {
    self.seconds = min(max(seconds, Moment.earliest.seconds), Moment.latest.seconds)
  }

  /// The moment `seconds` later (earlier if negative), or the end of the range.
  package func adding(seconds: Int) -> Moment {
    let (sum, overflow) = self.seconds.addingReportingOverflow(seconds)
    if overflow { return seconds < 0 ? .earliest : .latest }
    return Moment(seconds: sum)
  }

  /// The moment later by `minutes`, or the end of the range.
  package func adding(_ minutes: Minutes) -> Moment {
    adding(seconds: minutes.seconds)
  }
}

extension Moment: Comparable {
  package static func < (left: Moment, right: Moment) -> Bool {
    left.seconds < right.seconds
  }
}
