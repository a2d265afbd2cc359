import SOPCore

/// Some whole lines of the book, and before them the last paraf written: what it takes to check them.
///
/// Its room is used again for the lines that are read next.
struct Sheet {
  /// How many bytes are read at a time, unless a line is longer.
  private static let size = 128 * 1024

  private var buffer: [UInt8] = []
  /// Where in it the lines stand, each with its LF.
  private var lines = 0..<0
  private var isFirst = false

  /// How long its lines are, in bytes.
  var count: Int { lines.count }

  /// Reads the whole lines from an offset on.
  ///
  /// - Parameters:
  ///   - end: how long the file was when it was opened.
  ///   - seal: the last paraf written before them.
  /// - Returns: whether there is any; where the first line is longer than any may be, there is none.
  mutating func read(
    _ descriptor: borrowing Descriptor, path: String, from offset: Int, upTo end: Int,
    after seal: Digest
  ) throws(FileFault) -> Bool {
    isFirst = offset == 0
    let lead = LineChecks.lead(after: seal)
    var filled = lead.count
    var last: Int?
    var room = Self.size
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
      last = buffer[seen..<filled].lastIndex(of: UInt8(ascii: "\n"))
      lines = lead.count..<(last.map { $0 + 1 } ?? lead.count)
      if last != nil || filled < lead.count + room || room >= LineReader.longestLine {
        return last != nil
      }
      room = min(room * 2, LineReader.longestLine)
    }
  }

  /// The last paraf written in the lines, or before them.
  var lastSeal: Digest { LineChecks.lastSeal(in: buffer.span.extracting(..<lines.upperBound)) }

  func checks(by phrasebook: Phrasebook) -> LineChecks {
    LineChecks(
      of: buffer.span.extracting(..<lines.upperBound), in: lines, isFirst: isFirst,
      phrasebook: phrasebook)
  }
}
