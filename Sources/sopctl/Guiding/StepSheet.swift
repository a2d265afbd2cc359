import CommandLineKit
import SOPCore

/// What somebody sees before completing an activity: the run, the activity, who acts, what is needed, the
/// time; and for whoever receives a report, the report.
struct StepSheet {
  let view: StepView
  let session: Session

  private var run: Run { view.run }
  private var clock: OfficeClock { view.recorder.office.clock }

  var lines: [String] { heading + draft + report + [""] }

  private func say(_ english: English, _ indonesian: Indonesian) -> String {
    Text(english, id: indonesian)[session.language]
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return text.visible.wrapped(to: max(20, session.width - indent)).map { margin + $0 }
  }

  private func time(_ moment: Moment) -> String {
    moment.typed(now: session.world.now, in: clock.zone)
  }

  // MARK: - The activity

  private var heading: [String] {
    guard let activity = run.currentActivity else { return [] }
    let count = run.procedure.activities.count
    let title = say(
      "\(run.id), activity \(activity.number) of \(count)",
      "\(run.id), kegiatan \(activity.number) dari \(count)")
    var lines = ["", session.style.bold(title)]
    lines += wrapped(activity.title, indent: 2)
    if let subject = run.subject {
      lines += wrapped(say("Subject: ", "Perihal: ") + subject, indent: 2)
    }
    if let needed = activity.requirements {
      lines += wrapped(say("Needed: ", "Kelengkapan: ") + needed, indent: 2)
    }
    let (name, account) = (view.actor.person.name, view.actor.person.account)
    lines += wrapped(
      say(
        "You: \(name) (\(account)) as \(view.actor.role)",
        "Anda: \(name) (\(account)) sebagai \(view.actor.role)"), indent: 2)
    return lines + timing
  }

  private var timing: [String] {
    guard let visit = run.position.visit else { return [] }
    let start = time(visit.clockStart)
    guard let reckoning = run.reckoning(at: session.world.now, by: clock) else {
      return wrapped(
        say("No time limit, since \(start)", "Tanpa standar waktu, sejak \(start)"), indent: 2)
    }
    let due = reckoning.due.map(time) ?? "-"
    let (used, budget) = (reckoning.used.words, reckoning.budget.words)
    let bar = Bar(share: reckoning.used.seconds, of: reckoning.budget.seconds).text
    let state = Urgency(run: run, now: session.world.now, clock: clock)
    let text = say(
      "Due \(due), \(state.phrase)  \(bar)  \(used) of \(budget)",
      "Batas \(due), \(state.phrase)  \(bar)  \(used) dari \(budget)"
    )
    let lines = text.displayWidth + 2 <= session.width ? ["  \(text)"] : wrapped(text, indent: 2)
    return lines.map { session.style.apply(state.ink, to: $0) }
  }

  // MARK: - The report that is drafted

  /// What makes the draft, as it can be typed at another terminal.
  private var draft: [String] {
    guard let draft = ReportDraft(in: run, of: view.recorder.office) else { return [] }
    return wrapped(say("The draft is made with:", "Drafnya dibuat dengan:"), indent: 2)
      + ["    \(draft.command)"]
  }

  // MARK: - The report that is received

  private var report: [String] {
    guard let activity = run.currentActivity,
      let link = run.procedure.chain.link(of: activity.number), link > 0
    else { return [] }
    let climbed = run.position.climb.enumerated().flatMap { index, link in
      self.lines(of: link, isMaker: index == 0) + (index == 0 ? enclosures(before: link) : [])
    }
    return ["", session.style.bold(say("The report", "Laporan"))] + climbed
  }

  /// What was attached on the way to the report: its draft, for instance.
  private func enclosures(before maker: Position.ClimbedLink) -> [String] {
    run.position.path.filter { $0.no < maker.no }.flatMap { completed in
      let event = run.steps.last { $0.no == completed.no }?.event
      return (event?.details.attachments ?? []).flatMap { file in
        wrapped(
          say(
            "Attached at activity \(completed.activity): \(file.name)",
            "Lampiran kegiatan \(completed.activity): \(file.name)"), indent: 4)
      }
    }
  }

  private func lines(of link: Position.ClimbedLink, isMaker: Bool) -> [String] {
    let no = AgendaEntry.text(ofNo: link.no)
    let (name, when) = (link.person.name, time(link.happened))
    let deed = isMaker ? Text("Made", id: "Dibuat") : Text("Received", id: "Diterima")
    var lines = wrapped(
      say(
        "\(deed) by \(name) as \(link.role), \(when) (entry \(no))",
        "\(deed) \(name) sebagai \(link.role), \(when) (entri \(no))"), indent: 2)
    guard let event = run.steps.last(where: { $0.no == link.no })?.event else { return lines }
    let details = event.details
    let fields = event.activity.flatMap(run.procedure.activity)?.fields ?? []
    if let output = details.output { lines += wrapped("Output: \(output)", indent: 4) }
    for filled in details.fields {
      let label = fields.first { $0.key == filled.key }?.label ?? filled.key
      lines += wrapped("\(label): \(filled.value)", indent: 4)
    }
    for file in details.attachments {
      lines += wrapped(say("Attached: ", "Lampiran: ") + file.name, indent: 4)
    }
    if let note = details.note { lines += wrapped(say("Note: ", "Catatan: ") + note, indent: 4) }
    return lines
  }
}
