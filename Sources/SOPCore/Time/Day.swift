/// A calendar date of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
package struct Day: Hashable, Sendable {
  /// The days since 1970-01-01, which is 0.
  package let number: Int

  /// 0001-01-01, a Monday.
  package static let first = Day(inRange: -719_162)
  /// 9999-12-31, a Friday.
  package static let last = Day(inRange: 2_932_896)

  private init(inRange number: Int) {
    self.number = number
  }

  /// The day with this number, or nil outside the years 0001 to 9999.
  package init?(number: Int) {
    guard Day.first.number...Day.last.number ~= number else { return nil }
    self.init(inRange: number)
  }

  /// The day with this date, or nil if the calendar has none such (30 February, year 0).
  package init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, 1...Day.days(inMonth: month, of: year) ~= day else {
      return nil
    }
    // Years are counted from March, so that the leap day is a year's last, in eras of 400 years
    // (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    let marchYear = month > 2 ? year : year - 1
    let yearOfEra = marchYear % 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(inRange: marchYear / 400 * Day.daysOfEra + dayOfEra - Day.daysToEpoch)
  }

  /// This day moved by `days`, or nil outside the years 0001 to 9999.
  package func adding(days: Int) -> Day? {
    let (number, overflow) = number.addingReportingOverflow(days)
    return overflow ? nil : Day(number: number)
  }

  package var weekday: Weekday {
    Weekday.allCases[(number - Day.first.number) % 7]
  }
}

// MARK: - Year, month, day

extension Day {
  package var year: Int { civil.year }
  /// 1 to 12.
  package var month: Int { civil.month }
  /// 1 to 31.
  package var day: Int { civil.day }

  /// How many days the month has in which this day lies.
  package var daysInMonth: Int {
    let (year, month, _) = civil
    return Day.days(inMonth: month, of: year)
  }

  /// 400 years.
  private static let daysOfEra = 146_097
  /// From 0000-03-01, where the eras begin, to 1970-01-01.
  private static let daysToEpoch = 719_468

  package var civil: (year: Int, month: Int, day: Int) {
    let days = number + Day.daysToEpoch
    let dayOfEra = days % Day.daysOfEra
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = days / Day.daysOfEra * 400 + yearOfEra + (month > 2 ? 0 : 1)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

// MARK: - Comparable

extension Day: Comparable {
  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}

// MARK: - Text

extension Day {
  /// As in `2026-11-20`.
  package var text: String {
    let (year, month, day) = civil
    return "\(year.digits(4))-\(month.digits(2))-\(day.digits(2))"
  }

  /// Reads `2026-11-20`, exactly so.
  package init?(_ text: String) {
    self.init(bytes: text.utf8.span)
  }

  /// Reads `2026-11-20`, exactly so.
  package init?(bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes.has("-", at: 4), bytes.has("-", at: 7),
      let year = bytes.number(in: 0..<4), let month = bytes.number(in: 5..<7),
      let day = bytes.number(in: 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
