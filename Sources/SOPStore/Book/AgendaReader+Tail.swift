import SOPCore

extension AgendaReader {
  /// The last lines of the book, oldest first, without LF, and how many bytes stand after the last LF.
  ///
  /// They are read from the end, so that it takes no longer the longer the book is.
  ///
  /// - Returns: `nil` where the book does not have more lines than these, its header included, or where what
  ///   stands after the last LF is too long to be read.
  package func lastLines(
    _ count: Int
  ) throws(FileFault) -> (lines: [[UInt8]], unfinished: Int)? {
    var length = 64 * 1024
    while true {
      let start = max(0, size - length)
      let bytes = try descriptor.bytes(at: start, count: size - start, path: path)
      var pieces = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let unfinished = pieces.popLast()?.count ?? 0
      // The first piece may be the end of a line that begins before.
      if pieces.count > count { return (pieces.suffix(count).map(Array.init), unfinished) }
      if start == 0 || unfinished > Self.longestFragment { return nil }
      length *= 4
    }
  }

  /// The book's first line; `nil` where it is no header.
  package func header() throws(FileFault) -> AgendaHeader? {
    let bytes = try descriptor.bytes(at: 0, count: min(size, AgendaLimits.line), path: path)
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      case .header(let header)? = try? AgendaLine.read(
        bytes.span.extracting(0..<end), isFirst: true)
    else { return nil }
    return header
  }

  /// The lines at the book's end, oldest first, without LF, that reach back to a moment: all that were
  /// recorded since, and some from before.
  ///
  /// Where a clock was wrong it may seem too early that the moment is reached. Where what stands after the last LF
  /// is too long to be read, there are none: whoever reads the book meets that.
  package func lines(recordedSince moment: Moment) throws(FileFault) -> [[UInt8]] {
    var length = 64 * 1024
    while true {
      let start = max(0, size - length)
      let bytes = try descriptor.bytes(at: start, count: size - start, path: path)
      var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      // What stands after the last LF is no line, nor is the end of one that begins before.
      lines.removeLast()
      if start > 0 && !lines.isEmpty { lines.removeFirst() }
      if lines.isEmpty && bytes.count > Self.longestLine { return [] }
      let oldest = lines.lazy.compactMap { AgendaEntry(line: Array($0)) }.first
      if start == 0 || oldest.map({ $0.event.recorded.moment < moment }) == true {
        return lines.map(Array.init)
      }
      length *= 4
    }
  }
}
