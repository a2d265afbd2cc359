import Testing

@testable import SOPCore

// What holds of every number, tried on made-up ones.

extension NIKTests {
  private static let separators = [
    " ", "/", "_", ",", ":", ".", "-", "+", "\u{A0}", "\u{2007}", "\u{202F}", "\t", " - ", ", ",
    "(", ")",
    "[", "]", "{", "}", "\"", "'", "“", "”", "«", "|", ";", "–", "—", "\u{200B}", "\u{FF0F}", " / ",
    "\\",
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
      #expect(NIK.first(in: text) != nil, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `no date, no time and no range of them is one`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let text = NumberMaker.dates(&random)
      #expect(NIK.first(in: text) == nil, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `no NIP is one, however it is grouped`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<400 {
      let separator = Self.separators.randomElement(using: &random) ?? " "
      let text = NumberMaker.grouped(NumberMaker.nip(&random), by: separator, &random)
      #expect(NIK.first(in: text) == nil, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `what is found agrees with trying every run of groups`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        // None of these makes a date, a time or a telephone number.
        let piece = ["3374", "011501", "33740115", "900001", "01900001", "1", "3374011501900001"]
        let gap = [" ", "-", ".", "\u{200B}", " - ", ",", "/", "x", "*"]
        return (piece.randomElement(using: &random) ?? "")
          + (gap.randomElement(using: &random) ?? "")
      }.joined()
      #expect((NIK.first(in: text) != nil) == slowlyHasNIK(text), "\(text.debugDescription)")
    }
  }
}

/// Looks at every run of digit groups in ASCII text.
private func slowlyHasNIK(_ text: String) -> Bool {
  text.split { $0 == "*" || $0 == "x" }.contains { chain in
    let groups = chain.unicodeScalars.split { !("0"..."9" ~= $0) }.map { String($0) }
    return groups.indices.contains { start in
      (start..<groups.count).contains { end in
        let digits = groups[start...end].joined()
        guard digits.count == 16 else { return false }
        let pairs = (0..<8).compactMap { Int(digits.dropFirst($0 * 2).prefix(2)) }
        let day = pairs[3] > 40 ? pairs[3] - 40 : pairs[3]
        return "11-21 31-36 51-53 61-65 71-76 81-82 91-97".split(separator: " ").contains {
          let ends = $0.split(separator: "-").compactMap { Int($0) }
          return (ends[0]...ends[1]).contains(pairs[0])
        } && pairs[1] > 0 && pairs[2] > 0 && (1...31).contains(day) && (1...12).contains(pairs[4])
      }
    }
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

  /// A date, or a range of dates, and times.
  static func dates(_ random: inout SplitMix64) -> String {
    let mark = ["-", "/", "."].randomElement(using: &random) ?? "-"
    let colon = [":", "."].randomElement(using: &random) ?? ":"
    let form = Int.random(in: 0..<3, using: &random)
    func date() -> String {
      let day = Int.random(in: 1...31, using: &random).digits(2)
      let month = Int.random(in: 1...12, using: &random).digits(2)
      let year = Int.random(in: 1990...2035, using: &random)
      let parts =
        [
          [day, month, String(year)], [String(year), month, day],
          [day, month, (year % 100).digits(2)],
        ][form]
      return parts.joined(separator: mark)
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
