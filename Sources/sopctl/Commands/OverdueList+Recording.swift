import CommandLineKit
import SOPCore
import SOPStore

// What cron runs: each notice is recorded once.

extension OverdueList {
  func record(_ office: Office, _ session: Session) throws(Failure) {
    do throws(RosterObjection) {
      try office.settings.roster.admitNotices(of: session.world.account.name)
    } catch {
      throw .refused(error.message)
    }
    if isDryRun { return try rehearse(office, session) }
    let book = try DecidedBook(of: office) { records throws(Failure) in
      try self.news(in: records, office, session)
    }
    let news = try book.verdict.get()
    let untold = try office.untoldNotices()
    let noted = untold?.nos ?? []
    let first = book.records.docket.lastNo + 1
    let nos = first..<first + news.drafts.count
    // Before they are recorded: whoever is killed in between must not be the only one who knew.
    untold?.note(nos)
    let entries: [AgendaEntry]
    do throws(FileFault) {
      entries = try book.file.append(news.drafts)
    } catch {
      if error.recordedNothing { untold?.strike(nos) }
      throw Failure(error, isWriting: true)
    }
    let code = session.remark(unreadable: news.unreadable)
    let new = zip(entries, news.late).map { Notice(no: $0.no, late: $1) }
    let old = try untold.map { untold throws(Failure) in
      // What was noted and could not be recorded then has the Nos of what was recorded now.
      try self.untold(
        noted.filter { !nos.contains($0) }, among: untold, news.selection, office, session)
    }
    let notices = (old ?? []) + new
    if !notices.isEmpty || format == .json {
      try announce(notices, news.unreadable.keys.sorted(), office, session)
    }
    untold?.strike(notices.map(\.no))
    // What could be told is true, and recorded; but it is not all.
    if code != .done { throw .silently(code) }
  }

  /// Answers as ``record(_:_:)`` does, and writes nothing.
  private func rehearse(_ office: Office, _ session: Session) throws(Failure) {
    let news = try office.rehearsal { records throws(Failure) in
      try self.news(in: records, office, session)
    }.decision
    let code = session.remark(unreadable: news.unreadable)
    if !news.late.isEmpty || format == .json {
      try session.print(answer(news.late, [], news.unreadable.keys.sorted(), office, session))
      if !news.late.isEmpty {
        session.remark(Text("Dry run, nothing recorded.", id: "Uji coba, tidak dicatat."))
      }
    }
    if code != .done { throw .silently(code) }
  }

  /// What is late that no entry says yet, and the entries that will.
  private struct News {
    let selection: Selection
    /// Runs of which it cannot be told whether they are late.
    let unreadable: [RunID: Register.Obstacle]
    var late: [LateRun] = []
    var drafts: [AgendaFile.Draft] = []
  }

  private func news(
    in records: Records, _ office: Office, _ session: Session
  ) throws(Failure) -> News {
    let register = records.register()
    let selection = try selection(office, records, session)
    var news = News(selection: selection, unreadable: register.unreadable(in: selection))
    let now = ZonedMoment(session.world.now, in: office.clock.zone)
    let person = Person(name: Person.programName, account: session.world.account.name)
    for run in register.openRuns {
      let notices = run.notices(
        at: now, by: office.clock, levels: office.settings.escalation, recordedBy: person)
      for event in notices {
        guard let item = LateRun(noticed: event, of: run, by: office.clock),
          selection.includes(item)
        else { continue }
        let text = Narration(of: event, in: run.procedure).sentence
        news.drafts.append(AgendaFile.Draft(event: event, text: text))
        news.late.append(item)
      }
    }
    return news
  }

  /// Shows what was recorded; from here on a failure to print is told as just that.
  private func announce(
    _ notices: [Notice], _ unreadable: [RunID], _ office: Office, _ session: Session
  ) throws(Failure) {
    let ordered = notices.sorted { ($0.late.overdue.run, $0.no) < ($1.late.overdue.run, $1.no) }
    do throws(World.OutputFault) {
      try session.world.write(answer(ordered.map(\.late), [], unreadable, office, session))
    } catch {
      let nos = notices.map(\.no)
      guard let first = nos.min(), let last = nos.max() else { throw .unprintable(error.errno) }
      let failure = Failure.recordedButNotPrinted(
        first...last, errno: error.errno, in: session.common.folder)
      let isNoted = try office.untoldNotices()?.nos.contains(last) ?? false
      throw isNoted ? failure.remedied(by: .toldAgain) : failure
    }
  }
}

extension Text {
  fileprivate static let toldAgain = Text(
    "The next sopctl overdue --record tells it again. To see it now:",
    id: "sopctl overdue --record berikutnya memberitahukannya lagi. Untuk melihatnya sekarang:")
}

extension FileFault {
  /// Whether nothing stands in the book after it, as far as that can be known.
  fileprivate var recordedNothing: Bool {
    switch self {
    case .unconfirmed, .outcomeUnknown, .replaced: false
    default: true
    }
  }
}
