import SOPCore

extension AgendaReader {
  /// The state of a book, and where the next entry goes.
  struct CaughtUp {
    var scan: BookScan
    var docket: Docket
    var tail: Tail
    /// How many bytes were read for it.
    var readCount: Int
    /// What of it the book itself has shown, and not a checkpoint.
    var proof: Grounds
  }

  /// Replays the book: from where it was read ahead, else from the checkpoint, where these still fit.
  ///
  /// - Throws: `damaged` at the first line that cannot be read, and where there is no header; `newerFormat` at
  ///   the first line that only a newer program can read.
  func catchUp(after ahead: CaughtUp? = nil) throws(FileFault) -> CaughtUp {
    if let ahead, stands(ahead.scan, sealed: ahead.docket.lastSeal),
      let state = try? caughtUp(from: ahead.scan, after: ahead)
    {
      return state
    }
    if let scan = checkpoint?.scan(of: self),
      let state = try? caughtUp(from: scan)
    {
      return state
    }
    return try caughtUp(from: BookScan())
  }

  /// Whether a scan's last line still stands in its place, with its paraf.
  private func stands(_ scan: BookScan, sealed seal: Digest) -> Bool {
    guard scan.end <= size, let last = scan.lastLine,
      let line = try? line(at: BookScan.Place(offset: last.offset, count: last.count + 1)),
      line.last == UInt8(ascii: "\n")
    else { return false }
    return AgendaLine.ending(of: line.span.extracting(0..<last.count))?.seal == seal
  }

  /// Whether the last line's paraf seals it after the line before.
  func isLastSealed(_ scan: BookScan) throws(FileFault) -> Bool {
    guard let last = scan.lastLine else { return false }
    return try writtenLine(at: last)?.isSealed == true
  }

  private func caughtUp(
    from start: BookScan, after ahead: CaughtUp? = nil
  ) throws(FileFault) -> CaughtUp {
    let state = try replayed(from: start, after: ahead)
    if ahead?.scan.end != state.scan.end {
      checkpoint?.keep(
        state.scan, of: self, afterReading: state.readCount, seal: state.docket.lastSeal)
    }
    return state
  }

  /// Replays the book from a scan on.
  ///
  /// - Parameter ahead: the state in which the scan was made, whose lines are not read again.
  func replayed(
    from start: BookScan, after ahead: CaughtUp? = nil
  ) throws(FileFault) -> CaughtUp {
    var scan = start
    let tail = try forEachPlacedLine(
      from: scan.end, after: scan.lineCount
    ) { line, offset, number throws(FileFault) in
      let previous = scan.lastLine
      let fault: LineFault?
      do throws(LineFault) {
        if try scan.take(line, at: offset) { return }
        fault = nil
      } catch {
        fault = error
      }
      try requireKnownWords(line, number: number, after: seal(at: previous) ?? .zero)
      // What is not sealed is damaged; of a line's details the runs that they concern tell.
      if let fault { throw .damaged(path: path, line: number, fault: .line(fault)) }
    }
    guard scan.lineCount > 0 else { throw .damaged(path: path, line: 1, fault: .noHeader) }
    var proof = ahead?.proof ?? Grounds()
    if start.lineCount == 0 { proof.isWhole = true }
    if let ahead, scan.end == ahead.scan.end {
      return CaughtUp(
        scan: scan, docket: ahead.docket, tail: tail, readCount: 0, proof: proof)
    }
    // The lines of a run that was reopened are looked for in the whole book.
    let readCount = scan.reopened.isEmpty ? scan.end - start.end : scan.end
    try settle(&scan)
    let docket = try docket(of: scan, after: ahead)
    return CaughtUp(scan: scan, docket: docket, tail: tail, readCount: readCount, proof: proof)
  }

  /// - Parameter ahead: whose lines are not read again.
  private func docket(of scan: BookScan, after ahead: CaughtUp?) throws(FileFault) -> Docket {
    var openLines: [RunID: [WrittenLine]] = [:]
    var unread: [(key: RunKey, id: RunID, places: ArraySlice<BookScan.Place>)] = []
    for (key, run) in scan.open {
      let seen = ahead?.scan.open[key]?.places ?? []
      let isKept = run.places.starts(with: seen)
      openLines[run.id] = isKept ? ahead?.docket.openLines[run.id] : nil
      unread.append((key, run.id, run.places.dropFirst(isKept ? seen.count : 0)))
    }
    var lines = try lines(at: unread.flatMap(\.places))[...]
    for run in unread {
      let own = lines.prefix(run.places.count)
      lines = lines.dropFirst(own.count)
      for line in own where RunKey(ofEntry: line.bytes.span) != run.key { throw misplaced }
      openLines[run.id, default: []] += own
    }
    return Docket(
      scan, lastSeal: try seal(at: scan.lastLine) ?? .zero,
      lastRecorded: try recorded(at: scan.lastEntry), openLines: openLines)
  }

  /// A line that does not stand where it was seen: the file was changed under our hands.
  private var misplaced: FileFault {
    .damaged(path: path, line: 1, fault: .line(LineFault(field: 0, kind: .unreadable)))
  }

  // MARK: - Single lines

  private func seal(at place: BookScan.Place?) throws(FileFault) -> Digest? {
    guard let place else { return nil }
    let line = try line(at: place)
    return AgendaLine.ending(of: line.span)?.seal
  }

  private func recorded(at place: BookScan.Place?) throws(FileFault) -> ZonedMoment? {
    guard let place else { return nil }
    let line = try line(at: place)
    return AgendaEntry(line: line)?.event.recorded
  }
}
