import Glibc
import SOPCore

/// Reads a file's lines, in chunks and without a lock, up to a size seen before.
///
/// What stands after the last LF is not a line: a writer may just be adding to it.
package struct LineReader {
  /// The bytes that one system call reads.
  static let chunkSize = 256 * 1024
  /// No line is longer, its LF included, whatever wrote it: what is held in memory at a time is bounded.
  package static let longestLine = 16 << 20
  /// What stands after the last LF and is longer can never become a line: nobody could read it once it was sealed.
  package static let longestFragment =
    longestLine - Paraf.payload(sealing: [], after: .zero).bytes.count

  /// Where the lines end, and what stands behind them.
  struct Tail: Equatable {
    /// The offset after the last LF.
    var end: Int
    /// The bytes between the last LF and the size seen.
    var fragment: [UInt8]
  }

  /// A line's place: its number from 1, and the offset of its first byte.
  struct Place {
    var number: Int
    var offset: Int
  }

  /// The fault of a line that is longer than any line may be, or of a fragment that can never become one.
  private static func endless(_ path: String, line: Int) -> FileFault {
    .damaged(path: path, line: line, fault: line == 1 ? .noHeader : .endless)
  }

  /// Calls `body` with every line from `start` on, without its LF.
  ///
  /// - Parameter place: where the first line stands.
  /// - Throws: `damaged` at a line, or at what stands after the last LF, that is too long; behind it nothing is
  ///   read.
  static func forEachLine(
    of descriptor: borrowing Descriptor, path: String, from place: Place, upTo size: Int,
    _ body: (Span<UInt8>, Place) throws(FileFault) -> Void
  ) throws(FileFault) -> Tail {
    var place = place
    // No more memory is touched than there are bytes to come.
    var buffer = [UInt8](repeating: 0, count: min(chunkSize, max(0, size - place.offset)))
    /// The bytes of the buffer that are filled, and of them those that were handed on as lines.
    var filled = 0
    var offset = place.offset
    while offset < size {
      if filled == buffer.count {
        guard filled < longestLine else { throw endless(path, line: place.number) }
        buffer += [UInt8](repeating: 0, count: min(filled, longestLine - filled))
      }
      let wanted = min(buffer.count - filled, size - offset)
      let count = try descriptor.read(
        into: &buffer, filled..<filled + wanted, at: offset, path: path)
      if count == 0 { break }
      filled += count
      offset += count
      let used = try handOn(buffer, count: filled, place: &place, body)
      if used > 0 {
        buffer.withUnsafeMutableBytes { bytes in
          guard let base = bytes.baseAddress else { return }
          memmove(base, base + used, filled - used)
        }
        filled -= used
      }
    }
    guard filled <= longestFragment else { throw endless(path, line: place.number) }
    return Tail(end: place.offset, fragment: Array(buffer[..<filled]))
  }

  /// Hands on the whole lines among the first `count` bytes; returns how many bytes they were.
  private static func handOn(
    _ buffer: [UInt8], count: Int, place: inout Place,
    _ body: (Span<UInt8>, Place) throws(FileFault) -> Void
  ) throws(FileFault) -> Int {
    let bytes = buffer.span.extracting(0..<count)
    var start = 0
    while let end = bytes.firstLineFeed(from: start) {
      try body(bytes.extracting(start..<end), place)
      place.number += 1
      place.offset += end + 1 - start
      start = end + 1
    }
    return start
  }
}

extension Span<UInt8> {
  /// The index of the next LF, or `nil`.
  func firstLineFeed(from start: Int) -> Int? {
    guard start < count else { return nil }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
