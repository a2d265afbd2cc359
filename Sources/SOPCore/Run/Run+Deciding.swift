// State × intent → event, or a refusal. All rules of a run are asked from here.

extension Run {
  /// Decides what an intent comes to.
  ///
  /// - Returns: the event to record; nothing has changed yet.
  /// - Throws: the first rule that refuses it.
  package func decide(
    _ intent: Intent, by actor: Actor, under circumstances: Circumstances
  ) throws(Refusal) -> Event {
    var event = draft(of: intent, by: actor, under: circumstances)
    do {
      try checkStanding(of: event, basis: actor.basis)
    } catch .who(.notYourTurn(let activity, let role, let actor, _))
      where !circumstances.allowsDoubleHats
    {
      let earlier = doubleHat(of: event)
      throw .who(.notYourTurn(activity: activity, role: role, actor: actor, earlier: earlier))
    }
    try circumstances.checkAdmission(of: actor)
    try checkSaid(in: event)
    try checkTime(under: circumstances)
    try checkHorizon(of: intent, under: circumstances)
    fillIn(&event, for: intent, under: circumstances)
    try checkHats(of: &event, under: circumstances)
    do {
      try checkSubstance(of: event)
    } catch .timing(.late(let lateness)) {
      throw .timing(.late(withDeadline(lateness, clock: circumstances.clock)))
    }
    return event
  }

  /// Writes two hats down where the office allows them; or else refuses an account that the roster ties to one
  /// person, and that stands in this climb under another name. Of equal names legality speaks.
  private func checkHats(
    of event: inout Event, under circumstances: Circumstances
  ) throws(Refusal) {
    let isTied = circumstances.roster.official(account: event.person.account) != nil
    let sharedAccount = isTied ? sharedAccount(of: event) : nil
    let isSamePerson = doubleHat(of: event) != nil
    if circumstances.allowsDoubleHats {
      event.details.isDoubleHat = isSamePerson || sharedAccount != nil
    } else if let sharedAccount, !isSamePerson {
      throw .who(
        .sameAccountInChain(
          activity: event.activity ?? 0, earlier: sharedAccount, person: event.person))
    }
  }

  // MARK: - The event

  /// The event as far as it can be said before it is known that the run stands right for it.
  private func draft(
    of intent: Intent, by actor: Actor, under circumstances: Circumstances
  ) -> Event {
    var details = Details()
    let (kind, zone) = (kind(of: intent), circumstances.clock.zone)
    if Details.Key.alasan.mayStand(in: kind) { details.reason = circumstances.reason }
    if Details.Key.terjadi.mayStand(in: kind) {
      details.occurred = occurred(under: circumstances).map { ZonedMoment($0, in: zone) }
    }
    details.note = circumstances.note
    details.basis = actor.basis
    if case .correct(let no) = intent { details.voided = no ?? steps.last?.no }
    return Event(
      run: id, kind: kind, recorded: ZonedMoment(circumstances.now, in: zone),
      activity: activity(of: intent), role: actor.role, person: actor.person, details: details)
  }

  private func kind(of intent: Intent) -> Event.Kind {
    switch intent {
    case .complete: .completed
    case .sendBack: .returned
    case .pause: .paused
    case .resume: .resumed
    case .cancel: .cancelled
    case .note: .noted
    case .correct: .corrected
    }
  }

  private func activity(of intent: Intent) -> Int? {
    switch intent {
    case .correct: nil
    case .complete(let completion): completion.activity ?? position.visit?.activity
    default: position.visit?.activity ?? steps.last?.event.activity
    }
  }

  private func fillIn(
    _ event: inout Event, for intent: Intent, under circumstances: Circumstances
  ) {
    switch intent {
    case .complete(let completion):
      fillIn(&event, with: completion, under: circumstances)
    case .sendBack(let attachments):
      event.details.attachments = attachments
      event.details.target = procedure.chain.links.first?.activity
    case .note(let attachments):
      event.details.attachments = attachments
    case .pause, .resume, .cancel, .correct:
      break
    }
  }

  private func fillIn(
    _ event: inout Event, with completion: Intent.Completion, under circumstances: Circumstances
  ) {
    guard let activity = currentActivity else { return }
    let clock = circumstances.clock
    event.details.answer = completion.answer
    event.details.fields = inOrder(completion.fields, of: activity)
    event.details.output = completion.output ?? activity.output
    event.details.attachments = completion.attachments
    event.details.planned = completion.planned.map { ZonedMoment($0, in: clock.zone) }
    measure(&event, clock: clock)
    event.details.outcome = outcome(of: activity, answer: completion.answer)
    var answers = position.answers
    answers[activity.number] = completion.answer
    let isLast = procedure.target(after: activity.number, answers: answers) == .end
    event.kind = isLast ? .finished : .completed
  }

  /// The fields in the definition's order; what it does not know stays behind them, to be refused.
  private func inOrder(
    _ fields: [Details.FieldValue], of activity: Activity
  ) -> [Details.FieldValue] {
    let keys = activity.fields.map(\.key)
    let known = keys.flatMap { key in fields.filter { $0.key == key } }
    return known + fields.filter { !keys.contains($0.key) }
  }

  /// What the run comes to, once this activity is completed with this answer.
  func outcome(of activity: Activity, answer: Answer?) -> String? {
    guard case .decision(let decision) = activity.flow, let answer else { return position.outcome }
    return decision.branch(answer).outcome
  }
}
