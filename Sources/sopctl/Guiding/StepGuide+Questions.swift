import CommandLineKit
import SOPCore
import SOPStore

// The questions about a step, and where their answers stand on a line.

extension StepGuide {
  mutating func ask(_ questions: [StepPlan.Question], of view: StepView) throws(Failure) {
    for question in questions {
      switch question {
      case .planned: step.planned = try interview.askPlanned(in: view.recorder)
      case .answer(let decision): step.answer = try interview.askAnswer(to: decision)
      case .field(let field):
        if let value = try interview.askField(field) {
          step.fields += [FieldWord(word: "\(field.key)=\(value)")].compactMap(\.self)
        }
      case .output(let printed): step.output = try interview.askOutput(printed: printed)
      case .reason(let lateness):
        step.remarks.reason = try interview.askReason(
          for: lateness, recent: view.recorder.office.recentReasons())
      }
    }
  }

  /// Has a start confirmed that the line plans unusually far ahead.
  func questionPlan(of view: StepView) throws(Failure) {
    guard case .at(let planned)? = step.planned else { return }
    guard try interview.isMeant(planned, in: view.recorder) else { throw .declined }
  }

  /// Offers to attach the draft of a report, where nothing else is attached and it lies in the current folder.
  mutating func offerDraft(of view: StepView) throws(Failure) {
    guard step.evidence.isEmpty,
      let draft = ReportDraft(in: view.run, of: view.recorder.office),
      FilePath.exists(draft.file)
    else { return }
    let question = Text("Attach \(draft.file.visible)?", id: "Lampirkan \(draft.file.visible)?")
    if try interview.isConfirmed(question, option: "--attach \(draft.file.shellWord)") {
      step.evidence = [draft.file]
    }
  }
}

extension Step {
  /// Fixes the times on the line as they are meant now: while somebody is asked, the clock goes on.
  mutating func fixTimes(in session: Session) {
    guard occurred != nil || planned != nil,
      let office = try? session.office(isWriting: true, isQuiet: true)
    else { return }
    let (now, zone) = (session.world.now, office.clock.zone)
    occurred = occurred.map { $0.moment(now: now, in: zone).map(TimeWord.at) ?? $0 }
    planned = planned.map { $0.moment(now: now, in: zone).map(TimeWord.at) ?? $0 }
  }
}

extension Interview {
  /// - Returns: `nil` where the next clock is to start at once.
  fileprivate func askPlanned(in recorder: Recorder) throws(Failure) -> TimeWord? {
    while true {
      let word = try askPlannedOnce(in: recorder)
      guard case .at(let planned)? = word, try !isMeant(planned, in: recorder) else { return word }
    }
  }

  /// Whether a planned start is meant, should it be unusually far ahead: until then nothing is late.
  fileprivate func isMeant(_ planned: Moment, in recorder: Recorder) throws(Failure) -> Bool {
    let now = recorder.circumstances.now
    if !EntryHorizon.isUnusual(planned, at: now) { return true }
    let zone = recorder.office.clock.zone
    let days = LocalTime(planned, in: zone).day.number - LocalTime(now, in: zone).day.number
    let start = planned.typed(now: now, in: zone)
    return try isConfirmed(
      Text(
        "\(start) is \(days) days ahead, and until then the activity is never late. Is that meant?",
        id:
          "\(start) masih \(days) hari lagi, dan sampai saat itu kegiatannya tidak pernah lewat waktu. Benar?"
      ), byDefault: false, option: "--no-input")
  }

  private func askPlannedOnce(in recorder: Recorder) throws(Failure) -> TimeWord? {
    let now = recorder.circumstances.occurred ?? recorder.circumstances.now
    let zone = recorder.office.clock.zone
    return try ask(
      Text(
        "When is the next activity to begin, e.g. 14:00 or tomorrow 08:00 (Enter: now)",
        id: "Kapan kegiatan berikutnya mulai, misalnya 14:00 atau besok 08:00 (Enter: sekarang)"),
      option: "--planned"
    ) { line throws(Failure) in
      if line.isEmpty { return nil }
      guard let word = TimeWord(word: line) else { throw .unreadableTime }
      guard let moment = try session.moment(word, of: "--planned", in: recorder.office) else {
        return nil
      }
      if moment < now { throw .plannedInPast(moment, now: now, in: zone) }
      if let latest = EntryHorizon.latest(insteadOf: moment, at: recorder.circumstances.now) {
        throw .plannedTooFar(latest, now: now, in: zone)
      }
      return .at(moment)
    }
  }

