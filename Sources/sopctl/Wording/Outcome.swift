import CommandLineKit
import SOPCore

/// What a command recorded, and whose turn it is now, in one sentence.
struct Outcome {
  private let entry: AgendaEntry
  private let run: Run
  private let now: Moment
  private let office: Office
  private let isDryRun: Bool
  /// The name that was typed, if one was.
  private let typedName: String?

  init(_ recorded: Recorder.Recorded, in recorder: Recorder) {
    entry = recorded.entry
    run = recorded.run
    now = recorder.session.world.now
    office = recorder.office
    isDryRun = recorder.options.isDryRun
    typedName = recorder.options.acting.person
  }

  var sentence: Text {
    let no = AgendaEntry.text(ofNo: entry.no)
    let (deed, next) = (deed, next)
    let label =
      isDryRun
      ? Text("Dry run, nothing recorded", id: "Uji coba, tidak dicatat")
      : Text("Entry \(no)", id: "Entri \(no)")
    return Text(
      "\(label): \(run.id) \(deed). \(next)",
      id: "\(label): \(run.id) \(deed). \(next)")
  }

  // MARK: - What was done

  private var deed: Text {
    let number = entry.event.activity.map(String.init) ?? ""
    switch entry.event.kind {
    case .started:
      return Text("started", id: "dimulai")
    case .completed:
      let returned =
        entry.event.returnsReport(in: run.procedure)
        ? Text(", report returned", id: ", laporan dikembalikan") : .empty
      return Text(
        "activity \(number) done\(timing)\(returned)",
        id: "kegiatan \(number) selesai\(timing)\(returned)")
    case .finished:
      return Text(
        "activity \(number) done\(timing), and with it the run",
        id: "kegiatan \(number) selesai\(timing), dan run ini tuntas")
    case .returned:
      return Text(
        "report returned from activity \(number)",
        id: "laporan dikembalikan dari kegiatan \(number)")
    case .paused: return Text("paused", id: "dijeda")
    case .resumed: return Text("resumed", id: "dilanjutkan")
    case .cancelled: return Text("cancelled", id: "dibatalkan")
    case .noted: return Text("note kept", id: "catatan disimpan")
    case .corrected:
      let no = entry.event.details.voided.map(AgendaEntry.text(ofNo:)) ?? ""
      return Text("entry \(no) voided", id: "entri \(no) dinyatakan tidak berlaku")
    case .overdue: return Text("overdue notice", id: "pemberitahuan lewat waktu")
    }
  }

  private var timing: Text {
    let details = entry.event.details
    if let planned = run.steps.last(where: { $0.no == entry.no })?.unreachedStart {
      let start = planned.typed(now: now, in: office.clock.zone)
      return Text(
        " before its planned start (\(start))", id: " sebelum waktu rencana (\(start))")
    }
    guard let net = details.used, let budget = details.budget?.words else {
      return .empty
    }
    let over = details.over?.words
    let used = (details.over?.seconds ?? 60) < 60 ? net.exactWords : net.words
    let late = over.map { Text(", \($0) over", id: ", lewat \($0)") } ?? .empty
    return Text(
      " (\(used) of \(budget)\(late))",
      id: " (\(used) dari \(budget)\(late))")
  }

  // MARK: - What comes next

  private var next: Text {
    guard let activity = run.currentActivity else {
      let outcome = run.position.outcome
      guard let outcome, run.position.state == .completed else {
        return Text("Nothing is left to do.", id: "Tidak ada lagi yang perlu dilakukan.")
      }
      return Text("Outcome: \(outcome).", id: "Hasil: \(outcome).")
    }
    if run.position.state == .paused {
      return Text(
        "The clock stands at activity \(activity.number).",
        id: "Jam berhenti pada kegiatan \(activity.number).")
    }
    let of = run.procedure.activities.count
    let who = "\(activity.role)\(nextPerson)"
    return Text(
      "Next: activity \(activity.number) of \(of), \(who), \(time).",
      id: "Berikutnya: kegiatan \(activity.number) dari \(of), \(who), \(time).")
  }

  /// Who alone can do it today, where the roster knows; nobody is told the own name.
  private var nextPerson: String {
    let candidates = run.candidates(
      on: office.settings.roster, day: LocalTime(now, in: office.clock.zone).day,
      allowsDoubleHats: office.settings.allowsDoubleHats)
    guard candidates.count == 1, !candidates[0].isNamed(entry.event.person) else { return "" }
    return " (\(candidates[0].shownName))"
  }

  private var time: Text {
    guard let visit = run.position.visit else { return .empty }
    let start = visit.clockStart.typed(now: now, in: office.clock.zone)
    let planned =
      visit.clockStart > now
      ? Text("from \(start), ", id: "mulai \(start), ") : .empty
    guard let due = run.deadline(by: office.clock)?.typed(now: now, in: office.clock.zone) else {
      return Text("\(planned)no time limit", id: "\(planned)tanpa standar waktu")
    }
    return Text("\(planned)due \(due)", id: "\(planned)batas \(due)")
  }

  /// The next commands, complete, with run and activity in them; another role's turn is said to be its own.
  var nextCommands: [String] {
    guard let activity = run.currentActivity, !isDryRun else { return [] }
    if run.position.state == .paused {
      return ["  sopctl resume \(run.id)\(claim(of: entry.event.role ?? activity.role))\(name)"]
    }
    let isOwn = activity.role == entry.event.role
    let step =
      "sopctl step \(run.id) \(activity.number)\(claim(of: activity.role))\(isOwn ? name : "")"
    let whose = isOwn ? "" : "\(activity.role)\(nextPerson): "
    return run.commands(completing: step, in: office).map { "  \(whose)\($0)" }
  }

  /// At an official's own account the roster knows the role.
  private func claim(of role: Role) -> String {
    office.settings.roster.official(account: entry.event.person.account) == nil
      ? " --as \(ShellWord.quoted(role.code))" : ""
  }

  private var name: String { typedName.map { " --by \(ShellWord.quoted($0))" } ?? "" }
}
