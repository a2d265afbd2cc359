/// What the next entry depends on: the lines of the runs still open, the numbers that are spent, and where
/// the chain of seals ends.
///
/// It is filled line by line and reads of each only what it needs, so that a long book is passed quickly;
/// the few lines that it keeps are read in full when their runs are folded.
package struct Docket: Sendable {
  /// The last entry's No; 0 before the first.
  package private(set) var lastNo = 0
  /// The last line's seal.
  package private(set) var lastSeal = Digest.zero
  /// When the last entry was recorded.
  package private(set) var lastRecorded: ZonedMoment?
  /// The lines of each open run, oldest first, without LF.
  package private(set) var openLines: [RunID: [[UInt8]]] = [:]
  /// Runs that a correction may have reopened: their lines must be looked up in the book.
  package private(set) var reopened: Set<RunID> = []
  private var highest: [Series: Int] = [:]

  package init() {}

  /// The runs of one kode and year, which are counted together.
  package struct Series: Hashable, Sendable {
    package let code: String
    package let year: Int
  }

  /// Takes the next complete line, without LF; the header first.
  package mutating func take(_ line: Span<UInt8>, isFirst: Bool) throws(LineFault) {
    guard let ending = AgendaLine.ending(of: line) else { throw LineFault(field: 0, kind: .noSeal) }
    lastSeal = ending.seal
    if isFirst {
      guard case .header = try AgendaLine.read(line, isFirst: true) else {
        throw LineFault(field: 1, kind: .unreadable)
      }
    } else if !ending.isFragment {
      try takeEntry(line.extracting(0..<ending.sealedCount), whole: line)
    }
  }

  private mutating func takeEntry(
    _ part: Span<UInt8>, whole line: Span<UInt8>
  ) throws(LineFault) {
    let key = try EntryKey(part)
    guard key.no == lastNo + 1 else { throw LineFault(field: 1, kind: .unreadable) }
    lastNo = key.no
    lastRecorded = key.recorded
    if reopened.contains(key.run) { return }
    switch key.kind {
    case .started:
      let series = Series(code: key.run.code, year: key.run.year)
      highest[series] = max(highest[series] ?? 0, key.run.ordinal)
      openLines[key.run] = [Array(copying: line)]
    case .finished, .cancelled:
      openLines[key.run] = nil
    case .corrected where openLines[key.run] == nil:
      reopened.insert(key.run)
    default:
      openLines[key.run]?.append(Array(copying: line))
    }
  }

  // MARK: - Numbers

  /// The number of the next run of a kode.
  package func nextRun(of code: String, in year: Int) -> RunID {
    let highest = highest[Series(code: code, year: year)] ?? 0
    return RunID(code: code, year: year, ordinal: highest + 1)
  }

  /// Whether a run was ever started.
  package func hasStarted(_ run: RunID) -> Bool {
    run.ordinal <= highest[Series(code: run.code, year: run.year)] ?? 0
  }

  /// The years in which runs of a kode were started.
  package func years(of code: String) -> [Int] {
    highest.keys.filter { $0.code == code }.map(\.year).sorted()
  }

  package var series: [Series: Int] { highest }

  /// Puts in place a run that a correction may have reopened.
  ///
  /// - Parameter lines: all lines of the run, oldest first.
  package mutating func settle(_ run: RunID, lines: [[UInt8]]) {
    reopened.remove(run)
    openLines[run] = Self.leavesOpen(lines) ? lines : nil
  }

  /// Whether a run is open after these lines: corrections void the last steps, one each.
  private static func leavesOpen(_ lines: [[UInt8]]) -> Bool {
    // A run that cannot be read is kept, so that whoever asks for it is told why.
    guard let entries = try? Run.entries(in: lines) else { return true }
    var steps: [(no: Int, endsRun: Bool)] = []
    for entry in entries {
      if entry.event.kind.isStep {
        steps.append((entry.no, entry.event.kind.endsRun))
      } else if entry.event.kind == .corrected {
        if let index = steps.lastIndex(where: { $0.no == entry.event.details.voided }) {
          steps.removeSubrange(index...)
        }
      }
    }
    return steps.last?.endsRun != true
  }
}

extension [UInt8] {
  /// The bytes of a span.
  package init(copying span: Span<UInt8>) {
    self = span.withUnsafeBufferPointer { Array($0) }
  }
}
