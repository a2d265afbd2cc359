import SOPCore

extension AgendaReader {
  /// The state of a book, and where the next entry goes.
  struct CaughtUp {
    var docket = Docket()
    var tail = LineReader.Tail(end: 0, fragment: [])
    /// How many lines the book has.
    var lineCount = 0
    /// Whether the last line's paraf seals it after the line before.
    var isLastSealed = true
  }

  /// Replays the book.
  ///
  /// - Throws: `damaged` at the first line that cannot be read, and where there is no header.
  func catchUp() throws(FileFault) -> CaughtUp {
    var state = CaughtUp()
    /// Where the last line stands, and the seal of the line before it.
    var last: (offset: Int, previousSeal: Digest) = (0, .zero)
    state.tail = try forEachPlacedLine { line, place throws(FileFault) in
      last = (place.offset, state.docket.lastSeal)
      do throws(LineFault) {
        try state.docket.take(line, isFirst: place.number == 1)
      } catch {
        throw .damaged(path: path, line: place.number, fault: .line(error))
      }
      state.lineCount = place.number
    }
    guard state.lineCount > 0 else { throw .damaged(path: path, line: 1, fault: .noHeader) }
    state.isLastSealed = try isSealed(
      from: last.offset, to: state.tail.end, after: last.previousSeal)
    try settle(&state.docket)
    return state
  }

  /// Whether the line at these offsets, LF included, is sealed after this paraf.
  private func isSealed(
    from start: Int, to end: Int, after previous: Digest
  ) throws(FileFault) -> Bool {
    var isSealed = false
    _ = try LineReader.forEachLine(
      of: descriptor, path: path, from: LineReader.Place(number: 1, offset: start), upTo: end
    ) { line, _ throws(FileFault) in
      guard let ending = AgendaLine.ending(of: line) else { return }
      isSealed =
        Paraf.seal(after: previous, line.extracting(0..<ending.sealedCount)) == ending.seal
    }
    return isSealed
  }

  /// Looks up the runs that a correction may have reopened.
  private func settle(_ docket: inout Docket) throws(FileFault) {
    guard !docket.reopened.isEmpty else { return }
    let lines = try lines(of: docket.reopened)
    for run in docket.reopened { docket.settle(run, lines: lines[run] ?? []) }
  }
}
