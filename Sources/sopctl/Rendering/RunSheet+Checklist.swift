import CommandLineKit
import SOPCore

// The activities as a checklist: what is done, by whom and when, whose turn it is, and what is to come.

extension RunSheet {
  var checklist: [String] {
    [session.style.bold(say("ACTIVITIES", "KEGIATAN"))]
      + run.procedure.activities.flatMap { activity in
        let isCurrent = activity.number == run.currentActivity?.number
        // What is to be done again is not done.
        let entry = isCurrent ? nil : completion(of: activity.number)
        let mark = mark(of: activity.number, isDone: entry != nil)
        let title = "  \(mark) \(activity.number). \(activity.title.visible)"
          .truncated(to: max(20, session.width), ellipsis: "...")
        let below = entry.map(done) ?? (isCurrent ? turn : nil)
        return [isCurrent ? session.style.bold(title) : title]
          + (below.map { wrapped($0, indent: 8) } ?? [])
      }
  }

  /// Whose turn it is, since when and until when.
  private var turn: String? {
    guard let activity = run.currentActivity, let visit = run.position.visit else { return nil }
    let who = say(holders.words(of: activity.role))
    let since =
      visit.clockStart > now
      ? say("from \(time(visit.clockStart))", "mulai \(time(visit.clockStart))")
      : say("since \(time(visit.clockStart))", "sejak \(time(visit.clockStart))")
    let due = run.deadline(by: clock).map { say(", due \(time($0))", ", batas \(time($0))") }
    return say("turn of \(who) \(since)", "giliran \(who) \(since)") + (due ?? "")
  }

  /// Done, current, still to come, or on a way that was not taken.
  private func mark(of number: Int, isDone: Bool) -> String {
    if isDone { return "[x]" }
    guard let current = run.currentActivity?.number else { return "[-]" }
    if number == current { return "[>]" }
    let ahead = run.procedure.activitiesAhead(from: current, answers: run.position.answers)
    return ahead.contains(number) ? "[ ]" : "[-]"
  }

  /// The effective entry that completed an activity on the way to where the run stands.
  private func completion(of number: Int) -> AgendaEntry? {
    guard let no = run.position.path.last(where: { $0.activity == number })?.no else { return nil }
    return entries.first { $0.no == no }
  }

  private func done(_ entry: AgendaEntry) -> String {
    let event = entry.event
    let role = event.role?.code ?? "-"
    var parts = [
      "\(role) \(event.person.name.visible), \(time(event.happened))", timing(of: entry),
    ]
    if let recorded = event.recordedLater.map(time) {
      parts.append(say("recorded later, \(recorded)", "dicatat kemudian, \(recorded)"))
    }
    if let planned = event.details.planned {
      let start = time(planned.moment)
      parts.append(
        say("next activity planned for \(start)", "kegiatan berikutnya direncanakan \(start)"))
    }
    if let answer = event.details.answer {
      parts.append(say("answer: ", "jawaban: ") + answer.rawValue)
    }
    for field in event.details.fields { parts.append("\(field.key): \(field.value.visible)") }
    if let output = event.details.output {
      parts.append(say("output: ", "output: ") + output.visible)
    }
    for file in event.details.attachments {
      parts.append(say("attached: ", "lampiran: ") + file.name.visible)
    }
    if let note = event.details.note { parts.append(say("note: ", "catatan: ") + note.visible) }
    parts.append(say("entry ", "entri ") + AgendaEntry.text(ofNo: entry.no))
    return parts.joined(separator: "; ")
  }

  private func timing(of entry: AgendaEntry) -> String {
    let details = entry.event.details
    guard let used = details.used else { return "" }
    let words = say(used.words)
    let step = run.steps.last { $0.no == entry.no }
    if let planned = step?.unreachedStart.map(time) {
      return say(
        "\(words), before the planned start \(planned)",
        "\(words), sebelum waktu rencana \(planned)")
    }
    guard details.budget != nil else { return say("\(words), no limit", "\(words), tanpa standar") }
    guard let over = details.over else {
      let isOutside = step?.isOutsideHours ?? false
      let outside = isOutside ? say(", outside working hours", ", di luar jam kerja") : ""
      return say("\(words), on time", "\(words), tepat waktu") + outside
    }
    let reason = details.reason.map { " (\($0.visible))" } ?? ""
    return say(
      "\(words), LATE \(say(over.words))\(reason)", "\(words), LEWAT \(say(over.words))\(reason)")
  }
}
