/// A week of ISO 8601: Monday to Sunday, belonging to the year in which its Thursday lies.
package struct ISOWeek: Hashable, Sendable {
  /// The week's year, 1 to 9999. Around New Year it is not always the day's year.
  package let year: Int
  /// 1 to 53.
  package let number: Int

  /// The week in which `day` lies.
  package init(of day: Day) {
    let year = day.year
    let daysIntoYear = day.number - ISOWeek.firstMonday(of: year)
    if daysIntoYear < 0 {
      self.year = year - 1
      self.number = (day.number - ISOWeek.firstMonday(of: year - 1)) / 7 + 1
    } else if day.number >= ISOWeek.firstMonday(of: year + 1) {
      self.year = year + 1
      self.number = 1
    } else {
      self.year = year
      self.number = daysIntoYear / 7 + 1
    }
  }

  /// The week with this number, or nil where the year has none such.
  package init?(year: Int, number: Int) {
    guard 1...9999 ~= year, 1...53 ~= number,
      let thursday = Day(number: ISOWeek.firstMonday(of: year) + (number - 1) * 7 + 3),
      thursday.year == year
    else { return nil }
    self.year = year
    self.number = number
  }

  /// Monday to Sunday. The very last week, 9999-W52, ends with the calendar on its Friday.
  package var days: ClosedRange<Day> {
    let monday = ISOWeek.firstMonday(of: year) + (number - 1) * 7
    return (Day(number: monday) ?? .first)...(Day(number: monday + 6) ?? .last)
  }

  /// The number of the Monday of week 1, the week of 4 January; also for the year 10000.
  private static func firstMonday(of year: Int) -> Int {
    let past = year - 1
    let newYear = Day.first.number + past * 365 + past / 4 - past / 100 + past / 400
    let fourth = newYear + 3
    return fourth - (fourth - Day.first.number) % 7
  }
}

// MARK: - Text

extension ISOWeek {
  /// As in `2026-W47`.
  package var text: String {
    "\(year.digits(4))-W\(number.digits(2))"
  }

  /// Reads `2026-W47`, exactly so.
  package init?(_ text: String) {
    let bytes = text.utf8.span
    guard bytes.count == 8, bytes.has("-", at: 4), bytes.has("W", at: 5),
      let year = bytes.number(in: 0..<4), let number = bytes.number(in: 6..<8)
    else { return nil }
    self.init(year: year, number: number)
  }
}
