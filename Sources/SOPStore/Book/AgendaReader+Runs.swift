import SOPCore

// All lines of a run, looked up in the book.

extension AgendaReader {
  /// Looks up the runs that a correction may have reopened.
  func settle(_ scan: inout BookScan) throws(FileFault) {
    guard !scan.reopened.isEmpty else { return }
    let places = try places(of: scan.reopened)
    for run in scan.reopened.values {
      let places = places[run] ?? []
      scan.settle(run, places: places, isOpen: Run.isOpen(after: try lines(at: places)))
    }
  }

  /// Where every line of some runs stands, its `mulai` first.
  ///
  /// - Parameter start: where a line begins; what stands before it is not looked at.
  func places(
    of runs: [RunKey: RunID], from start: Int = 0
  ) throws(FileFault) -> [RunID: [BookScan.Place]] {
    var found: [RunID: [BookScan.Place]] = [:]
    try forEachPlacedLine(from: start) { line, offset, _ throws(FileFault) in
      guard let key = RunKey(ofEntry: line), let run = runs[key] else { return }
      if Event.Kind(ofEntry: line) == .started { found[run] = nil }
      found[run, default: []].append(BookScan.Place(offset: offset, count: line.count))
    }
    return found
  }

  /// Every line of one run, oldest first.
  package func lines(of run: RunID) throws(FileFault) -> [WrittenLine] {
    try lines(at: try places(of: [RunKey(run): run])[run] ?? [])
  }
}
