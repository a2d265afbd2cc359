import CommandLineKit
import SOPCore

// What is offered once a step stands in the book.

extension StepGuide {
  /// Offers the next activity that waits for this person, until none does or it is declined.
  ///
  /// What was recorded stands whatever comes of the next: to stop here is no failure.
  mutating func goOn(after recorded: Recorder.Recorded) throws(Failure) {
    if step.writing.isDryRun { return }
    var recorded = recorded
    while true {
      step = Step(recorded.run.id, by: step.writing)
      let (recorder, _) = try step.prepared(in: interview.session.refreshed(), isQuiet: true)
      guard let next = try nextRun(after: recorded.run, in: recorder),
        accepts(next, after: recorded)
      else { return recorder.hintAtNext(recorded) }
      step = Step(next.id, by: step.writing)
      do throws(Failure) {
        recorded = try complete()
      } catch {
        guard error.isUnanswered else { throw error }
        return sayWhatStands(on: next, in: recorder.office)
      }
    }
  }

  /// Completes the first activity of a run that was just started.
  mutating func goOn(afterStarting recorded: Recorder.Recorded) throws(Failure) {
    let (recorder, _) = try step.prepared(in: interview.session.refreshed(), isQuiet: true)
    guard recorder.canComplete(recorded.run) else { return recorder.hintAtNext(recorded) }
    do throws(Failure) {
      isAsking = true
      try goOn(after: try complete())
    } catch {
      guard error.isUnanswered else { throw error }
      sayWhatStands(on: recorded.run, in: recorder.office)
    }
  }

  /// The same run where the turn stays, or the most urgent of the others.
  private func nextRun(after run: Run, in recorder: Recorder) throws(Failure) -> Run? {
    if recorder.canComplete(run) { return run }
    let records = try recorder.office.records()
    return recorder.waitingRuns(in: records).first { $0.id != run.id && recorder.canComplete($0) }
  }

  private func accepts(_ next: Run, after recorded: Recorder.Recorded) -> Bool {
    let number = next.position.visit?.activity ?? 1
    let place =
      next.id == recorded.run.id
      ? Text("activity \(number)", id: "kegiatan \(number)")
      : Text("\(next.id), activity \(number)", id: "\(next.id), kegiatan \(number)")
    let question = Text(
      "Go on with \(place)?", id: "Lanjut ke \(place)?")
    return (try? interview.dialogue.confirm(question, byDefault: true)) ?? false
  }

  private func sayWhatStands(on run: Run, in office: Office) {
    let number = run.position.visit?.activity ?? 1
    interview.session.remark(
      Text(
        "Activity \(number) of \(run.id) was not recorded; what was recorded before stands.",
        id: "Kegiatan \(number) \(run.id) tidak dicatat; yang sudah dicatat tetap berlaku."))
    for command in run.commands(completing: "sopctl step \(run.id) \(number)", in: office) {
      interview.session.remark(Text(same: "  \(command)"))
    }
  }
}

extension Recorder {
  /// Whether the acting person can complete the current activity, and its time has come.
  fileprivate func canComplete(_ run: Run) -> Bool {
    guard let visit = run.position.visit, visit.clockStart <= session.world.now,
      let actor = try? acting.actor(in: run.procedure, at: run.currentActivity)
    else { return false }
    return (try? StepPlan(run, Intent.Completion(), by: actor, under: circumstances)) != nil
  }
}

extension Step {
  /// The step of a run that nothing has been said about yet.
  init(_ run: RunID, by writing: Writing) {
    self.init(
      run: run.text, activity: nil, answer: nil, fields: [], output: nil, evidence: [],
      planned: nil, occurred: nil, remarks: Remarks(), writing: writing)
  }
}

extension Failure {
  /// Whether somebody stopped, declined or said no more.
  fileprivate var isUnanswered: Bool { code == .interrupted || message?.kind == "inputEnded" }
}
