import CommandLineKit
import SOPCore
import SOPStore

// What cron runs: each notice is recorded once.

extension OverdueList {
  func record(_ office: Office, _ session: Session) throws(Failure) {
    if isDryRun { return try rehearse(office, session) }
    let book = try DecidedBook(of: office) { records throws(Failure) in
      try self.news(in: records, office, session)
    }
    let news = try book.verdict.get()
    let entries: [AgendaEntry]
    do throws(FileFault) {
      entries = try book.file.append(news.drafts)
    } catch {
      throw Failure(error)
    }
    session.remarkUnreadableRuns(of: news.register)
    if !news.late.isEmpty || format == .json {
      try announce(news.late, in: entries, office, session)
    }
  }

  /// Answers as ``record(_:_:)`` does, and writes nothing.
  private func rehearse(_ office: Office, _ session: Session) throws(Failure) {
    let news = try news(in: try office.records(), office, session)
    session.remarkUnreadableRuns(of: news.register)
    guard !news.late.isEmpty || format == .json else { return }
    try announce(news.late, in: [], office, session)
    if news.late.isEmpty { return }
    session.remark(Text("Dry run, nothing recorded.", id: "Uji coba, tidak dicatat."))
  }

  /// What is late that no entry says yet, and the entries that will.
  private struct News {
    let register: Register
    var late: [LateRun] = []
    var drafts: [AgendaFile.Draft] = []
  }

  private func news(
    in records: Records, _ office: Office, _ session: Session
  ) throws(Failure) -> News {
    var news = News(register: records.register())
    let selection = try selection(office, records, session)
    let now = ZonedMoment(session.world.now, in: office.clock.offset)
    let person = Person(name: "sopctl", account: session.world.account.name)
    for run in news.register.openRuns {
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
    _ late: [LateRun], in entries: [AgendaEntry], _ office: Office, _ session: Session
  ) throws(Failure) {
    do throws(World.OutputFault) {
      try session.world.write(answer(late, [], office, session))
    } catch {
      guard let first = entries.first, let last = entries.last else {
        throw .unprintable(error.errno)
      }
      throw .recordedButNotPrinted(first.no...last.no, errno: error.errno)
    }
  }
}
