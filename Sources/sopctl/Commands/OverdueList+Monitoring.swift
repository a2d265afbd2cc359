import CommandLineKit
import SOPCore

// One line and an exit code, as monitoring plugins answer.

extension OverdueList {
  func answerMonitoring(_ session: Session) throws(Failure) {
    let late: [LateRun]
    let levels: Int
    do throws(Failure) {
      let office = try session.office(isQuiet: true, needsSettings: true)
      let records = try office.records()
      let register = records.register()
      let unreadable = register.unreadable(in: try selection(office, records, session))
      if let failure = Failure.unreadableRuns(unreadable, office.folder.pinned).first {
        throw failure
      }
      if let failure = try undefined(in: office, session).failure { throw failure }
      late = try current(register, of: records, office, session)
      levels = office.settings.escalation.count
    } catch {
      let reason = error.message?.sentence[session.language] ?? ""
      try say("SOPCTL UNKNOWN - \(reason.split(separator: "\n").first ?? "")", session)
      throw .silently(.monitoringUnknown)
    }
    let critical = late.filter { $0.overdue.level >= levels }.count
    let state = late.isEmpty ? "OK" : critical > 0 ? "CRITICAL" : "WARNING"
    let words = Text("\(late.count) overdue", id: "\(late.count) lewat waktu")
    try say(
      "SOPCTL \(state) - \(words[session.language]) | overdue=\(late.count);1;;0 last_level=\(critical);;1;0",
      session)
    if !late.isEmpty {
      throw .silently(critical > 0 ? .monitoringCritical : .monitoringWarning)
    }
  }

  /// To a monitoring system an answer that cannot be printed is one that is not known.
  private func say(_ line: String, _ session: Session) throws(Failure) {
    try orFail(session.world.write(line + "\n")) { (_: World.OutputFault) in
      .silently(.monitoringUnknown)
    }
  }
}
