/// A length of time, to the second and never negative, written in minutes: `42m10s`.
package struct Minutes: Hashable, Sendable {
  /// At least 0.
  package let seconds: Int

  package static let zero = Minutes(seconds: 0)
  /// Longer than anything that can be measured.
  static let longest = Minutes(seconds: .max)

  /// The length of `seconds`; none if these are negative.
  package init(seconds: Int) {
    self.seconds = max(0, seconds)
  }

  /// The length of whole `minutes`; none if these are negative, `Int.max` seconds if too many.
  package init(_ minutes: Int) {
    let (seconds, overflow) = minutes.multipliedReportingOverflow(by: 60)
    self.init(seconds: overflow && minutes > 0 ? .max : seconds)
  }

  /// The time between two moments; none if `end` is not after `start`.
  package init(from start: Moment, to end: Moment) {
    self.init(seconds: end.seconds - start.seconds)
  }
}

// MARK: - Reckoning

extension Minutes: Comparable {
  package static func < (left: Minutes, right: Minutes) -> Bool {
    left.seconds < right.seconds
  }

  package static func + (left: Minutes, right: Minutes) -> Minutes {
    let (sum, overflow) = left.seconds.addingReportingOverflow(right.seconds)
    return Minutes(seconds: overflow ? .max : sum)
  }

  package static func += (left: inout Minutes, right: Minutes) {
    left = left + right
  }

  /// By how much this is longer than `budget`; none if it is not.
  package func excess(over budget: Minutes) -> Minutes {
    Minutes(seconds: seconds - budget.seconds)
  }

  /// `percent` hundredths of this length, rounded down to the second.
  package func scaled(toPercent percent: Int) -> Minutes {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: max(0, percent))
    return Minutes(seconds: overflow ? .max : product / 100)
  }
}

// MARK: - Text

extension Minutes {
  /// Minutes unbounded, seconds 0 to 59, neither with zeros in front: `42m10s`, `0m0s`, `600m5s`.
  package var text: String {
    "\(seconds / 60)m\(seconds % 60)s"
  }

  /// Reads what `text` writes, and nothing else.
  package init?(_ text: String) {
    self.init(bytes: text.utf8.span)
  }

  /// Reads what `text` writes, and nothing else.
  package init?(bytes: Span<UInt8>) {
    guard bytes.has("s", at: bytes.count - 1),
      let mark = bytes.indices.first(where: { bytes.has("m", at: $0) }),
      let minutes = Minutes.number(in: 0..<mark, of: bytes),
      let seconds = Minutes.number(in: mark + 1..<bytes.count - 1, of: bytes), seconds < 60
    else { return nil }
    let (product, tooMany) = minutes.multipliedReportingOverflow(by: 60)
    let (sum, tooLong) = product.addingReportingOverflow(seconds)
    guard !tooMany, !tooLong else { return nil }
    self.init(seconds: sum)
  }

  /// A number without zeros in front. Eighteen digits are more minutes than an `Int` has seconds.
  private static func number(in range: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    guard 1...18 ~= range.count, range.count == 1 || !bytes.has("0", at: range.lowerBound) else {
      return nil
    }
    return bytes.number(in: range)
  }

  /// The length in minutes as a JSON number, rounded half up to two decimals and without zeros at
  /// the end: `42.17`, `0.5`, `60`.
  package var decimal: String {
    // 59 seconds are 98 hundredths: rounding never carries into the minutes.
    let hundredths = (seconds % 60 * 100 + 30) / 60
    let minutes = String(seconds / 60)
    if hundredths == 0 { return minutes }
    if hundredths % 10 == 0 { return "\(minutes).\(hundredths / 10)" }
    return "\(minutes).\(hundredths.digits(2))"
  }
}
