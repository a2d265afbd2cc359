/// The number of a resident (Nomor Induk Kependudukan): sixteen digits, of which the first six
/// tell the region, the next six the date of birth (for women the day plus 40), the last four an
/// order (PP 40/2019).
///
/// The book cannot forget, and so no such number may enter it. This finds them in free text, in
/// whatever digits and however parted; it cannot know whether a number was really given out.
package struct NIK: Sendable, Equatable {
  /// The province and the order only, as in `33**********0001`: it tells the writer which number
  /// is meant, but neither district nor date of birth.
  package let masked: String

  /// The first number in `text` that is built like a NIK, or nil.
  ///
  /// It begins and ends with a group of digits, and no letters stand in it. Groups that make up a
  /// ``HarmlessNumber`` are no part of one. In doubt it is a NIK.
  package static func first(in text: String) -> NIK? {
    guard text.utf8.count >= length else { return nil }
    return DigitRun.all(in: text).lazy.flatMap(HarmlessNumber.rests(of:))
      .flatMap { $0.sequences(ofDigits: length) }
      .first(where: isStructured).map(NIK.init)
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

  private init(_ digits: [UInt8]) {
    let shown = digits.map { String($0) }
    masked =
      shown.prefix(2).joined() + String(repeating: "*", count: 10) + shown.suffix(4).joined()
  }
}
