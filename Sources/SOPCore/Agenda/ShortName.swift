/// A word of the format, of at most sixteen bytes, packed: two are compared without making text of them.
struct ShortName: Equatable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0

  /// - Returns: `nil` where the word is empty, or too long to be one of the format's.
  init?(_ bytes: Span<UInt8>) {
    guard 1...16 ~= bytes.count else { return nil }
    for index in bytes.indices {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(bytes[index])
    }
  }

  init?(_ text: String) { self.init(text.utf8.span) }
}

extension RawRepresentable where RawValue == String, Self: CaseIterable {
  /// Reads the word of the book for one of a few cases.
  init?(word bytes: Span<UInt8>) {
    guard let name = ShortName(bytes),
      let found = Self.allCases.first(where: { ShortName($0.rawValue) == name })
    else { return nil }
    self = found
  }
}
