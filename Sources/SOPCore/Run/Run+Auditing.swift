// Whether an entry that stands in the book could have been made: for `verify`.

extension Run {
  /// What the rules hold against an event, if anything; the run stands right before it.
  func fault(of event: Event) -> RuleFault? {
    do throws(RuleFault) {
      try audit(event)
      return nil
    } catch {
      return error
    }
  }

  /// The first thing that the rules hold against an event; the run stands right before it.
  package func audit(_ event: Event) throws(RuleFault) {
    if let occurred = event.details.occurred, occurred.moment > event.recorded.moment {
      throw .happenedAfterRecorded
    }
    do {
      try checkStanding(of: event, basis: event.details.basis ?? .claimed)
      try checkSaid(in: event)
      try checkOccurred(in: event)
      try checkSubstance(of: event)
    } catch {
      throw .refused(error, in: event.recorded.offset)
    }
    if event.details.isDoubleHat && doubleHat(of: event) == nil && sharedAccount(of: event) == nil {
      throw .doubleHat
    }
    switch event.kind {
    case .completed, .finished: try auditCompletion(event)
    case .returned: try auditReturn(event)
    case .overdue: try auditNotice(event)
    case .paused, .resumed, .cancelled, .noted: try auditActivity(of: event)
    case .started, .corrected: return
    }
  }

  private func auditActivity(of event: Event) throws(RuleFault) {
    let expected = position.visit?.activity ?? steps.last?.event.activity
    if event.activity != expected { throw .activity(expected: expected) }
  }

  private func checkOccurred(in event: Event) throws(Refusal) {
    guard let occurred = event.details.occurred?.moment else { return }
    if occurred < position.latest.happened {
      throw .timing(.beforeLatest(occurred: occurred, latest: position.latest))
    }
  }

  private func auditCompletion(_ event: Event) throws(RuleFault) {
    guard let activity = currentActivity else { return }
    let details = event.details
    let outcome = outcome(of: activity, answer: details.answer)
    // Earlier programs wrote it as it stands in the definition.
    if details.outcome != outcome, details.outcome.map({ NIK.masking($0) }) != outcome {
      throw .outcome(expected: outcome)
    }

    var answers = position.answers
    answers[activity.number] = details.answer
    let isLast = procedure.target(after: activity.number, answers: answers) == .end
    let kind: Event.Kind = isLast ? .finished : .completed
    if event.kind != kind { throw .kind(expected: kind) }

    let budget = activity.budget?.maximum
    if details.budget != budget { throw .budget(expected: budget) }
    try auditTime(details, happened: event.happened)
  }

  /// What `lama`, `bruto` and `lewat` can be, whatever calendar the office kept: `lewat` is `lama` less `batas`, and no
  /// office counts more time than the clock on the wall does; by that clock itself, `lama` follows from the entries.
  func auditTime(_ details: Details, happened: Moment) throws(RuleFault) {
    guard let used = details.used else { return }
    let over = details.budget.flatMap { used > $0 ? used.excess(over: $0) : nil }
    if details.over != over { throw .over(expected: over) }
    guard let visit = position.visit else { return }
    let gross = Minutes(from: visit.clockStart, to: happened)
    let expected = gross == used ? nil : gross
    if details.gross != expected { throw .gross(expected: expected) }
    let wallClock = OfficeClock(offset: .utc)
    let most = wallClock.net(from: visit.clockStart, to: happened, without: visit.pauses)
    if used > most && details.measure == .officeHours { throw .usedTooLong(most: most) }
    if used != most && details.measure == .wallClock { throw .used(expected: most) }
  }

  private func auditReturn(_ event: Event) throws(RuleFault) {
    let target = procedure.chain.links.first?.activity ?? 0
    if event.details.target != target { throw .returnTarget(expected: target) }
  }
}

extension Run {
  /// What the rules hold against the opening of a run.
  static func audit(opening event: Event, of procedure: Procedure) throws(RuleFault) {
    if procedure.code != event.run.code { throw .definitionOfOther(code: procedure.code) }
    if let occurred = event.details.occurred, occurred.moment > event.recorded.moment {
      throw .happenedAfterRecorded
    }
    if event.details.occurred != nil && event.details.reason == nil {
      throw .refused(.filling(.lateRecordUnexplained), in: event.recorded.offset)
    }
    guard let role = event.role, procedure.roles.contains(role) else {
      let actor = Actor(role: event.role ?? Role("-"), person: event.person, basis: .claimed)
      let refusal = Refusal.who(.roleNotAllowed(.join, allowed: procedure.roles, actor: actor))
      throw .refused(refusal, in: event.recorded.offset)
    }
  }
}
