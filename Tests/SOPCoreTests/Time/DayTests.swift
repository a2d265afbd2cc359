import Testing

@testable import SOPCore

struct DayTests {
  @Test func `every day of four centuries follows the one before`() throws {
    var number = try #require(Day(year: 1800, month: 1, day: 1)).number
    for year in 1800..<2200 {
      let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        for date in 1...length {
          let day = try #require(Day(number: number))
          guard day == Day(year: year, month: index + 1, day: date), day.year == year,
            day.month == index + 1, day.day == date, day.daysInMonth == length
          else {
            Issue.record("\(day.text) is not \(year)-\(index + 1)-\(date)")
            return
          }
          number += 1
        }
        #expect(Day(year: year, month: index + 1, day: length + 1) == nil)
      }
    }
  }

  @Test func `every number of the calendar round-trips through its date`() {
    for number in Day.first.number...Day.last.number {
      let (year, month, day) = (Day(number: number) ?? .first).civil
      guard Day(year: year, month: month, day: day)?.number == number else {
        Issue.record("\(number) became \(year)-\(month)-\(day)")
        return
      }
    }
  }

  @Test func `the calendar begins on a Monday and ends on a Friday`() throws {
    #expect(Day.first.text == "0001-01-01")
    #expect(Day.first.weekday == .monday)
    #expect(Day.last.text == "9999-12-31")
    #expect(Day.last.weekday == .friday)
    #expect(Day(number: Day.first.number - 1) == nil)
    #expect(Day(number: Day.last.number + 1) == nil)
    #expect(try #require(Day(number: 0)).text == "1970-01-01")
    #expect(try #require(Day("2026-11-20")).weekday == .friday)
    #expect(try #require(Day("2000-02-29")).number == 11_016)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 2, 29),
    (1900, 2, 29), (2024, 2, 30), (2026, 4, 31), (.max, .max, .max), (.min, .min, .min),
  ])
  func `a date that no calendar has is none`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2026-11-20", 11, "2026-12-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2026-01-01", -1, "2025-12-31"), ("9999-12-31", 0, "9999-12-31"),
    ("9999-12-31", 1, nil), ("0001-01-01", -1, nil), ("2026-11-20", Int.max, nil),
    ("1969-11-20", Int.min, nil),
  ])
  func `days can be added`(from: String, days: Int, to: String?) throws {
    #expect(try #require(Day(from)).adding(days: days)?.text == to)
  }

  @Test(arguments: [
    "", "2026-11-2", "2026-11-200", "2026/11/20", "2026-1-020", "2026-11-2O", "+026-11-20",
    "2026-11-20 ", " 2026-11-2", "0000-01-01", "2026-02-29", "2026-00-10", "２026-11-20",
  ])
  func `a date in another spelling is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("2026-11-20", "2026-W47"), ("2026-01-01", "2026-W01"), ("2027-01-01", "2026-W53"),
    ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"), ("0001-01-01", "0001-W01"),
    ("9999-12-31", "9999-W52"), ("1977-01-01", "1976-W53"), ("1978-01-02", "1978-W01"),
  ])
  func `a day lies in its ISO week`(day: String, week: String) throws {
    #expect(ISOWeek(of: try #require(Day(day))).text == week)
  }

  @Test func `weeks follow each other from Monday to Sunday, and a Thursday tells the year`() {
    var expected = (year: 1800, number: 1)
    var monday = ISOWeek(year: 1800, number: 1)?.days.lowerBound ?? .first
    while monday.year < 2200 {
      let days = (0..<7).compactMap { monday.adding(days: $0) }
      let thursday = days[3]
      if thursday.year > expected.year { expected = (thursday.year, 1) }
      for day in days {
        let week = ISOWeek(of: day)
        guard week.year == expected.year, week.number == expected.number,
          ISOWeek(year: week.year, number: week.number) == week, ISOWeek(week.text) == week,
          week.days == days[0]...days[6]
        else {
          Issue.record("\(day.text) lies in \(week.text)")
          return
        }
      }
      expected.number += 1
      monday = days[6].adding(days: 1) ?? .last
    }
  }

  @Test(arguments: ["2026-W54", "2026-W00", "2025-W53", "0000-W01", "2026-w47", "2026W47", ""])
  func `a week that no year has is none`(text: String) {
    #expect(ISOWeek(text) == nil)
  }

  @Test func `the last week ends with the calendar`() {
    #expect(ISOWeek(of: .last).days.upperBound == .last)
    #expect(ISOWeek(of: .last).days.lowerBound.text == "9999-12-27")
  }
}
