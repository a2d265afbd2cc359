import CommandLineKit
import SOPCore

// What happened to the run while somebody was asked.

extension StepGuide {
  /// The step as it stands now, after it was refused: what changed is told, and what became missing is asked.
  ///
  /// - Throws: the refusal, where nothing changed that would explain it; or that the activity is no longer
  ///   what was shown.
  mutating func caughtUp(_ shown: StepView, after failure: Failure) throws(Failure) -> StepView {
    let session = interview.session.refreshed()
    let (recorder, completion) = try step.prepared(in: session, isQuiet: true)
    let records = try recorder.office.records()
    let run = try RunLookup(records: records, office: recorder.office).run(named: shown.run.id.text)
    let news = try recorder.office.entries(of: run.id)
      .filter { $0.no > shown.lastNo && $0.event.movesRun }
      .map { News(entry: $0).sentence }
    let isSameVisit = run.position.visit?.openedBy == shown.run.position.visit?.openedBy
    guard isSameVisit, run.position.state == .open else {
      throw .overtaken(run.id, by: news, typed: step.typedTexts)
    }
    let actor = try recorder.acting.actor(in: run.procedure, at: run.currentActivity)
    let view = try StepView(
      run, completion, by: actor, in: recorder, lastNo: records.docket.lastNo)
    if news.isEmpty && view.plan.required.isEmpty { throw failure }
    for sentence in news {
      interview.dialogue.say(
        Text("Meanwhile: \(sentence).", id: "Sementara itu: \(sentence)."))
    }
    try ask(view.plan.required, of: view)
    return view
  }
}

/// An entry that somebody else made a moment ago, as it is told.
private struct News {
  let entry: AgendaEntry

  var sentence: Text {
    let (event, no) = (entry.event, AgendaEntry.text(ofNo: entry.no))
    let (deed, who) = (deed, event.person.name.visible(columns: 60))
    return Text(
      "\(deed) by \(who) a moment ago (entry \(no))",
      id: "\(deed) oleh \(who) baru saja (entri \(no))")
  }

  private var deed: Text {
    let number = entry.event.activity.map(String.init) ?? "-"
    switch entry.event.kind {
    case .completed, .finished:
      return Text("activity \(number) was completed", id: "kegiatan \(number) diselesaikan")
    case .returned: return Text("the report was returned", id: "laporan dikembalikan")
    case .paused: return Text("the run was paused", id: "run dijeda")
    case .resumed: return Text("the run was resumed", id: "run dilanjutkan")
    case .cancelled: return Text("the run was cancelled", id: "run dibatalkan")
    case .corrected:
      let voided = entry.event.details.voided.map(AgendaEntry.text(ofNo:)) ?? "-"
      return Text("entry \(voided) was voided", id: "entri \(voided) dinyatakan tidak berlaku")
    case .started, .noted, .overdue: return Text("an entry was made", id: "ada entri baru")
    }
  }
}

extension Event {
  fileprivate var movesRun: Bool { kind.isStep || kind == .corrected }
}

extension Step {
  /// What was typed, in words, so that none of it is lost.
  fileprivate var typedTexts: [String] {
    let texts =
      [answer.map { "jawaban: \($0.answer.rawValue)" }, output.map { "output: \($0)" }]
      + fields.map { "\($0.key): \($0.value)" }
      + [remarks.reason.map { "alasan: \($0)" }, remarks.note]
    return texts.compactMap(\.self)
  }
}

extension Failure {
  /// A run that stands no more where it was shown, found out under the lock.
  static func changedMeanwhile(_ run: RunID) -> Failure {
    Failure(
      .refused, kind: "changedMeanwhile",
      Text(
        "Refused, nothing was recorded: \(run) changed meanwhile.",
        id: "Ditolak, tidak ada yang dicatat: \(run) berubah sementara itu."),
      remedy: Text("See: sopctl status \(run)", id: "Lihat: sopctl status \(run)"))
  }

  /// An activity that is no longer the current one; what was typed can still be kept as a note.
  fileprivate static func overtaken(_ run: RunID, by news: [Text], typed: [String]) -> Failure {
    if news.isEmpty { return changedMeanwhile(run) }
    let what = news.joined(separator: "; ")
    let note = ShellWord.quoted(typed.joined(separator: "; "))
    return Failure(
      .refused, kind: "changedMeanwhile",
      Text(
        "Refused, nothing was recorded on \(run): \(what).",
        id: "Ditolak, tidak ada yang dicatat pada \(run): \(what)."),
      remedy: typed.isEmpty
        ? Text("See: sopctl status \(run)", id: "Lihat: sopctl status \(run)")
        : Text(
          "To keep what you typed: sopctl note \(run) --note \(note)",
          id: "Untuk menyimpan yang sudah diketik: sopctl note \(run) --note \(note)"))
  }
}
