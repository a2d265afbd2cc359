/// How far local time is ahead of UTC: whole minutes, within 18 hours.
package struct UTCOffset: Hashable, Sendable {
  /// Seconds east of Greenwich, a multiple of 60.
  package let seconds: Int

  package static let utc = UTCOffset(hours: 0)
  /// Waktu Indonesia Barat, +07:00.
  package static let wib = UTCOffset(hours: 7)
  /// Waktu Indonesia Tengah, +08:00.
  package static let wita = UTCOffset(hours: 8)
  /// Waktu Indonesia Timur, +09:00.
  package static let wit = UTCOffset(hours: 9)

  private init(hours: Int) {
    self.seconds = hours * 3_600
  }

  /// The offset of `seconds`, or nil if these are not whole minutes within 18 hours.
  package init?(seconds: Int) {
    guard -18 * 3_600...18 * 3_600 ~= seconds, seconds % 60 == 0 else { return nil }
    self.seconds = seconds
  }
}

// MARK: - Text

extension UTCOffset {
  /// As in `+07:00`.
  package var text: String {
    let minutes = abs(seconds) / 60
    return "\(seconds < 0 ? "-" : "+")\((minutes / 60).digits(2)):\((minutes % 60).digits(2))"
  }

  /// Reads `+07:00`, exactly so. `-00:00` is refused: RFC 3339 gives it another meaning.
  package init?(_ text: String) {
    self.init(bytes: text.utf8.span)
  }

  /// Reads `+07:00`, exactly so. `-00:00` is refused: RFC 3339 gives it another meaning.
  package init?(bytes: Span<UInt8>) {
    guard bytes.count == 6, bytes.has("+", at: 0) || bytes.has("-", at: 0), bytes.has(":", at: 3),
      let hours = bytes.number(in: 1..<3), let minutes = bytes.number(in: 4..<6), minutes < 60
    else { return nil }
    let seconds = hours * 3_600 + minutes * 60
    if bytes.has("-", at: 0) {
      guard seconds > 0 else { return nil }
      self.init(seconds: -seconds)
    } else {
      self.init(seconds: seconds)
    }
  }
}
