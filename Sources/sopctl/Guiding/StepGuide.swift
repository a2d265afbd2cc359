import CommandLineKit
import SOPCore

/// Guides somebody through completing an activity: shows where the run stands, asks what the line left open,
/// and has it confirmed.
///
/// Each answer completes the line, so that what is recorded is what the same words on one line would record.
/// Nothing is locked while somebody thinks; the step is bound to the run, the activity and the entry that were
/// shown, and what changed meanwhile is told.
struct StepGuide {
  let interview: Interview
  /// The line, as far as it is complete.
  var step: Step
  /// Whether anything was left to be asked; whoever says everything on the line is not held up.
  var isAsking = false

  init(_ step: Step, with interview: Interview) {
    self.step = step
    self.interview = interview
    self.step.fixTimes(in: interview.session)
  }

  mutating func run() throws(Failure) {
    let recorded = try complete()
    if isAsking { try goOn(after: recorded) }
  }

  // MARK: - One step

  /// Completes the activity that the line means.
  mutating func complete() throws(Failure) -> Recorder.Recorded {
    let view = try look(in: interview.session.refreshed())
    try questionPlan(of: view)
    if !view.plan.required.isEmpty { isAsking = true }
    guard isAsking else { return try record(view) }
    try Attaching.requirePresence(of: Attaching.checked(step.evidence, in: interview.session))
    let sheet = StepSheet(view: view, session: interview.session.refreshed())
    interview.dialogue.show(lines: sheet.lines)
    try ask(view.plan.questions, of: view)
    try offerDraft(of: view)
    return try recordConfirmed(view)
  }

  /// Finds the run, and who acts on it; what is open there is asked for.
  private mutating func look(in session: Session) throws(Failure) -> StepView {
    var (recorder, completion) = try prepared(in: session)
    let records = try recorder.office.records()
    let run = try findRun(recorder, records)
    step.run = run.id.text
    step.activity = step.activity ?? run.currentActivity?.number
    completion.activity = step.activity
    let actor: Actor
    do throws(Failure) {
      actor = try recorder.acting.actor(in: run.procedure, at: run.currentActivity)
    } catch {
      guard error.lacksRole else { throw error }
      try refuseStandstill(run, completion, in: recorder)
      step.writing.acting.role = try interview.askRole(in: run.procedure, for: recorder.acting)
      isAsking = true
      recorder = try step.prepared(in: session, isQuiet: true).recorder
      actor = try recorder.acting.actor(in: run.procedure, at: run.currentActivity)
    }
    return try StepView(
      run, completion, by: actor, in: recorder, lastNo: records.docket.lastNo)
  }

  /// Refuses a run that nobody can go on with, before anybody is asked for a role.
  private func refuseStandstill(
    _ run: Run, _ completion: Intent.Completion, in recorder: Recorder
  ) throws(Failure) {
    if run.position.state == .open { return }
    let role = run.currentActivity?.role ?? Role("-")
    let actor = Actor(role: role, person: recorder.acting.person, basis: .claimed)
    _ = try StepView(run, completion, by: actor, in: recorder, lastNo: 0)
  }

  private mutating func prepared(
    in session: Session
  ) throws(Failure) -> (recorder: Recorder, completion: Intent.Completion) {
    do throws(Failure) {
      return try step.prepared(in: session)
    } catch {
      guard error.lacksPerson else { throw error }
      step.writing.acting.person = try interview.askPerson()
      isAsking = true
      return try step.prepared(in: session, isQuiet: true)
    }
  }

  /// The run that the line names, or the one chosen among those that wait.
  private mutating func findRun(_ recorder: Recorder, _ records: Records) throws(Failure) -> Run {
    let lookup = RunLookup(records: records, office: recorder.office)
    if let word = step.run { return try lookup.run(named: word) }
    isAsking = true
    _ = recorder.session.remark(
      unreadable: records.register().unreadable, of: recorder.office)
    let waiting = recorder.waitingRuns(in: records)
    if waiting.count == 1 { return waiting[0] }
    if records.openNumbers.isEmpty { throw .nothingWaits(for: "", open: []) }
    if waiting.isEmpty { return try lookup.run(nil, for: recorder.acting) }
    let table = TurnTable(
      runs: waiting, open: records.openNumbers, clock: recorder.office.clock,
      session: recorder.session)
    return waiting[try interview.chooseRun(among: waiting, shownAs: table.numberedLines)]
  }

  // MARK: - Recording

  /// Has the step confirmed, and records it; whatever became missing meanwhile is asked for.
  private mutating func recordConfirmed(_ view: StepView) throws(Failure) -> Recorder.Recorded {
    var view = view
    while true {
      do throws(Failure) {
        if !step.writing.isDryRun { try interview.confirm(try rehearsed(view).entry.text) }
        return try record(view)
      } catch {
        guard error.code == .refused else { throw error }
        view = try caughtUp(view, after: error)
      }
    }
  }

  /// What would be recorded now.
  private func rehearsed(_ view: StepView) throws(Failure) -> Recorder.Recorded {
    var rehearsal = step
    rehearsal.writing.isDryRun = true
    let session = interview.session.refreshed()
    let (recorder, completion) = try rehearsal.prepared(in: session, isQuiet: true)
    return try recorder.record(errand(completion, view), attaching: step.evidence)
  }

  private func record(_ view: StepView) throws(Failure) -> Recorder.Recorded {
    let session = interview.session.refreshed()
    let (recorder, completion) = try step.prepared(in: session, isQuiet: true)
    let recorded = try recorder.record(errand(completion, view), attaching: step.evidence)
    try recorder.answer(recorded, hintsAtNext: !isAsking)
    recorder.warnOfClosedHours(planned: completion.planned)
    return recorded
  }

  private func errand(_ completion: Intent.Completion, _ view: StepView) -> Recorder.Errand {
    Recorder.Errand(
      intent: .complete(completion), word: view.run.id.text, latest: view.run.position.latest.no)
  }
}
