import SOPCore
import Testing

@testable import sopctl

struct DateWordTests {
  private static let wib = Zone(.wib)

  private static func days(_ word: String, now: String) -> String? {
    guard let moment = TestWorld.moment(now), let date = DateWord(word: word) else { return nil }
    let days = date.span(now: moment, in: wib)?.days
    return days.map { "\($0.lowerBound.text) \($0.upperBound.text)" }
  }

  @Test(arguments: [
    ("2026-11-20", "2026-11-20 2026-11-20"),
    ("2026-11", "2026-11-01 2026-11-30"),
    ("2028-02", "2028-02-01 2028-02-29"),
    ("2026-W47", "2026-11-16 2026-11-22"),
    ("2026-w47", "2026-11-16 2026-11-22"),
    ("2026-W53", "2026-12-28 2027-01-03"),
    ("kemarin", "2026-11-19 2026-11-19"),
    ("Yesterday", "2026-11-19 2026-11-19"),
    ("minggu-lalu", "2026-11-09 2026-11-15"),
    ("last-week", "2026-11-09 2026-11-15"),
    ("bulan-lalu", "2026-10-01 2026-10-31"),
    ("LAST-MONTH", "2026-10-01 2026-10-31"),
  ])
  func `a word means days, seen from a Friday in November`(word: String, days: String) {
    #expect(Self.days(word, now: "2026-11-20 08:00:00") == days)
  }

  @Test(arguments: [
    ("kemarin", "2027-01-01 00:00:00", "2026-12-31 2026-12-31"),
    ("minggu-lalu", "2027-01-01 00:00:00", "2026-12-21 2026-12-27"),
    ("bulan-lalu", "2027-01-31 23:59:59", "2026-12-01 2026-12-31"),
    ("bulan-lalu", "2028-03-31 12:00:00", "2028-02-01 2028-02-29"),
    ("minggu-lalu", "2026-11-16 00:00:00", "2026-11-09 2026-11-15"),
    ("minggu-lalu", "2026-11-22 23:59:59", "2026-11-09 2026-11-15"),
  ])
  func `the past is that of the office's calendar`(word: String, now: String, days: String) {
    #expect(Self.days(word, now: now) == days)
  }

  @Test(arguments: [
    "", "2026", "2026-13", "2026-00", "2026-02-30", "2026-W00", "2025-W53", "2026-11-20 ",
    "20-11-2026",
    "besok", "2026-11-", "2026-1", "09:00", "minggu lalu", "２０２６-11",
  ])
  func `anything else is no date`(word: String) { #expect(DateWord(word: word) == nil) }

  @Test func `before the calendar there is nothing`() {
    let word = DateWord(word: "kemarin")
    #expect(word?.span(now: .earliest, in: Zone(.utc)) == nil)
    #expect(DateWord.lastWeek.span(now: .earliest, in: Zone(.utc)) == nil)
    #expect(DateWord.lastMonth.span(now: .earliest, in: Zone(.utc)) == nil)
  }

  @Test func `days last from midnight to midnight in the zone`() throws {
    let span = try #require(DateWord.Span("2026-11"))
    let moments = span.moments(in: Self.wib)
    #expect(ZonedMoment(moments.lowerBound, in: Self.wib).text == "2026-11-01T00:00:00+07:00")
    #expect(ZonedMoment(moments.upperBound, in: Self.wib).text == "2026-11-30T23:59:59+07:00")
  }

  /// Day by day through two leap cycles, against a walk that only knows how to go back one day.
  @Test func `last month is what a walk back finds`() throws {
    let start = try #require(Day(year: 2023, month: 12, day: 25))
    for offset in 0..<(8 * 366) {
      let today = try #require(start.adding(days: offset))
      let noon = try #require(LocalTime(today, hour: 12, minute: 0)).moment(in: Self.wib)
      let found = try #require(DateWord.lastMonth.span(now: noon, in: Self.wib)).days
      var last = today
      while last.month == today.month { last = try #require(last.adding(days: -1)) }
      var first = last
      while try #require(first.adding(days: -1)).month == last.month {
        first = try #require(first.adding(days: -1))
      }
      #expect(found == first...last, "\(today.text)")
    }
  }
}
