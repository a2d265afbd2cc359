import CommandLineKit
import SOPCore
import SOPStore

// What cron runs: each notice is recorded once.

extension OverdueList {
  func record(_ office: Office, _ session: Session) throws(Failure) {
    let account = try session.recordedAccount()
    try orFail(office.settings.roster.admitNotices(of: account)) {
      (objection: RosterObjection) in .refused(objection.message)
    }
    let undefined = try undefined(in: office, session)
    if isDryRun { return try rehearse(undefined, office, session) }
    let book = try DecidedBook(of: office) { records throws(Failure) in
      try self.news(in: records, office, session)
    }
    let news = try book.verdict.get()
    if let last = news.beyondClock {
      return try answer(beforeClockOf: last, news, undefined, office, session)
    }
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
    let code = session.remark(news.unreadable, undefined, of: office)
    let new = zip(entries, news.late).map { Notice(no: $0.no, late: $1) }
    let old = try untold.map { untold throws(Failure) in
      // What was noted and could not be recorded then has the Nos of what was recorded now.
      try self.untold(
        noted.filter { !nos.contains($0) }, among: untold, news.selection, office, session)
    }
    let notices = (old ?? []) + new
    if !notices.isEmpty || format == .json {
      try announce(notices, news.unreadable.keys.sorted(), undefined, office, session)
    }
    untold?.strike(notices.map(\.no))
    // What could be told is true, and recorded; but it is not all.
    if code != .done { throw .silently(code) }
  }

  /// Answers as ``record(_:_:)`` does, and writes nothing.
  private func rehearse(
    _ undefined: UndefinedSchedule, _ office: Office, _ session: Session
  ) throws(Failure) {
    let news = try office.rehearsal { records throws(Failure) in
      try self.news(in: records, office, session)
    }.decision
    if let last = news.beyondClock {
      return try answer(beforeClockOf: last, news, undefined, office, session)
    }
    let code = session.remark(news.unreadable, undefined, of: office)
    if !news.late.isEmpty || format == .json {
      try session.print(
        answer(news.late, [], news.unreadable.keys.sorted(), undefined, office, session))
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
    /// When the last entry was recorded, where the clock stands before that: what is late is only told.
    var beyondClock: ZonedMoment?
  }

  private func news(
    in records: Records, _ office: Office, _ session: Session
  ) throws(Failure) -> News {
    let register = records.register()
    let selection = try selection(office, records, session)
    var news = News(selection: selection, unreadable: register.unreadable(in: selection))
    // Read anew, since somebody may have recorded something since the command began.
    let clock = max(session.world.now, session.world.readClock())
    if let last = records.docket.lastRecorded, clock < last.moment {
      news.beyondClock = last
      news.late = LateRun.all(in: register, at: session.world.now, of: office)
        .filter(selection.includes)
      return news
    }
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

  /// Tells what is late, and why it is not recorded: by a clock that is wrong, a notice would be for ever.
  private func answer(
    beforeClockOf last: ZonedMoment, _ news: News, _ undefined: UndefinedSchedule, _ office: Office,
    _ session: Session
  ) throws(Failure) {
    let code = session.remark(news.unreadable, undefined, of: office)
    if !news.late.isEmpty || format == .json {
      try session.print(
        answer(
          news.late, [], news.unreadable.keys.sorted(), undefined, office, session, areNew: false),
        ending: code == .done ? .found : code)
    }
    let now = LocalTime(session.world.now, in: last.offset)
    // Within a minute only the seconds tell them apart.
    let isSameMinute = now.minuteText == last.local.minuteText
    let (time, entry) =
      isSameMinute ? (now.text, last.local.text) : (now.minuteText, last.local.minuteText)
    session.remark(
      Text(
        "Nothing was recorded: the clock (\(time)) stands before the last entry's time (\(entry)). Set the clock right.",
        id:
          "Tidak ada yang dicatat: jam (\(time)) menunjukkan waktu sebelum entri terakhir (\(entry)). Betulkan jamnya."
      ))
    throw .silently(code == .done ? .found : code)
  }

  /// Shows what was recorded; from here on a failure to print is told as just that.
  private func announce(
    _ notices: [Notice], _ unreadable: [RunID], _ undefined: UndefinedSchedule, _ office: Office,
    _ session: Session
  ) throws(Failure) {
    let ordered = notices.sorted { ($0.late.overdue.run, $0.no) < ($1.late.overdue.run, $1.no) }
    do throws(World.OutputFault) {
      try session.world.write(
        answer(ordered.map(\.late), [], unreadable, undefined, office, session))
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
