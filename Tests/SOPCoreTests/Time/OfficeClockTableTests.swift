import Testing

@testable import SOPCore

/// Budgets at the edges of an office's hours, each table one office.
struct OfficeClockTableTests {
  /// A day that ends at 24:00 goes on at 00:00 of the next.
  @Test(arguments: [
    ("2026-11-20T22:00", 120, "2026-11-21T00:00"),
    ("2026-11-20T22:00", 121, "2026-11-21T00:01"),
    ("2026-11-21T00:00", 360, "2026-11-21T06:00"),
    ("2026-11-20T23:59", 362, "2026-11-27T22:01"),
    ("2026-11-21T12:00", 480, "2026-11-28T06:00"),
  ])
  func `a night's work goes on over midnight`(start: String, budget: Int, end: String) throws {
    try check(
      #"{"zona": "WIB", "jamKerja": {"jumat": ["22:00-24:00"], "sabtu": ["00:00-06:00"]}}"#,
      start, budget, end)
  }

  /// Work from 08:00 to 15:00 on Mondays only while it lasts; the last day is a holiday's eve.
  @Test(arguments: [
    ("2026-02-16T15:00", 60, "2026-02-16T16:00"),
    ("2026-02-18T15:30", 30, "2026-02-18T16:00"),
    ("2026-02-18T15:30", 31, "2026-02-23T08:01"),
    ("2026-02-23T14:00", 90, "2026-03-02T08:30"),
    ("2026-03-16T14:30", 30, "2026-03-16T15:00"),
    ("2026-03-16T14:30", 60, "2026-03-18T08:00"),
  ])
  func `a special period has its own hours`(start: String, budget: Int, end: String) throws {
    try check(
      #"""
      {"zona": "WIB",
       "jamKerja": {"senin": ["07:30-16:00"], "selasa": ["07:30-16:00"], "rabu": ["07:30-16:00"]},
       "jamKhusus": [{"dari": "2026-02-19", "sampai": "2026-03-17", "keterangan": "Ramadan",
         "jamKerja": {"senin": ["08:00-15:00"]}}]}
      """#, start, budget, end)
  }

  /// From the Wednesday before Idulfitri 1447 to the Wednesday after it.
  @Test(arguments: [
    ("2026-03-17T15:59", 1, "2026-03-17T16:00"),
    ("2026-03-17T15:59", 2, "2026-03-25T07:31"),
    ("2026-03-20T10:00", 30, "2026-03-25T08:00"),
    ("2026-12-23T15:00", 61, "2026-12-28T07:31"),
    ("2027-12-23T16:00", 1, "2027-12-27T07:31"),
    // Nothing is known of 2028, and its first day is not assumed to be a holiday.
    ("2027-12-31T16:00", 1, "2028-01-03T07:31"),
  ])
  func `national holidays and joint leave are left out`(
    start: String, budget: Int, end: String
  ) throws {
    try check(
      #"""
      {"zona": "WIT", "liburNasional": true,
       "jamKerja": {"senin": ["07:30-16:00"], "selasa": ["07:30-16:00"], "rabu": ["07:30-16:00"],
         "kamis": ["07:30-16:00"], "jumat": ["07:30-16:00"]}}
      """#, start, budget, end)
  }

  @Test func `the same moment is work in one zone and not in another`() throws {
    let hours = #""jamKerja": {"jumat": ["08:00-10:00"]}}"#
    let moment = try #require(ZonedMoment("2026-11-20T08:30:00+09:00")).moment
    let after = moment.adding(seconds: 3_600)
    #expect(try clock(#"{"zona": "WIT", \#(hours)"#).net(from: moment, to: after) == Minutes(60))
    #expect(try clock(#"{"zona": "WITA", \#(hours)"#).net(from: moment, to: after) == Minutes(30))
    #expect(try clock(#"{"zona": "WIB", \#(hours)"#).net(from: moment, to: after) == .zero)
  }

  // MARK: - Shorthand

  private func clock(_ settings: String) throws -> OfficeClock {
    let settings = try OfficeSettings.read(Array(settings.utf8))
    return OfficeClock(offset: try #require(settings.offset), hours: settings.hours)
  }

  /// Checks that the budget is used up at `end`, and that so much is measured until then.
  private func check(_ settings: String, _ start: String, _ budget: Int, _ end: String) throws {
    let clock = try clock(settings)
    func moment(_ text: String) throws -> Moment {
      try #require(ZonedMoment("\(text):00\(clock.offset.text)")).moment
    }
    let deadline = try #require(clock.deadline(from: moment(start), budget: Minutes(budget)))
    #expect(LocalTime(deadline, in: clock.offset).text == "\(end):00")
    #expect(try clock.net(from: moment(start), to: moment(end)) == Minutes(budget))
  }
}
