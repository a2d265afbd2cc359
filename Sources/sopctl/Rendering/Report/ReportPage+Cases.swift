import CommandLineKit
import SOPCore

// What was not as it should be, and what is left to do: case by case, with the reasons.

extension ReportPage {
  // MARK: - Late

  var late: [String] {
    section("OVER THE BUDGET", "LEWAT WAKTU", report.late.flatMap(late))
  }

  private func late(_ completion: CompletedActivity) -> [String] {
    let details = completion.event.details
    let (used, over) = (details.used ?? .zero, details.over ?? .zero)
    let budget = details.budget.map(number) ?? "-"
    return item(
      "\(place(completion.run, completion.activity)): \(completion.title.visible)",
      [
        actor(completion.event),
        say(
          "\(number(used)) of \(budget) min, \(number(over)) over",
          "\(number(used)) dari \(budget) menit, lewat \(number(over))"),
        recordedLater(completion.event), reason(details.reason),
      ])
  }

  // MARK: - Setbacks

  var setbacks: [String] {
    section(
      "RETURNED, PAUSED, CANCELLED", "DIKEMBALIKAN, DIJEDA, DIBATALKAN",
      report.setbacks.flatMap { setback in
        item(
          "\(place(setback.event.run, setback.event.activity)): \(say(setback.deed.words))",
          [
            time(setback.event.happened), actor(setback.event),
            setback.event.details.answer.map { say("answer: ", "jawaban: ") + $0.rawValue },
            recordedLater(setback.event), reason(setback.reason),
          ])
      })
  }

  // MARK: - Open

  var openRuns: [String] {
    section("STILL OPEN", "MASIH BERJALAN", report.openRuns.flatMap(open))
  }

  private func open(_ run: OpenRun) -> [String] {
    let budget = run.budget.map(number)
    let used =
      budget.map { say("\(number(run.used)) of \($0) min", "\(number(run.used)) dari \($0) menit") }
      ?? say("\(minutes(run.used)), no standard", "\(minutes(run.used)), tanpa standar")
    let planned = run.isPlanned ? Text(" as planned", id: " menurut rencana") : .empty
    let over = run.over.map { say(", \(number($0)) over", ", lewat \(number($0))") } ?? ""
    return item(
      "\(place(run.run, run.activity)), \(run.role): \(run.title.visible)",
      [
        run.subject.map { say("subject: \($0.visible)", "perihal: \($0.visible)") },
        say(
          "since \(time(run.since))\(planned), \(used)\(over)",
          "sejak \(time(run.since))\(planned), \(used)\(over)"),
        run.isPaused ? say("PAUSED", "DIJEDA") : nil,
      ])
  }

  // MARK: - Words

  private func place(_ run: RunID, _ activity: Int?) -> String {
    guard let activity else { return run.text }
    return say("\(run) activity \(activity)", "\(run) kegiatan \(activity)")
  }

  private func actor(_ event: Event) -> String {
    [event.role?.code, event.person.name.visible].compactMap { $0 }.joined(separator: " ")
  }

  private func recordedLater(_ event: Event) -> String? {
    event.recordedLater.map {
      say("recorded later, \(time($0))", "dicatat kemudian, \(time($0))")
    }
  }

  private func reason(_ reason: String?) -> String? {
    reason.map { say("reason: \($0.visible)", "alasan: \($0.visible)") }
  }
}
