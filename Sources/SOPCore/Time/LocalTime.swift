/// What calendar and clock on the wall show: a day and a time of day, to the second.
package struct LocalTime: Hashable, Sendable {
  package let day: Day
  /// 0 to 86399.
  package let secondOfDay: Int

  /// The local time, or nil if `secondOfDay` is not in 0..<86400.
  package init?(_ day: Day, secondOfDay: Int) {
    guard 0..<86_400 ~= secondOfDay else { return nil }
    self.day = day
    self.secondOfDay = secondOfDay
  }

  /// The local time, or nil if no clock shows this time of day.
  package init?(_ day: Day, hour: Int, minute: Int, second: Int = 0) {
    guard 0..<24 ~= hour, 0..<60 ~= minute, 0..<60 ~= second else { return nil }
    self.init(day, secondOfDay: hour * 3_600 + minute * 60 + second)
  }

  /// What the clocks at `offset` show at `moment`.
  package init(_ moment: Moment, in offset: UTCOffset) {
    // Counted from the first day, so that the division never rounds up.
    let seconds = moment.seconds + offset.seconds - Day.first.number * 86_400
    // A moment's range is such that the day exists at every offset.
    self.day = Day.first.adding(days: seconds / 86_400) ?? .last
    self.secondOfDay = seconds % 86_400
  }

  /// When the clocks at `offset` show this time; in the first and last hours of the calendar, the
  /// end of `Moment`'s range.
  package func moment(in offset: UTCOffset) -> Moment {
    Moment(seconds: day.number * 86_400 + secondOfDay - offset.seconds)
  }

  package var hour: Int { secondOfDay / 3_600 }
  package var minute: Int { secondOfDay / 60 % 60 }
  package var second: Int { secondOfDay % 60 }
}

extension LocalTime: Comparable {
  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.day, left.secondOfDay) < (right.day, right.secondOfDay)
  }
}

// MARK: - Text

extension LocalTime {
  /// As in `2026-11-20T08:00:00`.
  package var text: String {
    "\(day.text)T\(hour.digits(2)):\(minute.digits(2)):\(second.digits(2))"
  }

  /// Reads `2026-11-20T08:00:00`, exactly so.
  package init?(bytes: Span<UInt8>) {
    guard bytes.count == 19, let day = Day(bytes: bytes.extracting(0..<10)), bytes.has("T", at: 10),
      let hour = bytes.number(in: 11..<13), bytes.has(":", at: 13),
      let minute = bytes.number(in: 14..<16), bytes.has(":", at: 16),
      let second = bytes.number(in: 17..<19)
    else { return nil }
    self.init(day, hour: hour, minute: minute, second: second)
  }
}
