import Testing

@testable import SOPCore

struct ZonedMomentTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00+00:00", 0, 0),
    ("2026-11-20T08:00:00+07:00", 1_795_136_400, 25_200),
    ("2026-11-19T22:30:00-02:30", 1_795_136_400, -9_000),
    ("2024-02-29T23:59:59+09:00", 1_709_218_799, 32_400),
    ("1969-12-31T23:59:59+00:00", -1, 0),
  ])
  func `a time is read and written`(text: String, seconds: Int, offset: Int) throws {
    let zoned = try #require(ZonedMoment(text))
    #expect(zoned.moment.seconds == seconds)
    #expect(zoned.offset.seconds == offset)
    #expect(zoned.text == text)
  }

  @Test(arguments: [
    "", "2026-11-20T08:00:00", "2026-11-20T08:00:00Z", "2026-11-20t08:00:00+07:00",
    "2026-11-20 08:00:00+07:00", "2026-11-20T08:00:00.0+07:00", "2026-11-20T08:00:60+07:00",
    "2026-11-20T24:00:00+07:00", "2026-11-20T08:60:00+07:00", "2026-02-30T08:00:00+07:00",
    "2026-11-20T08:00:00-00:00", "2026-11-20T08:00:00+0700", "2026-11-20T08:00:00+07:60",
    "2026-11-20T08:00:00+18:01", "2026-11-20T08:00:00+99:00", "2026-11-20T08:00:00 07:00",
    "2026-11-20T08:00:00+07:000", "2026-11-20T08.00.00+07:00", "0000-12-31T08:00:00+07:00",
    "0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00", "2026-11-20T08:00:00+7:000",
  ])
  func `a time in another spelling is refused`(text: String) {
    #expect(ZonedMoment(text) == nil)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `text and moment are inverse at every offset`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<5_000 {
      let range = Moment.earliest.seconds...Moment.latest.seconds
      let moment = Moment(seconds: .random(in: range, using: &random))
      let offset = UTCOffset(seconds: .random(in: -1_080...1_080, using: &random) * 60) ?? .utc
      let zoned = ZonedMoment(moment, in: offset)
      try #require(ZonedMoment(zoned.text) == zoned)
      try #require(LocalTime(moment, in: offset).moment(in: offset) == moment)
      try #require(UTCOffset(offset.text) == offset)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what is accepted is written the same, whatever byte was changed`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("0123456789-+:TZ. ".utf8)
    for _ in 0..<5_000 {
      var bytes = Array("2026-11-20T08:00:00+07:00".utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] = alphabet.randomElement(using: &random) ?? 0
      }
      guard let zoned = ZonedMoment(bytes: bytes.span) else { continue }
      try #require(Array(zoned.text.utf8) == bytes)
    }
  }

  @Test func `a moment beyond the calendar is moved to its end`() {
    #expect(Moment(seconds: .max) == .latest)
    #expect(Moment(seconds: .min) == .earliest)
    #expect(Moment.latest.adding(seconds: 1) == .latest)
    #expect(Moment.earliest.adding(seconds: .min) == .earliest)
    #expect(Moment.latest.adding(seconds: .max) == .latest)
    #expect(Moment.latest.adding(Minutes(seconds: .max)) == .latest)
    for seconds in [-18 * 3_600, 0, 18 * 3_600] {
      let offset = UTCOffset(seconds: seconds) ?? .utc
      #expect(LocalTime(.latest, in: offset).moment(in: offset) == .latest)
      #expect(LocalTime(.earliest, in: offset).moment(in: offset) == .earliest)
    }
  }

  @Test(arguments: [(30, false), (60, true), (64_800, true), (64_860, false), (-64_800, true)])
  func `an offset is whole minutes within eighteen hours`(seconds: Int, exists: Bool) {
    #expect((UTCOffset(seconds: seconds) != nil) == exists)
  }

  @Test func `Indonesia has three offsets`() {
    #expect([UTCOffset.wib, .wita, .wit].map(\.text) == ["+07:00", "+08:00", "+09:00"])
  }
}
