import Testing

@testable import SOPCore

struct ZoneTests {
  /// Central European time, worked out by its rule: summer lasts from the last Sunday of March to that of October,
  /// each at 01:00 UTC.
  private static func central(_ moment: Moment) -> UTCOffset {
    let year = LocalTime(moment, in: .utc).day.year
    func change(_ month: Int) -> Moment {
      let days = (25...31).compactMap { Day(year: year, month: month, day: $0) }
      let sunday = days.last { $0.weekday == .sunday } ?? .first
      return Moment(seconds: sunday.number * 86_400 + 3_600)
    }
    let isSummer = change(3) <= moment && moment < change(10)
    return UTCOffset(seconds: isSummer ? 7_200 : 3_600) ?? .utc
  }

  private static let now = wib("2026-11-20 08:00")
  private static let zone = Zone(around: now, offset: central) ?? Zone(.utc)

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `at each moment of the table the clocks show what they show`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let days = Int.random(in: -3_650...2_000, using: &random)
      let moment = Self.now.adding(
        seconds: days * 86_400 + Int.random(in: 0..<86_400, using: &random))
      #expect(Self.zone.offset(at: moment) == Self.central(moment), "seed \(seed): \(moment)")
    }
  }

  @Test func `a change counts from its very second on`() {
    let change = Moment(seconds: (Day(year: 2027, month: 3, day: 28)?.number ?? 0) * 86_400 + 3_600)
    #expect(Self.zone.offset(at: change.adding(seconds: -1)).text == "+01:00")
    #expect(Self.zone.offset(at: change).text == "+02:00")
    #expect(Self.zone.offset.text == "+01:00")
  }

  @Test(arguments: [
    ("2026-07-01T09:00:00", "2026-07-01T09:00:00+02:00"),
    ("2026-12-01T09:00:00", "2026-12-01T09:00:00+01:00"),
    // Shown twice: the first time is meant. Not shown at all: as if the clocks had not been set forward.
    ("2026-10-25T02:30:00", "2026-10-25T02:30:00+02:00"),
    ("2027-03-28T02:30:00", "2027-03-28T03:30:00+02:00"),
    ("2027-03-28T03:00:00", "2027-03-28T03:00:00+02:00"),
    ("2027-03-28T01:59:59", "2027-03-28T01:59:59+01:00"),
  ])
  func `a time on the wall is the moment at which the clocks show it`(wall: String, moment: String)
    throws
  {
    let local = try #require(ZonedMoment(wall + "+00:00")).local
    #expect(ZonedMoment(local.moment(in: Self.zone), in: Self.zone).text == moment)
  }

  @Test func `days begin and end at midnight of their season`() throws {
    let days = try [
      ("2026-07-01", "2026-06-30T22:00:00+00:00", 24),
      ("2026-12-01", "2026-11-30T23:00:00+00:00", 24),
      ("2027-03-28", "2027-03-27T23:00:00+00:00", 23),
      ("2026-10-25", "2026-10-24T22:00:00+00:00", 25),
    ].map { (try #require(Day($0)), $1, $2) }
    for (day, start, hours) in days {
      #expect(ZonedMoment(day.start(in: Self.zone), in: .utc).text == start)
      #expect(day.end(in: Self.zone).seconds - day.start(in: Self.zone).seconds == hours * 3_600)
    }
  }

  @Test func `a day whose midnight the clocks skip or show twice begins when it is first shown`()
    throws
  {
    // As in Beirut: forward at 00:00 on 28 March 2027, back at 24:00 on 30 October.
    let (forward, back) = (
      try #require(ZonedMoment("2027-03-28T00:00:00+02:00")).moment,
      try #require(ZonedMoment("2027-10-31T00:00:00+03:00")).moment
    )
    for now in ["2026-11-20T08:00:00+02:00", "2027-07-01T08:00:00+03:00"] {
      let now = try #require(ZonedMoment(now)).moment
      let place = Zone(around: now) {
        UTCOffset(seconds: forward <= $0 && $0 < back ? 10_800 : 7_200)
      }
      let zone = try #require(place)
      let spring = try #require(Day("2027-03-28"))
      #expect(spring.start(in: zone) == forward)
      #expect(LocalTime(forward, in: zone).text == "2027-03-28T01:00:00")
      #expect(LocalTime(forward.adding(seconds: -1), in: zone).day < spring)
      let autumn = try #require(Day("2027-10-30"))
      #expect(autumn.end(in: zone) == back.adding(seconds: 3_600))
      #expect(autumn.end(in: zone).seconds - autumn.start(in: zone).seconds == 25 * 3_600)
    }
  }

  @Test func `a place of which no offset says what its clocks show is no zone`() {
    #expect(Zone(around: Self.now) { _ in UTCOffset(seconds: 7 * 3_600 + 30) } == nil)
    let summer = Zone(around: Self.now) {
      UTCOffset(seconds: Self.central($0).seconds == 7_200 ? 3_630 : 3_600)
    }
    #expect(summer == nil)
  }

  @Test func `a place without seasons has one offset for ever`() throws {
    let place = Zone(around: Self.now) { _ in .wita }
    let zone = try #require(place)
    #expect(zone == Zone(.wita))
    for moment in [Moment.earliest, Self.now, .latest] { #expect(zone.offset(at: moment) == .wita) }
    #expect(Day.last.end(in: zone) >= Day.last.start(in: zone))
  }
}
