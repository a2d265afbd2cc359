import Testing

@testable import SOPCore

struct PeriodTests {
  @Test(arguments: [
    ("2026-11-20", Period.Kind.daily, "2026-11-20", "2026-11-20"),
    ("2026-W47", .weekly, "2026-11-16", "2026-11-22"),
    ("2026-11", .monthly, "2026-11-01", "2026-11-30"),
    ("2028-02", .monthly, "2028-02-01", "2028-02-29"),
    ("2026-W01", .weekly, "2025-12-29", "2026-01-04"),
    ("9999-W52", .weekly, "9999-12-27", "9999-12-31"),
    ("9999-12", .monthly, "9999-12-01", "9999-12-31"),
    ("0001-01-01", .daily, "0001-01-01", "0001-01-01"),
  ])
  func `a text names a kind and its days`(
    text: String, kind: Period.Kind, first: String, last: String
  ) throws {
    let period = try #require(Period(text))
    #expect(period.kind == kind)
    #expect(period.first.text == first)
    #expect(period.last.text == last)
    #expect(period.text == text)
    #expect(period == Period(kind, containing: period.last))
  }

  @Test(arguments: [
    "", "2026", "2026-13", "2026-00", "2026-1", "2026-W54", "2026-W00", "2026-w47", "2026-W7",
    "2026-02-30", "2026-11-20 ", " 2026-11", "2026-11-", "0000-01", "hari ini", "２０２６-11",
  ])
  func `anything else is no period`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("2026-01-01", "2025-12-31"), ("2026-W01", "2025-W52"), ("2021-W01", "2020-W53"),
    ("2026-01", "2025-12"), ("2026-03", "2026-02"),
  ])
  func `the period before is of the same kind`(text: String, previous: String) {
    #expect(Period(text)?.previous?.text == previous)
  }

  @Test(arguments: ["0001-01-01", "0001-W01", "0001-01"])
  func `nothing is before the first period`(text: String) throws {
    let period = try #require(Period(text))
    #expect(period.previous == nil)
  }

  @Test func `every day lies in its own periods, and these join without gaps`() throws {
    let first = try #require(Day(year: 2023, month: 12, day: 20))
    for number in first.number..<first.number + 800 {
      let day = try #require(Day(number: number))
      for kind in Period.Kind.allCases {
        let period = Period(kind, containing: day)
        #expect(period.contains(day))
        #expect(Period(period.text) == period)
        let previous = try #require(period.previous)
        #expect(previous.last.number + 1 == period.first.number)
        #expect(previous.end(in: Zone(.wit)) == period.start(in: Zone(.wit)))
      }
    }
  }

  @Test func `a period begins and ends at midnight in the office's zone`() {
    let day = period("2026-11-20")
    let (start, end) = (wib("2026-11-20 00:00"), wib("2026-11-21 00:00"))
    #expect(day.start(in: Zone(.wib)) == start)
    #expect(day.end(in: Zone(.wib)) == end)
    #expect(day.contains(start, in: Zone(.wib)))
    #expect(!day.contains(start.adding(seconds: -1), in: Zone(.wib)))
    #expect(day.contains(end.adding(seconds: -1), in: Zone(.wib)))
    #expect(!day.contains(end, in: Zone(.wib)))
    #expect(!day.isOver(at: end.adding(seconds: -1), in: Zone(.wib)))
    #expect(day.isOver(at: end, in: Zone(.wib)))
    #expect(!day.contains(start, in: Zone(.utc)))
  }
}
