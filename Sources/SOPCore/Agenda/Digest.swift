/// A SHA-256 digest: 32 bytes, written as 64 lower-case hexadecimal digits.
package struct Digest: Hashable, Sendable {
  /// The bytes in order, eight to a word, the first in the highest place.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// 64 zeros: what stands for the paraf before the first one.
  package static let zero = Digest(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  /// The digest of these eight words of SHA-256's state.
  init(state: InlineArray<8, UInt32>) {
    func word(_ index: Int) -> UInt64 { UInt64(state[index]) << 32 | UInt64(state[index + 1]) }
    self.init(words: (word(0), word(2), word(4), word(6)))
  }

  package static func == (left: Digest, right: Digest) -> Bool {
    left.words == right.words
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}

// MARK: - Text

extension Digest {
  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    let words: InlineArray<4, UInt64> = [words.0, words.1, words.2, words.3]
    return String(unsafeUninitializedCapacity: 64) { text in
      for index in 0..<64 {
        let nibble = UInt8(truncatingIfNeeded: words[index / 16] >> (60 - index % 16 * 4)) & 15
        text[index] = nibble + (nibble < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
      }
      return 64
    }
  }

  /// Reads 64 lower-case hexadecimal digits, exactly so.
  package init?(_ text: String) {
    self.init(bytes: text.utf8.span)
  }

  /// Reads 64 lower-case hexadecimal digits, exactly so.
  package init?(bytes: Span<UInt8>) {
    guard bytes.count == 64, let first = Self.word(bytes.extracting(0..<16)),
      let second = Self.word(bytes.extracting(16..<32)),
      let third = Self.word(bytes.extracting(32..<48)),
      let fourth = Self.word(bytes.extracting(48..<64))
    else { return nil }
    self.init(words: (first, second, third, fourth))
  }

  /// Reads sixteen lower-case hexadecimal digits.
  private static func word(_ digits: Span<UInt8>) -> UInt64? {
    guard let high = ByteWord(digits, at: 0).hexadecimalNumber,
      let low = ByteWord(digits, at: 8).hexadecimalNumber
    else { return nil }
    return UInt64(high) << 32 | UInt64(low)
  }
}
