import Testing

@testable import SOPCore

/// Looking at eight bytes in one sees what looking at each sees.
struct ByteWordTests {
  private static let seed: UInt64 = 20_261_125
  /// Bytes at the edges of what is told apart, and their neighbours.
  private static let bytes: [UInt8] = [
    0x00, 0x01, 0x0A, 0x1F, 0x20, 0x21, 0x3A, 0x3B, 0x3C, 0x3D, 0x41, 0x5C, 0x7B, 0x7C, 0x7D, 0x7E,
    0x7F, 0x80, 0x81, 0xA0, 0xBB, 0xDC, 0xFC, 0xFE, 0xFF,
  ]

  @Test func `bytes are found, and held to be plain, as one by one`() throws {
    var random = SplitMix64(seed: Self.seed)
    for round in 0..<20_000 {
      let count = Int.random(in: 0...40, using: &random)
      var text = [UInt8](repeating: UInt8(ascii: "a"), count: count)
      for _ in 0..<Int.random(in: 0...4, using: &random) where !text.isEmpty {
        text[Int.random(in: text.indices, using: &random)] =
          Self.bytes[Int.random(in: Self.bytes.indices, using: &random)]
      }
      let start = Int.random(in: 0...text.count, using: &random)
      let range = start..<Int.random(in: start...text.count, using: &random)
      let sought = Self.bytes[Int.random(in: Self.bytes.indices, using: &random)]
      let found = text.span.firstIndex(of: sought, in: range)
      let comment: Comment = "seed \(Self.seed), round \(round): \(text)"
      try #require(found == text[range].firstIndex(of: sought) ?? range.upperBound, comment)

      let isPrintable = text.allSatisfy { 0x20..<0x7F ~= $0 }
      try #require(text.span.isPrintableASCII == isPrintable, comment)
      let isField = isPrintable && !text.contains { "\\|".utf8.contains($0) }
      try #require(Escaping.field.isPlain(text.span) == isField, comment)
      let isDetail = isPrintable && !text.contains { "\\|;=".utf8.contains($0) }
      try #require(Escaping.detail.isPlain(text.span) == isDetail, comment)
    }
  }
}
