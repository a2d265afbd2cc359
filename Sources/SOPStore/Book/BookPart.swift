import SOPCore

/// The lines that begin in one part of the book, and some bytes around them.
///
/// Parts are cut anywhere: a line belongs to the part in which its first byte stands.
struct BookPart {
  /// The bytes in hand, and how many of them were read.
  private var buffer: [UInt8] = []
  private var filled = 0
  /// Where the first of them stands in the file.
  private var offset = 0
  private var range = 0..<0

  /// What stands before a part's first line and is read with it: a paraf and an LF.
  private static let lead = 65
  /// Few lines are longer than this, and need a second reading where they end a part.
  private static let overhang = 4096

  /// Reads a part, as far as it was there when the file was this long.
  ///
  /// - Returns: `false` where a line is longer than any may be.
  mutating func read(
    _ range: Range<Int>, of descriptor: borrowing Descriptor, path: String, size: Int
  ) throws(FileFault) -> Bool {
    self.range = range
    offset = max(0, range.lowerBound - Self.lead)
    filled = 0
    var count = range.upperBound - offset + Self.overhang
    while true {
      let wanted = min(count, size - offset)
      if buffer.count < wanted { buffer += [UInt8](repeating: 0, count: wanted - buffer.count) }
      while filled < wanted {
        let read = try descriptor.read(
          into: &buffer, filled..<wanted, at: offset + filled, path: path)
        if read == 0 { return true }
        filled += read
      }
      if wanted < count || lineStart(from: range.upperBound) != nil { return true }
      if count > LineReader.longestLine { return false }
      count *= 2
    }
  }

  /// Calls `body` with the bytes in hand, where in them each line stands, without LF, and its offset in the
  /// file, until it returns `false`; at last `close` with the bytes in hand.
  func forEachLine(
    _ body: (Span<UInt8>, Range<Int>, Int) -> Bool, close: (Span<UInt8>) -> Void
  ) {
    let bytes = buffer.span.extracting(0..<filled)
    defer { close(bytes) }
    guard var start = lineStart(from: range.lowerBound) else { return }
    while start < range.upperBound - offset, let end = bytes.firstLineFeed(from: start) {
      guard body(bytes, start..<end, offset + start) else { return }
      start = end + 1
    }
  }

  /// Where the first line begins, among the bytes in hand, that stands at or behind an offset of the file.
  private func lineStart(from offset: Int) -> Int? {
    if offset == 0 { return 0 }
    let bytes = buffer.span.extracting(0..<filled)
    return bytes.firstLineFeed(from: offset - self.offset - 1).map { $0 + 1 }
  }
}
