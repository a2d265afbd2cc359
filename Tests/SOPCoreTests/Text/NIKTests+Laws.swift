import Testing

@testable import SOPCore

// What holds of every number, tried on made-up ones.

extension NIKTests {
  private static let separators = [
    " ", "/", "_", ",", ":", ".", "-", "+", "\u{A0}", "\u{2007}", "\u{202F}", "\t", " - ", ", ",
    "(", ")",
    "[", "]", "{", "}", "\"", "'", "“", "”", "«", "|", ";", "–", "—", "\u{200B}", "\u{FF0F}", " / ",
    "\\", "*", " * ",
  ]

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every NIK is found in every grouping by one separator, and in any digits`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let nik = NumberMaker.nik(&random)
      let separator = Self.separators.randomElement(using: &random) ?? " "
      let spelled = NumberMaker.grouped(nik, by: separator, &random)
      let around = ["", "NIK ", "tamu: ", "(", "x", "1 ", "no. "]
      let text =
        (around.randomElement(using: &random) ?? "")
        + NumberMaker.inSomeDigits(spelled, &random)
        + (["", ".", ")", " dan 12", ", 7"].randomElement(using: &random) ?? "")
      // It may begin like a date: 12/03/2026/0812/2026.
      #expect(
        NIK.first(in: text) != nil || SlowNIK.beginsWithHarmless(spelled),
        "seed \(seed): \(text.debugDescription)"
      )
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `no whole date is one, nor a range of them, with times or without`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let text = NumberMaker.dates(&random)
      #expect(NIK.first(in: text) == nil, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `no NIP is one, however its parts are grouped`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let separator = Self.separators.randomElement(using: &random) ?? " "
      let nip = NumberMaker.nip(&random)
      let rest = NumberMaker.grouped(String(nip.dropFirst(8)), by: separator, &random)
      let text = [nip, nip.prefix(8) + separator + rest].randomElement(using: &random) ?? nip
      #expect(NIK.first(in: text) == nil, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the masked form is none, how many there may be`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let gap = Self.separators.randomElement(using: &random) ?? " "
      let text = (0..<5).compactMap { _ in NIK.first(in: NumberMaker.nik(&random))?.masked }
        .joined(separator: gap)
      #expect(NIK.first(in: text) == nil, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `what is found agrees with trying every run of groups`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var (found, harmless) = (0, 0)
    for _ in 0..<60 {
      let text = NumberMaker.mixture(&random)
      let isFound = NIK.first(in: text) != nil
      #expect(isFound == SlowNIK.isFound(in: text), "seed \(seed): \(text.debugDescription)")
      found += isFound ? 1 : 0
      harmless += SlowNIK.withoutHarmless(text) != text && !isFound ? 1 : 0
    }
    #expect(found > 0 && harmless > 0, "\(found) found, \(harmless) with harmless numbers")
  }
}

/// Makes numbers up.
private enum NumberMaker {
  static func nik(_ random: inout SplitMix64) -> String {
    let provinces = [11...21, 31...36, 51...53, 61...65, 71...76, 81...82, 91...97].flatMap(
      Array.init)
    let day = Int.random(in: 1...31, using: &random) + (Bool.random(using: &random) ? 40 : 0)
    return (provinces.randomElement(using: &random) ?? 33).digits(2)
      + Int.random(in: 1...99, using: &random).digits(2)
      + Int.random(in: 1...99, using: &random).digits(2) + day.digits(2)
      + Int.random(in: 1...12, using: &random).digits(2)
      + Int.random(in: 0...99, using: &random).digits(2)
      + Int.random(in: 1...9_999, using: &random).digits(4)
  }

  static func nip(_ random: inout SplitMix64) -> String {
    Int.random(in: 1950...2005, using: &random).digits(4)
      + Int.random(in: 1...12, using: &random).digits(2)
      + Int.random(in: 1...31, using: &random).digits(2)
      + Int.random(in: 1975...2026, using: &random).digits(4)
      + Int.random(in: 1...12, using: &random).digits(2)
      + String(Int.random(in: 1...2, using: &random))
      + Int.random(in: 1...999, using: &random).digits(3)
  }

  /// Digits with a separator between some of them.
  static func grouped(_ digits: String, by separator: String, _ random: inout SplitMix64) -> String
  {
    let likelihood = Int.random(in: 0...6, using: &random)
    return digits.enumerated().map { index, digit in
      index > 0 && Int.random(in: 0..<6, using: &random) < likelihood
        ? separator + String(digit) : String(digit)
    }.joined()
  }

  /// The text in ASCII digits, or in those of another script.
  static func inSomeDigits(_ text: String, _ random: inout SplitMix64) -> String {
    let zero = [0x30, 0x30, 0xFF10, 0x660, 0x966, 0x1D7D8, 0x1B50, 0xA9D0].randomElement(
      using: &random)
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard "0"..."9" ~= scalar, let zero else { return scalar }
          return Unicode.Scalar(UInt32(zero) + scalar.value - 0x30) ?? scalar
        }))
  }

  /// Whole and broken numbers of every kind, parted by anything.
  static func mixture(_ random: inout SplitMix64) -> String {
    let pieces = [
      "3374", "011501", "33740115", "900001", "01900001", "0190", "0001", "3374011501900001",
      "1971",
      "1", "5", "12", "11", "01", "2001", "2026", "0356", "0112", "0812", "8443", "0800-1600",
      "21-11-2026", "12/03/2026", "1.3.2026", "11/21/2026", "2026-11-21", "1971-05-12",
      "2012.01.15",
      "01-12-2001", "12-11-26", "21 - 11 - 2026", "09.00", "11:10", "12.500.000", "11.510.120",
      "192.168.100.101", "10.11.12.13", "33.74.11.15", "192.168.01.1", "256.168.100.101",
      "7.136911, 110.406331", "11.010115,95.0190", "12.7136,110.4063", "7.13,110.406331",
      "19710412 201001 1 004", "19671207.199202.1.001", "19671207 199202 3 001", "0812 3411 1207",
    ]
    let gaps = [" ", " ", " ", "-", ".", "/", ":", " - ", ", ", "*", "***", "****", "x", ""]
    return (0..<Int.random(in: 1...5, using: &random)).map { _ in
      (pieces.randomElement(using: &random) ?? "") + (gaps.randomElement(using: &random) ?? "")
    }.joined()
  }

  /// A date, or a range of dates, and times.
  static func dates(_ random: inout SplitMix64) -> String {
    let mark = ["-", "/", "."].randomElement(using: &random) ?? "-"
    let colon = [":", "."].randomElement(using: &random) ?? ":"
    let isYearFirst = Bool.random(using: &random)
    func date() -> String {
      let day = Int.random(in: 1...31, using: &random).digits(2)
      let month = Int.random(in: 1...12, using: &random).digits(2)
      let year = String(Int.random(in: isYearFirst ? 2000...2099 : 1900...2099, using: &random))
      return (isYearFirst ? [year, month, day] : [day, month, year]).joined(separator: mark)
    }
    func time() -> String {
      Int.random(in: 0...23, using: &random).digits(2) + colon
        + Int.random(in: 0...59, using: &random).digits(2)
    }
    let range = [" - ", " – ", ", ", " (", "; ", " | "].randomElement(using: &random) ?? " - "
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return "\(date()) \(time())-\(time())"
    case 1: return "\(date()) \(time())\(range)\(date()) \(time())"
    case 2: return "\(date())\(range)\(date())"
    case 3: return "\(date())\(range)\(time()) - \(time())"
    default: return "\(time())\(range)\(date())\(range)\(time())"
    }
  }
}
