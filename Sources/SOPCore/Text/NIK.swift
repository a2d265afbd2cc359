/// The number of a resident (Nomor Induk Kependudukan): sixteen digits, of which the first six
/// tell the region, the next six the date of birth (for women the day plus 40), the last four an
/// order (PP 40/2019).
///
/// The book cannot forget, and so no such number may enter it. This finds them in free text, in
/// whatever digits and however parted; it cannot know whether a number was really given out.
package enum NIK {
  /// The first number in `text` that has the structure of a NIK, masked, or nil.
  ///
  /// The mask shows the province and the order only, as in `33**********0001`: it tells the
  /// writer which number is meant, but neither district nor date of birth.
  package static func firstMasked(in text: String) -> String? {
    guard text.utf8.count >= length else { return nil }
    var chain = Chain()
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        chain.append(digit)
      } else if isSeparator(scalar) {
        chain.endGroup()
      } else {
        if let found = chain.first(where: isStructured) { return masked(found) }
        chain.removeAll()
      }
    }
    return chain.first(where: isStructured).map(masked)
  }

  fileprivate static let length = 16

  /// Whether sixteen digits can be a region and a date of birth.
  private static func isStructured(_ digits: ArraySlice<UInt8>) -> Bool {
    let pairs = stride(from: digits.startIndex, to: digits.endIndex - 1, by: 2).map {
      Int(digits[$0]) * 10 + Int(digits[$0 + 1])
    }
    let (province, regency, district, day, month) = (
      pairs[0], pairs[1], pairs[2], pairs[3], pairs[4]
    )
    return 11...97 ~= province && regency != 0 && district != 0
      && (1...31 ~= day || 41...71 ~= day) && 1...12 ~= month
  }

  private static func masked(_ digits: ArraySlice<UInt8>) -> String {
    let shown = digits.map { String($0) }
    return shown.prefix(2).joined() + String(repeating: "*", count: 10) + shown.suffix(4).joined()
  }
}

// MARK: - Characters

extension NIK {
  /// The value of a decimal digit of any script.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII {
      return "0"..."9" ~= scalar ? UInt8(scalar.value - 0x30) : nil
    }
    guard scalar.properties.numericType == .decimal else { return nil }
    // Converting the value, a `Double`, would call into the C library's mathematics.
    return (0...9).first { Double($0) == scalar.properties.numericValue }
  }

  /// Whether digits on both sides of `scalar` are still read as one number: white space, dots,
  /// hyphens and dashes, and whatever cannot be seen.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "\u{B7}", "\u{2024}", "\u{FF0E}", "\u{2212}": true
    default:
      scalar.isInvisible || scalar.properties.isWhitespace
        || scalar.properties.generalCategory == .dashPunctuation
    }
  }
}

/// Groups of digits with nothing but separators between them.
private struct Chain {
  private var digits: [UInt8] = []
  /// Where groups begin and end, ascending: 0, and an index in `digits` for each separator.
  private var edges = [0]

  mutating func append(_ digit: UInt8) {
    digits.append(digit)
  }

  mutating func endGroup() {
    if edges.last != digits.count { edges.append(digits.count) }
  }

  mutating func removeAll() {
    if digits.isEmpty { return }
    digits.removeAll(keepingCapacity: true)
    edges = [0]
  }

  /// The first sixteen digits that are whole groups and that `predicate` holds for. Whole groups
  /// only: the eighteen digits of a civil servant's number (NIP) hold sixteen that are none.
  func first(where predicate: (ArraySlice<UInt8>) -> Bool) -> ArraySlice<UInt8>? {
    guard digits.count >= NIK.length else { return nil }
    let ends = Set(edges + [digits.count])
    for start in edges where ends.contains(start + NIK.length) {
      let candidate = digits[start..<start + NIK.length]
      if predicate(candidate) { return candidate }
    }
    return nil
  }
}
