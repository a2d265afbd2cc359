import SOPCore

extension AgendaReader {
  /// The book's first line, without LF; `nil` where it is longer than any that is written.
  package func firstLine() throws(FileFault) -> [UInt8]? {
    let count = min(size, AgendaLimits.line)
    let bytes = try descriptor.bytes(at: 0, count: count, path: path)
    return bytes.firstIndex(of: UInt8(ascii: "\n")).map { Array(bytes[..<$0]) }
  }

  /// Looks at all complete lines from an offset on, part by part and on all processors, and takes what was
  /// seen of each part in the book's order, on this thread.
  ///
  /// - Parameters:
  ///   - start: where a line begins.
  ///   - partSize: how long a part is, about, in bytes.
  ///   - helpers: how many threads may look beside this one.
  ///   - blank: what is seen of a part before its first line.
  ///   - look: looks at a part's next line, given the bytes in hand, where in them the line stands, without
  ///     LF, and its offset in the book; returns whether to look at the one after it.
  ///   - close: ends the look at a part, given the bytes in hand.
  ///   - take: takes what was seen of the next part; returns whether the one after it is wanted.
  /// - Returns: `false` where it ended at a line that is longer than any may be.
  package func survey<Sight: Sendable>(
    from start: Int, partSize: Int = 512 * 1024, helpers: Int = Helpers.usualCount, blank: Sight,
    look: @escaping @Sendable (inout Sight, Span<UInt8>, Range<Int>, Int) -> Bool,
    close: @escaping @Sendable (inout Sight, Span<UInt8>) -> Void = { _, _ in },
    take: (Sight) throws(FileFault) -> Bool
  ) throws(FileFault) -> Bool {
    let survey = Survey(
      of: try descriptor.duplicated(path: path), path: path, range: start..<max(start, size),
      partSize: partSize, blank: blank, look: look, close: close)
    // What is one part is sooner looked at than a thread begins.
    return try Helpers.with(min(helpers, (size - start) / max(1, partSize))) {
      survey.help()
    } stop: {
      survey.stop()
    } while: { () throws(FileFault) in
      var page = BookPart()
      while true {
        switch survey.step() {
        case .take(let sight):
          guard let sight = try sight.get() else { return false }
          if !(try take(sight)) { return true }
        case .look(let number, let part): survey.look(at: number, part, in: &page)
        case .end: return true
        }
      }
    }
  }
}
