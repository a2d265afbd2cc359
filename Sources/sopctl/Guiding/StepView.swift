import SOPCore

/// A step as it is seen when somebody is asked for it: all that is bound by being shown.
struct StepView {
  let recorder: Recorder
  let run: Run
  let actor: Actor
  /// What is still open.
  let plan: StepPlan
  /// The book's last No when it was read.
  let lastNo: Int

  init(
    _ run: Run, _ completion: Intent.Completion, by actor: Actor, in recorder: Recorder, lastNo: Int
  ) throws(Failure) {
    plan = try orFail(StepPlan(run, completion, by: actor, under: recorder.circumstances)) {
      recorder.refused($0, run: run)
    }
    self.recorder = recorder
    self.run = run
    self.actor = actor
    self.lastNo = lastNo
  }
}
