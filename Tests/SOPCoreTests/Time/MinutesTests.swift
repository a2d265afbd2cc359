import Testing

@testable import SOPCore

struct MinutesTests {
  @Test(arguments: [
    (0, "0m0s", "0"), (5, "0m5s", "0.08"), (6, "0m6s", "0.1"), (30, "0m30s", "0.5"),
    (59, "0m59s", "0.98"), (60, "1m0s", "1"), (2_530, "42m10s", "42.17"),
    (2_525, "42m5s", "42.08"), (3_600, "60m0s", "60"), (360_000, "6000m0s", "6000"),
    (Int.max, "153722867280912930m7s", "153722867280912930.12"),
  ])
  func `a length is written and read`(seconds: Int, text: String, decimal: String) {
    let minutes = Minutes(seconds: seconds)
    #expect(minutes.text == text)
    #expect(minutes.decimal == decimal)
    #expect(Minutes(text) == minutes)
  }

  @Test(arguments: [
    "", "m", "s", "ms", "0m", "0s", "m0s", "0ms", "01m0s", "0m00s", "0m05s", "0m60s", "-1m0s",
    "1m-1s", "1m0s ", " 1m0s", "1M0s", "1m0S", "1m0ss", "1mm0s", "1m 0s", "٣m0s",
    "153722867280912930m8s", "153722867280912931m0s", "999999999999999999m0s",
    "99999999999999999999999m0s", "0m99999999999999999999s",
  ])
  func `a length in another spelling is refused`(text: String) {
    #expect(Minutes(text) == nil)
  }

  @Test func `reckoning never overflows and never goes below nothing`() {
    let most = Minutes(seconds: .max)
    #expect(most + most == most)
    #expect(Minutes(Int.max) == most)
    #expect(Minutes(Int.min) == .zero)
    #expect(Minutes(seconds: .min) == .zero)
    #expect(Minutes.zero.excess(over: most) == .zero)
    #expect(Minutes(70).excess(over: Minutes(60)) == Minutes(10))
    #expect(Minutes(60).scaled(toPercent: 150) == Minutes(90))
    #expect(most.scaled(toPercent: 200) == most)
    #expect(Minutes(60).scaled(toPercent: -1) == .zero)
    #expect(Minutes(from: Moment(seconds: 10), to: Moment(seconds: 5)) == .zero)
    #expect(Minutes(from: .earliest, to: .latest).seconds > 0)
  }

  @Test func `hundredths are rounded half up for every second of a minute`() {
    for second in 0..<60 {
      // 100·s/60 rounded half up, with the halves made whole.
      let expected = (200 * second + 60) / 120
      let hundredths = expected < 10 ? "0\(expected)" : "\(expected)"
      let decimal = Minutes(seconds: 420 + second).decimal
      let padded = decimal.contains(".") ? decimal + "00" : decimal + ".00"
      #expect(padded.hasPrefix("7.\(hundredths)"), "\(second) seconds")
    }
  }
}
