import Glibc
import SOPCore

/// Some whole lines of the book that stand in a row, and before them the last paraf written: what it takes to look
/// at them without the rest of the book.
///
/// Its room is used again for the part that is read next.
struct BookPart {
  /// How many bytes are read at a time, unless a line is longer.
  static let usualSize = 128 * 1024

  /// Where a part begins: its first line's offset, and the last paraf written before it.
  struct Start {
    var offset = 0
    var seal = Digest.zero
  }

  private var buffer: [UInt8] = []
  /// Where in it the lines stand, each with its LF.
  private var lines = 0..<0
  /// Where the first of them stands in the file.
  private var offset = 0

  /// Reads the whole lines from a place on, and moves that place behind them.
  ///
  /// - Parameters:
  ///   - size: how many bytes to read; more where the first line is longer.
  ///   - end: how long the file was when it was opened.
  /// - Returns: whether there is any line; there is none where the first one is longer than any may be.
  mutating func read(
    _ descriptor: borrowing Descriptor, path: String, from start: inout Start,
    size: Int = usualSize, upTo end: Int
  ) throws(FileFault) -> Bool {
    offset = start.offset
    if offset >= end { return false }
    let lead = Paraf.lead(after: start.seal)
    var (filled, room) = (lead.count, max(1, size))
    while true {
      let wanted = lead.count + min(room, end - offset)
      if buffer.count < wanted { buffer += [UInt8](repeating: 0, count: wanted - buffer.count) }
      buffer.replaceSubrange(..<lead.count, with: lead)
      let seen = filled
      while filled < wanted {
        let read = try descriptor.read(
          into: &buffer, filled..<wanted, at: offset + filled - lead.count, path: path)
        if read == 0 { break }
        filled += read
      }
      if let last = buffer.span.lastLineFeed(in: seen..<filled) {
        lines = lead.count..<last + 1
        start.offset += lines.count
        start.seal = Paraf.last(in: buffer.span.extracting(..<lines.upperBound))
        return true
      }
      if filled < lead.count + room || room >= AgendaReader.longestLine { return false }
      room = min(room * 2, AgendaReader.longestLine)
    }
  }

  /// What a body makes of the bytes in hand, where in them the lines stand, each with its LF, and where in the file
  /// the first of them begins.
  func withLines<Result>(_ body: (Span<UInt8>, Range<Int>, Int) -> Result) -> Result {
    body(buffer.span.extracting(..<lines.upperBound), lines, offset)
  }

  /// Calls `body` with each line, without its LF.
  func forEachLine<Fault: Error>(
    _ body: (Span<UInt8>) throws(Fault) -> Void
  ) throws(Fault) {
    let bytes = buffer.span.extracting(..<lines.upperBound)
    var start = lines.lowerBound
    while let end = bytes.firstLineFeed(from: start) {
      try body(bytes.extracting(start..<end))
      start = end + 1
    }
  }
}

extension Span<UInt8> {
  /// The index of the next LF, or `nil`.
  fileprivate func firstLineFeed(from start: Int) -> Int? {
    guard start < count else { return nil }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The index of the last LF in a range, or `nil`.
  fileprivate func lastLineFeed(in range: Range<Int>) -> Int? {
    range.last { self[$0] == UInt8(ascii: "\n") }
  }
}
