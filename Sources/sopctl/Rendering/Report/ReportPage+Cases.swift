import CommandLineKit
import SOPCore

// Case by case: what was late or went back, what is left to do, who came to visit, and what came in too late.

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

  // MARK: - Visits

  var visits: [String] {
    section("GUEST BOOK", "BUKU TAMU", report.visits.flatMap(visit))
  }

  private func visit(_ visit: GuestVisit) -> [String] {
    let entered = visit.entered.map { say("in \(time($0))", "masuk \(time($0))") }
    let left: String? =
      switch visit.left {
      case .completed(let moment): say("out \(time(moment))", "keluar \(time(moment))")
      // What was filled in stands among the fields.
      case .written, nil: nil
      }
    let outcome = visit.outcome.map { say("outcome: \($0.visible)", "hasil: \($0.visible)") }
    let fields = visit.fields.map { "\($0.label.visible): \($0.value.visible)" }
    return item(
      "\(visit.run): \(say(visit.state.name))", [entered, left, outcome] + fields)
  }

  // MARK: - Never begun

  var notStarted: [String] {
    section(
      "NOT STARTED", "BELUM DIMULAI",
      report.notStarted.flatMap { missed in
        item(
          "\(missed.code) \(missed.day.text)",
          [missed.due.map { say("due \(time($0))", "paling lambat \(time($0))") }]
            + missed.fields.map { "\($0.key.visible): \($0.value.visible)" }
            + [missed.doubt.map(say)])
      })
  }

  // MARK: - Entries after the period

  /// The entries in the book's words, made from their facts; they are Indonesian always.
  var lateArrivals: [String] {
    section(
      "ENTERED AFTER THE PERIOD", "MASUK SETELAH PERIODE",
      report.lateArrivals.flatMap { entry in
        let no = AgendaEntry.text(ofNo: entry.no)
        return item("\(no) \(time(entry.event.recorded.moment))", [entry.text.visible])
      })
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
