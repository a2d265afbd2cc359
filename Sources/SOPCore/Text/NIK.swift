/// The number of a resident (Nomor Induk Kependudukan): sixteen digits, of which the first six
/// tell the region, the next six the date of birth (for women the day plus 40), the last four an
/// order (PP 40/2019).
///
/// The book cannot forget, and so no such number may enter it: what is typed is refused, and of what stands in
/// definitions and `kantor.json` the book gets the masked form. This finds them in a text, in whatever digits and
/// however parted; it cannot know whether a number was really given out.
package struct NIK: Sendable, Equatable {
  /// The province and the order only, as in `33**********0001`: it tells the writer which number
  /// is meant, but neither district nor date of birth.
  package var masked: String { masked(by: "*") }

  private let digits: [UInt8]
  /// Where it stands in its text, from its first digit to its last.
  private let range: Range<String.Index>

  /// The first number in `text` that is built like a NIK, or nil.
  ///
  /// It begins and ends with a group of digits, and no letters stand in it. Groups that make up a
  /// ``HarmlessNumber`` are no part of one. In doubt it is a NIK.
  package static func first(in text: String) -> NIK? {
    guard mayHold(text) else { return nil }
    return DigitRun.all(in: text).lazy.flatMap(HarmlessNumber.rests(of:))
      .flatMap { $0.sequences(ofDigits: length) }
      .lazy.compactMap(NIK.init).first
  }

  /// The text with every NIK in it masked.
  ///
  /// - Parameter filler: what hides a digit. Where only letters and digits may stand, as in a role's code, it is `0`:
  ///   of a district `00` there is no NIK either.
  package static func masking(_ text: String, by filler: Character = "*") -> String {
    var text = text
    while let nik = first(in: text) {
      text.replaceSubrange(nik.range, with: nik.masked(by: filler))
    }
    return text
  }

  private static let length = 16

  /// Whether sixteen digits can be a region and a date of birth.
  private static func isStructured(_ digits: [UInt8]) -> Bool {
    let pairs = stride(from: 0, to: 10, by: 2).map { Int(digits[$0]) * 10 + Int(digits[$0 + 1]) }
    let (province, regency, district, day, month) = (
      pairs[0], pairs[1], pairs[2], pairs[3], pairs[4]
    )
    return isProvince(province) && regency != 0 && district != 0
      && (1...31 ~= day || 41...71 ~= day) && 1...12 ~= month
  }

  /// Whether a province has this code, or one of the ranges from which new provinces are given theirs
  /// (Kepmendagri 300.2.2-2138 of 2025).
  private static func isProvince(_ code: Int) -> Bool {
    switch code {
    case 11...21, 31...36, 51...53, 61...65, 71...76, 81...82, 91...97: true
    default: false
    }
  }

  /// A sequence of sixteen digits, if they are built like a NIK.
  private init?(_ groups: ArraySlice<DigitRun.Group>) {
    digits = groups.flatMap(\.digits)
    guard let first = groups.first, let last = groups.last, Self.isStructured(digits) else {
      return nil
    }
    range = first.range.lowerBound..<last.range.upperBound
  }

  private func masked(by filler: Character) -> String {
    let shown = digits.map { String($0) }
    return shown.prefix(2).joined() + String(repeating: filler, count: 10)
      + shown.suffix(4).joined()
  }

  /// Whether a text has bytes enough for the digits: nearly none has, and is not looked into.
  private static func mayHold(_ text: String) -> Bool {
    var count = 0
    for byte in text.utf8 where byte.isASCIIDigit || byte >= 0xC2 { count += 1 }
    return count >= length
  }
}
