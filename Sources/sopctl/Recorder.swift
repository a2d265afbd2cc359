import CommandLineKit
import SOPCore
import SOPStore

/// What every command that writes does alike: decide, lock, append, print.
struct Recorder {
  let session: Session
  let office: Office
  let options: Writing
  /// When it happened, if that was said, and what was said along with it.
  let circumstances: Circumstances
  let acting: ActingPerson

  /// Opens the office, once the arguments alone show nothing wrong.
  ///
  /// - Parameter isQuiet: whether nothing is said of definitions that are out of use.
  init(
    _ options: Writing, occurred: TimeWord? = nil, remarks: Remarks, in session: Session,
    isQuiet: Bool = false
  ) throws(Failure) {
    let remarks = try remarks.checked()
    if occurred != nil && remarks.reason == nil { throw .reasonMissingForTime() }
    _ = try FreeText.checked(options.acting.person, of: "--by")
    self.session = session
    self.options = options
    office = try session.office(isWriting: true, isQuiet: isQuiet)
    circumstances = Circumstances(
      now: session.world.now, occurred: try session.moment(occurred, of: "--at", in: office),
      reason: remarks.reason, note: remarks.note, clock: office.clock,
      allowsDoubleHats: office.settings.allowsDoubleHats, roster: office.settings.roster)
    acting = try ActingPerson(
      options.acting, in: session, roster: office.settings.roster, on: circumstances.day)
  }

  /// What was decided: an event, and the run as it is after it.
  struct Decision {
    let draft: AgendaFile.Draft
    let procedure: Procedure
    /// The run before the event; `nil` where the event opens it.
    let run: Run?

    init(_ event: Event, of run: Run) { self.init(event, in: run.procedure, of: run) }

    init(opening event: Event, of procedure: Procedure) {
      self.init(event, in: procedure, of: nil)
    }

    private init(_ event: Event, in procedure: Procedure, of run: Run?) {
      let narration = Narration(of: event, in: procedure, during: run?.position.visit)
      draft = AgendaFile.Draft(event: event, text: narration.sentence)
      self.procedure = procedure
      self.run = run
    }

    func runAfter(no: Int) -> Run {
      guard var run else { return Run(opening: draft.event, no: no, procedure: procedure) }
      run.apply(draft.event, no: no)
      return run
    }
  }

  /// An entry that stands in the book (or would, on a dry run), and the run after it.
  struct Recorded {
    let entry: AgendaEntry
    let run: Run
  }

  /// Decides on the state under the lock, and records what was decided.
  func record(
    _ decide: (Records) throws(Failure) -> Decision
  ) throws(Failure) -> Recorded {
    if options.isDryRun { return try rehearse(decide) }
    let book = try DecidedBook(of: office, decide)
    warnOfClock(book.records.docket)
    let decision = try book.verdict.get()
    do throws(FileFault) {
      let entries = try book.file.append([decision.draft])
      session.remember(office.folder)
      return Recorded(entry: entries[0], run: decision.runAfter(no: entries[0].no))
    } catch {
      throw Failure(error, isWriting: true)
    }
  }

  /// Decides as `record` does, and writes nothing.
  func rehearse(
    _ decide: (Records) throws(Failure) -> Decision
  ) throws(Failure) -> Recorded {
    // Where a first start would make the book, a rehearsal of it finds an empty one.
    let isFirst = office.folder.isHomeDefault && !office.folder.hasBook
    let (records, decision): (Records, Decision)
    if isFirst {
      records = Records(.empty, of: office)
      decision = try decide(records)
    } else {
      (records, decision) = try office.rehearsal(decide)
    }
    let draft = decision.draft
    let no = records.docket.lastNo + 1
    let (entry, line) = AgendaEntry.sealed(
      no: no, event: draft.event, text: draft.text, after: records.docket.lastSeal)
    if line.count > AgendaLimits.line { throw Failure(FileFault.entryTooLarge(bytes: line.count)) }
    return Recorded(entry: entry, run: decision.runAfter(no: no))
  }

  /// The file's order is the truth; a clock that went back is said, not corrected.
  private func warnOfClock(_ docket: Docket) {
    guard let last = docket.lastRecorded, session.world.now < last.moment else { return }
    session.remark(
      Text(
        "Note: the clock stands before the last entry's time (\(last.local.minuteText)).",
        id: "Perhatian: jam menunjukkan waktu sebelum entri terakhir (\(last.local.minuteText))."))
  }
}

// MARK: - Answering

extension Recorder {
  /// Prints what was recorded; from here on a failure to print is told as just that.
  ///
  /// - Parameter hintsAtNext: whether a terminal shows the next commands, too.
  func answer(_ recorded: Recorded, hintsAtNext: Bool = true) throws(Failure) {
    let no = recorded.entry.no
    try orFail(session.world.write(text(of: recorded))) { (fault: World.OutputFault) in
      options.isDryRun
        ? .unprintable(fault.errno)
        : .recordedButNotPrinted(no...no, errno: fault.errno, in: session.common.folder)
    }
    if hintsAtNext { hintAtNext(recorded) }
  }

  /// Shows the next commands on a terminal.
  func hintAtNext(_ recorded: Recorded) {
    guard session.world.terminal.isOutput && options.format == .text else { return }
    for next in Outcome(recorded, in: self).nextCommands { session.world.complain(next + "\n") }
  }

  private func text(of recorded: Recorded) -> String {
    if options.format == .json {
      return recorded.json(isDryRun: options.isDryRun, at: session.world.now, by: office.clock)
        .text()
        + "\n"
    }
    let isScripted =
      recorded.entry.event.kind == .started && !session.world.terminal.isOutput && !options.isDryRun
    if isScripted { return "\(recorded.run.id)\n" }
    let sentence = Outcome(recorded, in: self).sentence[session.language]
    // A pipe gets one line for one entry.
    guard session.world.terminal.isOutput else { return sentence + "\n" }
    return sentence.wrapped(to: session.width, keepsWords: true).map { $0 + "\n" }.joined()
  }
}

extension Failure {
  /// - Parameter folder: the office's folder as `--data` gave it, without which the remedy would read another book.
  static func recordedButNotPrinted(
    _ nos: ClosedRange<Int>, errno: Int32, in folder: String? = nil
  ) -> Failure {
    let place = folder.map { " --data \($0.shellWord)" } ?? ""
    let (first, last) = (
      AgendaEntry.text(ofNo: nos.lowerBound), AgendaEntry.text(ofNo: nos.upperBound)
    )
    let entries =
      nos.count == 1
      ? Text("Entry \(first) was", id: "Entri \(first)")
      : Text("The entries \(first) to \(last) were", id: "Entri \(first) sampai \(last)")
    let reason = Text.reason(systemError: errno)
    return Failure(
      .notPrinted, kind: "notPrinted",
      Text(
        "\(entries) recorded, but the answer could not be printed: \(reason).",
        id:
          "\(entries) sudah dicatat, tetapi jawabannya tidak dapat dicetak: \(reason)."
      ),
      remedy: Text(same: "sopctl agenda --tail \(nos.count)\(place)"))
  }
}
