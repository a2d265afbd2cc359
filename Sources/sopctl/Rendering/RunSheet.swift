import CommandLineKit
import SOPCore

/// One run in full: where it stands, how its deadline comes about, its activities and its report chain.
struct RunSheet {
  let run: Run
  let entries: [AgendaEntry]
  let now: Moment
  let clock: OfficeClock
  let levels: [Int]
  let holders: RoleHolders
  let isDefinitionInForce: Bool
  /// Whether the office keeps a roster today.
  let keepsRoster: Bool
  let session: Session

  var lines: [String] {
    let blocks = [heading, deadline, checklist, chain, footnotes]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  func say(_ english: English, _ indonesian: Indonesian) -> String {
    Text(english, id: indonesian)[session.language]
  }

  func say(_ text: Text) -> String { text[session.language] }

  func time(_ moment: Moment) -> String { moment.typed(now: now, in: clock.zone) }

  // MARK: - Heading

  private var heading: [String] {
    let progress = run.progress
    let local = LocalTime(now, in: clock.zone)
    let day = say(local.day.weekday.name)
    let state = say(
      "\(stateName), \(progress.done) of \(progress.of) done",
      "\(stateName), \(progress.done) dari \(progress.of) selesai")
    var lines = ["\(session.style.bold(run.id.text))  \(state)  (\(day) \(local.minuteText))"]
    lines += wrapped("\(run.procedure.code): \(run.procedure.identity.name.visible)", indent: 0)
    if let subject = run.subject {
      lines += wrapped(say("Subject: ", "Perihal: ") + subject.visible, indent: 0)
    }
    lines += standstill
    if let outcome = run.position.outcome {
      lines.append(say("Outcome: ", "Hasil: ") + outcome.visible)
    }
    if let activity = run.currentActivity {
      let label = say(
        "Activity \(activity.number), \(activity.role): ",
        "Kegiatan \(activity.number), \(activity.role): ")
      lines += wrapped(label + activity.title.visible, indent: 0)
      if let needed = activity.requirements {
        lines += wrapped(say("Needed: ", "Kelengkapan: ") + needed.visible, indent: 2)
      }
      if case .decision(let decision) = activity.flow {
        lines += wrapped(say("Question: ", "Pertanyaan: ") + decision.question.visible, indent: 2)
      }
    }
    return lines
  }

  /// Who paused or cancelled the run, when and why.
  private var standstill: [String] {
    guard let step = run.steps.last, run.position.state == .paused || step.event.kind == .cancelled
    else { return [] }
    let event = step.event
    let reason = event.details.reason.map { ": \($0.visible)" } ?? ""
    let entry = AgendaEntry.text(ofNo: step.no)
    let (who, when) = (event.person.name.visible, time(event.happened))
    return wrapped(
      say(
        "\(stateName) by \(who), \(when)\(reason) (entry \(entry))",
        "\(stateName) oleh \(who), \(when)\(reason) (entri \(entry))"),
      indent: 2)
  }

  private var stateName: String {
    switch run.position.state {
    case .open: say("open", "berjalan")
    case .paused: say("paused", "dijeda")
    case .completed: say("complete", "tuntas")
    case .cancelled: say("cancelled", "dibatalkan")
    }
  }

  func wrapped(_ text: String, indent: Int) -> [String] {
    let width = max(20, session.width - indent)
    return text.wrapped(to: width).map { String(repeating: " ", count: indent) + $0 }
  }

  // MARK: - Footnotes

  private var footnotes: [String] {
    var lines: [String] = []
    if !isDefinitionInForce {
      lines += wrapped(
        say(
          "The definition of \(run.id.code) has changed since; this run keeps the one it was started with.",
          "Definisi \(run.id.code) sudah berubah; run ini tetap memakai definisi saat dimulai."),
        indent: 0)
    }
    if let roleNote { lines += wrapped(say(roleNote), indent: 0) }
    return lines
  }

  /// That roles were claimed; of roles by the roster nothing need be said.
  private var roleNote: Text? {
    switch RoleGrounds(entries.compactMap(\.event.details.basis)) {
    case .claimed where keepsRoster:
      Text(
        "Roles are as claimed (peran diakui), not by the office's roster.",
        id: "Peran menurut pengakuan (peran diakui), bukan menurut daftar pejabat.")
    case .claimed:
      Text(
        "Roles are as claimed (peran diakui): the office keeps no roster.",
        id: "Peran menurut pengakuan (peran diakui): kantor belum memakai daftar pejabat.")
    case .mixed:
      Text(
        "Roles are partly as claimed (peran diakui), partly those of the office's roster.",
        id: "Peran sebagian menurut pengakuan (peran diakui), sebagian menurut daftar pejabat.")
    case .roster, nil:
      nil
    }
  }
}
