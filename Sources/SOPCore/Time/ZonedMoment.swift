/// A moment and the offset in which it was written down: RFC 3339 with whole seconds and a numeric
/// offset, `2026-11-20T08:00:00+07:00`.
package struct ZonedMoment: Hashable, Sendable {
  package let moment: Moment
  package let offset: UTCOffset

  package init(_ moment: Moment, in offset: UTCOffset) {
    self.moment = moment
    self.offset = offset
  }

  package var local: LocalTime {
    LocalTime(moment, in: offset)
  }
}

// MARK: - Text

extension ZonedMoment {
  /// Always 25 ASCII bytes.
  package var text: String {
    local.text + offset.text
  }

  /// Reads what `text` writes, and nothing else.
  package init?(_ text: String) {
    self.init(bytes: text.utf8.span)
  }

  /// Reads what `text` writes, and nothing else: no `Z`, no fractions, no second 60.
  package init?(bytes: Span<UInt8>) {
    guard bytes.count == 25, let local = LocalTime(bytes: bytes.extracting(0..<19)),
      let offset = UTCOffset(bytes: bytes.extracting(19..<25))
    else { return nil }
    self.init(local.moment(in: offset), in: offset)
    // In the first and last hours of the calendar the time may lie beyond a moment's range.
    guard self.local == local else { return nil }
  }
}
