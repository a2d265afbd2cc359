import SOPCore

// What a checkpoint says, held against the book.
//
// A checkpoint has no secret: whoever can write it can make it say anything, and its digest fit. So nothing is
// decided on its word. What it says of a run is proved by the book from the run's first line on, which its paraf
// seals: every line behind it is looked at, and a line that the checkpoint hid is found. Runs are young, so these
// are few. That there is no other open run, or none of a name, only the whole book can tell.

extension AgendaReader {
  /// A state of which the book has shown what a decision rests on.
  ///
  /// Where the checkpoint that it began with is found to be wrong it is given up, and the book read from its first
  /// line: that is no fault.
  func proving(_ grounds: Grounds, of state: CaughtUp) throws(FileFault) -> CaughtUp {
    if state.proof.isWhole { return state }
    if !grounds.isWhole, try shows(grounds, of: state) {
      var state = state
      state.proof.runs.formUnion(grounds.runs)
      state.proof.series.formUnion(grounds.series)
      return state
    }
    let whole = try replayed(from: BookScan())
    if whole.scan != state.scan {
      checkpoint?.keep(
        whole.scan, of: self, afterReading: whole.readCount, seal: whole.docket.lastSeal)
    }
    return whole
  }

  /// Whether the book shows what a state says, as far as a decision rests on it.
  private func shows(_ grounds: Grounds, of state: CaughtUp) throws(FileFault) -> Bool {
    for run in grounds.runs.subtracting(state.proof.runs) {
      guard try shows(run, of: state) else { return false }
    }
    for series in grounds.series.subtracting(state.proof.series) {
      guard try shows(series, of: state) else { return false }
    }
    return true
  }

  /// Whether a run is open, and has just the lines that the state gives it.
  private func shows(_ run: RunID, of state: CaughtUp) throws(FileFault) -> Bool {
    let key = RunKey(run)
    guard let places = state.scan.open[key]?.places, let start = places.first,
      let lines = state.docket.openLines[run], let opening = lines.first,
      opening.isSealed, RunID(startedBy: opening.bytes.span) == run
    else { return false }
    return try self.places(of: [key: run], from: start.offset)[run] == places
      && Run.isOpen(after: lines)
  }

  /// Whether no later run of a kode and year was started than the state says.
  private func shows(_ series: Docket.Series, of state: CaughtUp) throws(FileFault) -> Bool {
    guard let latest = state.scan.latest[series], let line = try writtenLine(at: latest.place),
      line.isSealed,
      RunID(startedBy: line.bytes.span)
        == RunID(code: series.code, year: series.year, ordinal: latest.ordinal)
    else { return false }
    var highest = latest.ordinal
    try forEachPlacedLine(from: latest.place.offset) { line, _, _ in
      guard let run = RunID(startedBy: line), run.code == series.code, run.year == series.year
      else { return }
      highest = max(highest, run.ordinal)
    }
    return highest == latest.ordinal
  }
}
