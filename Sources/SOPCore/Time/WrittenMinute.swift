/// A minute and its offset as they are written in a moment, `2026-11-20T08:00:00+07:00`: to tell that
/// another is of the same minute without reading it.
struct WrittenMinute {
  /// `2026-11-`
  private let month: ByteWord
  /// `20T08:00`
  private let minute: ByteWord
  /// `00+07:00`, of which the seconds do not matter.
  private let offset: ByteWord

  /// - Parameter text: what `ZonedMoment` reads.
  init?(_ text: Span<UInt8>) {
    guard text.count == 25 else { return nil }
    month = ByteWord(text, at: 0)
    minute = ByteWord(text, at: 8)
    offset = ByteWord(text, at: 17)
  }

  /// Whether this is a moment that is written within the minute.
  func contains(_ text: Span<UInt8>) -> Bool {
    guard let other = WrittenMinute(text) else { return false }
    return month == other.month && minute == other.minute
      && offset.hasEqualEnd(from: 2, other.offset) && text.has(":", at: 16)
      && (UInt8(ascii: "0")...UInt8(ascii: "5")).contains(text[17]) && text[18].isASCIIDigit
  }
}
