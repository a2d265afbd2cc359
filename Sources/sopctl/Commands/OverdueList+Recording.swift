import CommandLineKit
import SOPCore
import SOPStore

// What cron runs: each notice is recorded once.

extension OverdueList {
  func record(_ office: Office, _ session: Session) throws(Failure) {
    let file = try office.lockBook()
    let records = Records(file.docket, of: office)
    let register = records.register()
    let selection = try selection(office, records, session)
    let now = ZonedMoment(session.world.now, in: office.clock.offset)
    let person = Person(name: "sopctl", account: session.world.account.name)
    var late: [LateRun] = []
    var drafts: [AgendaFile.Draft] = []
    for run in register.openRuns {
      let notices = run.notices(
        at: now, by: office.clock, levels: office.settings.escalation, recordedBy: person)
      for event in notices {
        guard let item = LateRun(noticed: event, of: run, by: office.clock),
          selection.includes(item)
        else { continue }
        let text = Narration(of: event, in: run.procedure).sentence
        drafts.append(AgendaFile.Draft(event: event, text: text))
        late.append(item)
      }
    }
    let entries: [AgendaEntry]
    do throws(FileFault) {
      entries = try file.append(drafts)
    } catch {
      throw Failure(error)
    }
    session.remarkUnreadableRuns(of: register)
    if !late.isEmpty || format == .json { try announce(late, in: entries, office, session) }
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
