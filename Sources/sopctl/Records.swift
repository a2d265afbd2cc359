import SOPCore
import SOPStore

/// What the book says now, as far as commands need it.
///
/// A run is folded when it is asked for: whoever names one waits for no other. What was asked is noted: a decision
/// rests on it.
struct Records {
  let docket: Docket
  private let definition: (String, Digest) -> Procedure?
  private let pinned: PinnedDefinitions
  private let asked = Asked()

  /// A class, since whoever decides is given the records and changes nothing.
  private final class Asked {
    var grounds = Grounds()
  }

  init(_ docket: Docket, of office: Office) {
    self.docket = docket
    definition = office.pinnedDefinitions()
    pinned = office.folder.pinned
  }

  private init(_ docket: Docket, after earlier: Records) {
    self.docket = docket
    definition = earlier.definition
    pinned = earlier.pinned
  }

  /// What the book says later; the definitions that were read are not read again.
  func caughtUp(with docket: Docket) -> Records { Records(docket, after: self) }

  /// What was asked so far.
  var grounds: Grounds { asked.grounds }

  /// The numbers of the open runs, in order.
  var openNumbers: [RunID] {
    asked.grounds.isWhole = true
    return docket.openLines.keys.sorted()
  }

  /// The open run whose full number a word is; `nil` where it is none.
  func openNumber(_ reference: RunReference) -> RunID? {
    guard let id = reference.exact, docket.openLines[id] != nil else { return nil }
    asked.grounds.runs.insert(id)
    return id
  }

  /// The number of the next run of a kode.
  func nextRun(of code: String, in year: Int) -> RunID {
    asked.grounds.series.insert(Docket.Series(code: code, year: year))
    return docket.nextRun(of: code, in: year)
  }

  /// An open run, folded.
  func openRun(_ id: RunID) throws(Failure) -> Run {
    asked.grounds.runs.insert(id)
    return try orFail(Run(lines: docket.openLines[id] ?? [], definition: definition)) {
      .unreadableRun(id, $0, pinned)
    }
  }

  /// All open runs, folded: to be asked for once.
  func register() -> Register {
    asked.grounds.isWhole = true
    return Register(docket, definition: definition)
  }
}

extension Session {
  /// Says which runs are missing from an answer, and why.
  ///
  /// - Returns: how the answer ends: what is missing may be just what was asked for.
  func remark(unreadable runs: [RunID: Register.Obstacle], of office: Office) -> ExitCode {
    remark(lacking: Failure.unreadableRuns(runs, office.folder.pinned))
  }

  /// Says that an answer does without the office's settings, where they could not be read.
  ///
  /// - Returns: how the answer ends: without hours, holidays, levels and schedule its figures may be wrong.
  func remarkOnSettings(of office: Office) -> ExitCode {
    if !office.lacksSettings { return .done }
    remark(.withoutSettings)
    return .damaged
  }

  /// Says what an answer lacks, with what to do about it.
  func remark(lacking failures: [Failure]) -> ExitCode {
    for failure in failures {
      if let message = failure.message { remark(message.text) }
    }
    return failures.isEmpty ? .done : .damaged
  }
}

extension Register {
  /// Open runs that cannot be folded, of those that are asked for.
  func unreadable(in selection: Selection) -> [RunID: Obstacle] {
    unreadable.filter { selection.includes($0.key) }
  }
}

extension Office {
  /// Opens the book to read it.
  func openBook() throws(Failure) -> AgendaReader {
    try orFail(
      AgendaReader(folder.book, checkpoint: checkpoint), missing: .noBook(folder, but: others))
  }

  /// The book's state, read without a lock.
  func records() throws(Failure) -> Records {
    let reader = try openBook()
    return Records(try orFail(reader.docket()), of: self)
  }

  /// All entries of one run, oldest first, whether it has ended or not.
  func entries(of run: RunID) throws(Failure) -> [AgendaEntry] {
    let reader = try openBook()
    let lines = try orFail(reader.lines(of: run))
    return try orFail(Run.entries(in: lines)) { .unreadableRun(run, $0, folder.pinned) }
  }

  /// All entries of all runs, oldest first; lines that cannot be read are left to `verify`.
  func allEntries() throws(Failure) -> [RunID: [AgendaEntry]] {
    let reader = try openBook()
    var entries: [RunID: [AgendaEntry]] = [:]
    func take(_ line: Span<UInt8>, number: Int) {
      guard number > 1, case .entry(let entry) = try? AgendaLine.read(line, isFirst: false) else {
        return
      }
      entries[entry.event.run, default: []].append(entry)
    }
    _ = try orFail(reader.forEachLine(take))
    return entries
  }

  /// Whether a report on a period can be made: one that was over before the book began has no data.
  func bookTells(of period: Period) -> Bool {
    guard let opened = try? folder.bookHeader()?.opened else { return false }
    let end = period.end(in: clock.zone)
    // What happened before the book was opened may have been recorded in it afterwards.
    return opened.moment < end
      || (try? allEntries())?.values.joined().contains { $0.event.happened < end } == true
  }

  /// A run folded from its entries.
  func run(from entries: [AgendaEntry], id: RunID) throws(Failure) -> Run {
    try orFail(Run(entries: entries, definition: pinnedDefinitions())) {
      .unreadableRun(id, $0, folder.pinned)
    }
  }
}
