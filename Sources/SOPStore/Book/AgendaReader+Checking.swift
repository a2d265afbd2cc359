import SOPCore

extension AgendaReader {
  /// Calls `body` with the checks of all complete lines, in order and on this thread, while other threads
  /// check those that follow. Where it would wait for them, this thread checks some, too.
  ///
  /// - Parameters:
  ///   - phrasebook: what the office's definitions put into sentences.
  ///   - count: how many threads may check beside this one.
  /// - Returns: how many bytes stand after the last LF; or from a line on that is longer than any may be, which
  ///   is where the reading ends: more than ``LineReader/longestFragment``.
  package func checkLines(
    by phrasebook: Phrasebook = Phrasebook(), helpers count: Int = Helpers.usualCount,
    _ body: (LineChecks) -> Void
  ) throws(FileFault) -> Int {
    let checking = Checking(
      try descriptor.duplicated(path: path), path: path, size: size, phrasebook: phrasebook,
      helpers: count)
    return try Helpers.with(count) {
      checking.help()
    } stop: {
      checking.stop()
    } while: { () throws(FileFault) in
      var sheet = Sheet()
      var judged = 0
      while true {
        switch checking.step(after: judged) {
        case .judge(let checks):
          body(try checks.get())
          judged += 1
        case .check: checking.checkNext(&sheet)
        case .end: return checking.unreadCount
        }
      }
    }
  }
}
