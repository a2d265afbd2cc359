import CommandLineKit
import SOPCore

// The activities as a checklist, and the report chain as links climbed.

extension RunSheet {
  var checklist: [String] {
    [session.style.bold(say("ACTIVITIES", "KEGIATAN"))]
      + run.procedure.activities.flatMap { activity in
        let entry = completion(of: activity.number)
        let mark = mark(of: activity.number, isDone: entry != nil)
        let title = "  \(mark) \(activity.number). \(activity.title.visible)"
        let lines = [title.truncated(to: max(20, session.width))]
        return lines + (entry.map { wrapped(done($0), indent: 8) } ?? [])
      }
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
      "\(role) \(event.person.name.visible), \(time(event.happened))", timing(event.details),
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
    return parts.joined(separator: "; ")
  }

  private func timing(_ details: Details) -> String {
    guard let used = details.used else { return "" }
    let words = say(used.words)
    guard details.budget != nil else { return say("\(words), no limit", "\(words), tanpa standar") }
    guard let over = details.over else {
      let outside =
        details.isOutsideHours ? say(", outside working hours", ", di luar jam kerja") : ""
      return say("\(words), on time", "\(words), tepat waktu") + outside
    }
    let reason = details.reason.map { " (\($0.visible))" } ?? ""
    return say(
      "\(words), LATE \(say(over.words))\(reason)", "\(words), LEWAT \(say(over.words))\(reason)")
  }

  var chain: [String] {
    let climbed = run.position.climb
    let links = run.procedure.chain.links.enumerated().map { index, link in
      guard index < climbed.count else { return "  [ ] \(link.role) (\(link.activity))" }
      let entry = climbed[index]
      let no = AgendaEntry.text(ofNo: entry.no)
      return
        "  [x] \(link.role) (\(link.activity)): \(entry.person.name.visible), \(time(entry.happened)), "
        + say("entry \(no)", "entri \(no)")
    }
    return [session.style.bold(say("REPORT CHAIN", "RANTAI LAPORAN"))] + links
  }
}
