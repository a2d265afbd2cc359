import SOPCore

extension AgendaReader {
  /// The last lines of the book, oldest first, without LF, and how many bytes stand after the last LF.
  ///
  /// They are read from the end, so that it takes no longer the longer the book is.
  ///
  /// - Returns: `nil` where the book does not have more lines than these, its header included.
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
      if start == 0 { return nil }
      length *= 4
    }
  }
}
