/// Eight bytes of text in one word: what is asked of them is asked of all at once.
struct ByteWord: Equatable {
  /// The first byte in the lowest place.
  private let bytes: UInt64

  static let count = 8
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes from `start` on.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at start: Int) {
    let eight = bytes.extracting(start..<start + Self.count)
    let low =
      UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16 | UInt64(eight[3]) << 24
    let high =
      UInt64(eight[4]) | UInt64(eight[5]) << 8 | UInt64(eight[6]) << 16 | UInt64(eight[7]) << 24
    self.bytes = low | high << 32
  }

  /// Whether one of them is this byte.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { marks(of: byte) != 0 }

  /// The index of the first that is this byte, or `nil`.
  @inline(__always)
  func firstIndex(of byte: UInt8) -> Int? {
    let marks = marks(of: byte)
    return marks == 0 ? nil : marks.trailingZeroBitCount / 8
  }

  /// Whether the first `count` bytes, one to eight, are those of another word.
  @inline(__always)
  func hasEqualBeginning(upTo count: Int, _ other: ByteWord) -> Bool {
    (bytes ^ other.bytes) << (8 * UInt64(Self.count - count)) == 0
  }

  /// Whether the bytes from `start` on are those of another word.
  @inline(__always)
  func hasEqualEnd(from start: Int, _ other: ByteWord) -> Bool {
    (bytes ^ other.bytes) >> (8 * UInt64(start)) == 0
  }

  /// Whether all are printable ASCII.
  @inline(__always)
  var isPrintableASCII: Bool {
    // A byte below the space borrows from its high bit.
    let below = (bytes &- Self.ones &* 0x20) & ~bytes & Self.highBits
    return bytes & Self.highBits | below | marks(of: 0x7F) == 0
  }

  /// The number that eight lower-case hexadecimal digits write, or `nil`.
  @inline(__always)
  var hexadecimalNumber: UInt32? {
    let lowNibbles = Self.ones &* 0x0F
    let areLetters = (bytes >> 6) & Self.ones
    let values = ((bytes & lowNibbles) &+ areLetters &* 9) & lowNibbles
    // Whatever was no digit is not what its value is written by.
    let areAboveNine = ((values &+ Self.ones &* 6) >> 4) & Self.ones
    let written = values &+ Self.ones &* 0x30 &+ areAboveNine &* 0x27
    guard bytes == written else { return nil }
    // Two digits to a byte, four to two bytes, eight to four, the first in the highest place.
    let pairs = (values << 4 | values >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs << 8 | pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return UInt32(truncatingIfNeeded: fours << 16 | fours >> 32)
  }

  /// The high bit of each byte that is `byte`, and maybe of some behind the first such.
  @inline(__always)
  private func marks(of byte: UInt8) -> UInt64 {
    let differences = bytes ^ Self.ones &* UInt64(byte)
    // Only a zero borrows from its own high bit.
    return (differences &- Self.ones) & ~differences & Self.highBits
  }
}

extension Span<UInt8> {
  /// The first index in `range` where `byte` stands; the range's end where it does not.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
    var index = range.lowerBound
    // Most often it is far: four words are looked at before asking for its place.
    while range.upperBound - index >= 4 * ByteWord.count {
      let far = extracting(index..<index + 4 * ByteWord.count)
      let isNear =
        ByteWord(far, at: 0).contains(byte) || ByteWord(far, at: 8).contains(byte)
        || ByteWord(far, at: 16).contains(byte) || ByteWord(far, at: 24).contains(byte)
      if isNear { break }
      index += 4 * ByteWord.count
    }
    while range.upperBound - index >= ByteWord.count {
      if let found = ByteWord(self, at: index).firstIndex(of: byte) { return index + found }
      index += ByteWord.count
    }
    while index < range.upperBound, self[index] != byte { index += 1 }
    return index
  }

  var isPrintableASCII: Bool {
    var index = 0
    while count - index >= ByteWord.count {
      if !ByteWord(self, at: index).isPrintableASCII { return false }
      index += ByteWord.count
    }
    while index < count, self[index] &- 0x20 < 0x5F { index += 1 }
    return index == count
  }
}
