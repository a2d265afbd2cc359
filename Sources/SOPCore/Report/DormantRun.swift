/// A run that has ended and does not belong to the period, packed: all that is needed to go on with
/// it, should a correction reopen it.
///
/// A book holds far more of these than of any others, so they keep no texts, no persons and no
/// positions.
struct DormantRun {
  let id: RunID
  let definition: Digest
  let subject: String?
  let startedAt: Moment
  let startedBy: Int
  let steps: [Step]

  struct Step {
    let no: Int
    let happened: Moment
    let planned: Moment?
    let activity: Int?
    let target: Int?
    let kind: Event.Kind
    let answer: Answer?
  }

  init(_ run: Run) {
    id = run.id
    definition = run.definition
    subject = run.subject
    startedAt = run.startedAt
    startedBy = run.startedBy
    steps = run.steps.map { step in
      let details = step.event.details
      return Step(
        no: step.no, happened: step.event.happened, planned: details.planned?.moment,
        activity: step.event.activity, target: details.target, kind: step.event.kind,
        answer: details.answer)
    }
  }

  /// The run again, as far as its flow goes: who acted, and what they wrote, is lost.
  func awakened(by procedure: Procedure) -> Run {
    var opening = event(.started, at: startedAt)
    opening.details.definition = definition
    opening.details.subject = subject
    var run = Run(opening: opening, no: startedBy, procedure: procedure)
    for step in steps {
      var event = event(step.kind, at: step.happened)
      event.activity = step.activity
      event.details.planned = step.planned.map { ZonedMoment($0, in: .utc) }
      event.details.target = step.target
      event.details.answer = step.answer
      run.apply(event, no: step.no)
    }
    return run
  }

  private func event(_ kind: Event.Kind, at moment: Moment) -> Event {
    Event(
      run: id, kind: kind, recorded: ZonedMoment(moment, in: .utc), activity: nil, role: nil,
      person: Person(name: "", account: ""), details: Details())
  }
}