  fileprivate func askAnswer(to decision: Flow.Decision) throws(Failure) -> AnswerWord {
    let question = decision.question
    let (yes, no) = (decision.yes.outcome, decision.no.outcome)
    return try ask(
      Text(
        "\(question) (ya: \(yes), tidak: \(no)) [ya/tidak]",
        id: "\(question) (ya: \(yes), tidak: \(no)) [ya/tidak]"),
      option: "--answer ya|tidak"
    ) { line throws(Failure) in
      guard let word = AnswerWord(word: line) else { throw .notAnAnswer }
      return word
    }
  }

  /// - Returns: `nil` where an optional field is left empty.
  fileprivate func askField(_ field: Activity.Field) throws(Failure) -> String? {
    let option = "--set \(field.key)=\(field.choices.first ?? "NILAI")"
    if !field.choices.isEmpty { dialogue.list(field.choices) }
    let hint =
      field.isRequired ? .empty : Text(" (Enter: leave empty)", id: " (Enter: kosongkan)")
    return try ask(
      Text("\(field.label)\(hint)", id: "\(field.label)\(hint)"), option: option
    ) { line throws(Failure) in
      if line.isEmpty && !field.isRequired { return nil }
      if field.choices.isEmpty { return try FreeText.required(line, of: field.label) }
      guard let index = Dialogue.choice(line, among: field.choices) else {
        throw .notAmong(field.choices)
      }
      return field.choices[index]
    }
  }

  /// - Returns: `nil` where it is what the form prints.
  fileprivate func askOutput(printed: String) throws(Failure) -> String? {
    try ask(
      Text("Output (Enter: \(printed))", id: "Output (Enter: \(printed))"), option: "--output"
    ) { line throws(Failure) in line.isEmpty ? nil : try FreeText.required(line, of: "Output") }
  }

  fileprivate func askReason(
    for lateness: Refusal.Lateness, recent: [String]
  ) throws(Failure) -> String {
    let (over, budget) = (lateness.over.exactWords, lateness.budget.words)
    dialogue.say(
      Text(
        "Late by \(over) (allowed: \(budget)): it needs a reason.",
        id: "Lewat \(over) (batasnya \(budget)): perlu alasan."))
    if !recent.isEmpty { dialogue.list(recent) }
    let question =
      recent.isEmpty
      ? Text("Reason", id: "Alasan")
      : Text("Reason (a number, or in your own words)", id: "Alasan (nomor, atau tulis sendiri)")
    return try ask(question, option: "--reason ALASAN") { line throws(Failure) in
      if let index = Dialogue.choice(line, among: recent) { return recent[index] }
      return try FreeText.required(line, of: Text("The reason", id: "Alasan")[session.language])
    }
  }
}

extension Failure {
  private static func objection(_ words: Text) -> Failure {
    Failure(.usage, kind: "unreadableAnswer", words)
  }

  static var unreadableTime: Failure {
    objection(
      Text(
        "This is no time. Type 14:00, tomorrow 08:00 or 2026-11-20 09:00.",
        id: "Ini bukan waktu. Ketik 14:00, besok 08:00 atau 2026-11-20 09:00."))
  }

  fileprivate static func plannedInPast(
    _ planned: Moment, now: Moment, in zone: Zone
  ) -> Failure {
    let time = planned.typed(now: now, in: zone)
    return objection(Text("\(time) has passed already.", id: "\(time) sudah lewat."))
  }

  fileprivate static func plannedTooFar(
    _ latest: Moment, now: Moment, in zone: Zone
  ) -> Failure {
    let time = latest.typed(now: now, in: zone)
    return objection(
      Text(
        "That is too far ahead: \(time) at the latest.", id: "Terlalu jauh: paling lambat \(time).")
    )
  }

  fileprivate static var notAnAnswer: Failure {
    objection(Text("Type ya or tidak.", id: "Ketik ya atau tidak."))
  }

  fileprivate static func notAmong(_ choices: [String]) -> Failure {
    let list = choices.joined(separator: ", ")
    return objection(
      Text("Type its number, or one of: \(list).", id: "Ketik nomornya, atau salah satu: \(list)."))
  }
}
