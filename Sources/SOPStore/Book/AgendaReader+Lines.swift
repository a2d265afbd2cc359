import SOPCore

// All lines of the book, from a place on.

extension AgendaReader {
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

  // MARK: - On all processors

  /// Looks at all complete lines from an offset on, part by part and on all processors, and takes what was seen of
  /// each part in the book's order, on this thread.
  ///
  /// What stands after the last LF is not a line: a writer may just be adding to it.
  ///
  /// - Parameters:
  ///   - start: where a line begins.
  ///   - seal: the last paraf written before it.
  ///   - partSize: how long a part is, about, in bytes.
  ///   - helpers: how many threads may look beside this one.
  ///   - look: looks at a part, given the bytes in hand, where in them the lines stand, each with its LF, and where
  ///     in the book the first of them begins. Before them stands what ``Paraf/lead(after:)`` makes of the last
  ///     paraf.
  ///   - take: takes what was seen of the next part; returns whether the one after it is wanted.
  /// - Returns: how many bytes stand after the last LF; or from a line on that is longer than any may be, which is
  ///   where the pass ends: more than ``longestFragment``.
  @discardableResult
  package func pass<Sight: Sendable>(
    from start: Int = 0, after seal: Digest = .zero, partSize: Int? = nil,
    helpers: Int = Helpers.usualCount,
    look: @escaping @Sendable (Span<UInt8>, Range<Int>, Int) -> Sight,
    take: (Sight) throws(FileFault) -> Bool
  ) throws(FileFault) -> Int {
    let partSize = partSize ?? BookPart.usualSize
    // What is one part is sooner looked at than a thread begins.
    let helpers = min(helpers, max(0, size - start) / max(1, partSize))
    let pass = BookPass(
      of: try descriptor.duplicated(path: path), path: path,
      from: BookPart.Start(offset: start, seal: seal), size: size, partSize: partSize,
      helpers: helpers, look: look)
    return try Helpers.with(helpers) {
      pass.help()
    } stop: {
      pass.stop()
    } while: { () throws(FileFault) in
      var part = BookPart()
      while true {
        switch pass.step() {
        case .take(let sight): if !(try take(sight.get())) { return pass.unreadCount }
        case .look: pass.lookAtNext(in: &part)
        case .end: return pass.unreadCount
        }
      }
    }
  }

  /// Throws where what stands behind the last line can never become one; nothing behind it is read.
  ///
  /// - Parameters:
  ///   - unread: how many bytes stand there.
  ///   - lineCount: how many lines stand before it.
  package func requireEnding(_ unread: Int, after lineCount: Int) throws(FileFault) {
    guard unread > Self.longestFragment else { return }
    throw .damaged(
      path: path, line: lineCount + 1, fault: lineCount == 0 ? .noHeader : .endless)
  }

  // MARK: - One by one

  /// Calls `body` with every complete line, without its LF, and its number from 1.
  ///
  /// - Returns: how many bytes stand after the last LF.
  /// - Throws: `damaged` at a line, or at what stands after the last LF, that is too long; behind it nothing is
  ///   read.
  @discardableResult
  package func forEachLine(
    _ body: (Span<UInt8>, Int) throws(FileFault) -> Void
  ) throws(FileFault) -> Int {
    try forEachPlacedLine { line, _, number throws(FileFault) in
      try body(line, number)
    }.fragment.count
  }

  /// Calls `body` with every complete line from an offset on, without its LF, and with its offset and its number,
  /// from 1.
  ///
  /// - Parameters:
  ///   - start: where a line begins.
  ///   - count: how many lines stand before it.
  @discardableResult
  func forEachPlacedLine(
    from start: Int = 0, after count: Int = 0,
    _ body: (Span<UInt8>, Int, Int) throws(FileFault) -> Void
  ) throws(FileFault) -> Tail {
    var part = BookPart()
    var next = BookPart.Start(offset: start)
    var (offset, number) = (start, count)
    while try part.read(descriptor, path: path, from: &next, upTo: size) {
      try part.forEachLine { line throws(FileFault) in
        number += 1
        try body(line, offset, number)
        offset += line.count + 1
      }
    }
    let fragment = max(0, size - next.offset)
    try requireEnding(fragment, after: number)
    return Tail(
      end: next.offset, fragment: try descriptor.bytes(at: next.offset, count: fragment, path: path)
    )
  }
}
