// What the definition alone demands of an entry. `decide` asks it before an entry is made, `verify` of every
// entry that stands in the book; neither roster nor calendar has a say here.

extension Run {
  /// Refuses an event for where the run stands, and for the role acting: the first half of legality.
  func checkStanding(of event: Event, basis: RoleBasis) throws(Refusal) {
    let role = event.role ?? Role("")
    let actor = Actor(role: role, person: event.person, basis: basis)
    switch event.kind {
    case .started, .overdue:
      return
    case .noted:
      try checkMembership(actor)
    case .corrected:
      try checkMembership(actor)
      try checkCorrection(of: event, by: actor)
    case .paused:
      try checkOpen()
      try checkMembership(actor)
    case .resumed:
      try checkNotEnded()
      if position.state != .paused { throw .standing(.notPaused) }
      try checkMembership(actor)
    case .cancelled:
      try checkNotEnded()
      try checkCancellation(by: actor)
    case .completed, .finished, .returned:
      try checkOpen()
      try checkTurn(of: event, actor: actor)
    }
  }

  /// Refuses an event for the persons in the chain and for what was filled in: the second half.
  func checkSubstance(of event: Event) throws(Refusal) {
    switch event.kind {
    case .completed, .finished:
      try checkFourEyes(of: event)
      guard let activity = currentActivity else { return }
      try checkAnswer(in: event, at: activity)
      try checkFields(in: event, at: activity)
      try checkPlan(in: event, at: activity)
      try checkBudget(in: event, at: activity)
    case .returned:
      try checkReturn(of: event)
      try checkFourEyes(of: event)
    case .started, .paused, .resumed, .cancelled, .noted, .corrected, .overdue:
      return
    }
  }

  // MARK: - Standing

  private func checkNotEnded() throws(Refusal) {
    if isEnded { throw .standing(.ended(state: position.state, no: position.latest.no)) }
  }

  private func checkOpen() throws(Refusal) {
    try checkNotEnded()
    guard position.state == .paused else { return }
    let suspension = position.visit?.suspensions.last
    throw .standing(.paused(no: suspension?.no ?? position.latest.no, reason: suspension?.reason))
  }

  private func checkTurn(of event: Event, actor: Actor) throws(Refusal) {
    guard let current = currentActivity else { return }
    if let given = event.activity, given != current.number {
      throw .standing(.notCurrent(given: given, current: current.number, role: current.role))
    }
    if actor.role != current.role {
      throw .who(
        .notYourTurn(activity: current.number, role: current.role, actor: actor, earlier: nil))
    }
  }

  private func checkMembership(_ actor: Actor) throws(Refusal) {
    if !procedure.roles.contains(actor.role) {
      throw .who(.roleNotAllowed(.join, allowed: procedure.roles, actor: actor))
    }
  }

  private func checkCancellation(by actor: Actor) throws(Refusal) {
    try checkMembership(actor)
    guard position.hasReported else { return }
    let later = procedure.chain.links.dropFirst().map(\.role)
    if !later.contains(actor.role) {
      throw .who(.roleNotAllowed(.cancel, allowed: later.unique(), actor: actor))
    }
  }

  private func checkCorrection(of event: Event, by actor: Actor) throws(Refusal) {
    guard let latest = steps.last else { throw .standing(.nothingToCorrect) }
    if let given = event.details.voided, given != latest.no {
      throw .standing(.notLatest(given: given, latest: latest.no))
    }
    let allowed = rolesThatMayCorrect(latest)
    if !allowed.contains(actor.role) {
      let deed = Refusal.Deed.correct(no: latest.no, kind: latest.event.kind)
      throw .who(.roleNotAllowed(deed, allowed: allowed, actor: actor))
    }
  }

  /// The end of a run is voided by the chain's last role; a completed link only by the role that made it;
  /// anything else by that role or one above it.
  func rolesThatMayCorrect(_ step: Step) -> [Role] {
    let chain = procedure.chain
    if step.event.kind.endsRun { return chain.links.last.map { [$0.role] } ?? [] }
    guard let role = step.event.role else { return procedure.roles }
    let isLink = step.event.activity.map { chain.link(of: $0) != nil } ?? false
    if step.event.kind.isCompletion && isLink { return [role] }
    return procedure.roles.filter { chain.role($0, isOrStandsAbove: role) }
  }

  /// Refuses an event that lacks the words without which it says nothing.
  func checkSaid(in event: Event) throws(Refusal) {
    let required = Details.KeySet.required(for: event.kind)
    let isSilent =
      required.contains(.alasan) && event.details.reason == nil
      || required.contains(.catatan) && event.details.note == nil
    if isSilent { throw .filling(.nothingSaid(event.kind)) }
    if event.details.occurred != nil && event.details.reason == nil {
      throw .filling(.lateRecordUnexplained)
    }
  }

  // MARK: - The report chain

  /// Whoever stands in this climb already cannot climb another of its links.
  private func checkFourEyes(of event: Event) throws(Refusal) {
    guard !event.details.isDoubleHat, let earlier = doubleHat(of: event) else { return }
    throw .who(.sameInChain(activity: event.activity ?? 0, earlier: earlier))
  }

  /// The link that the acting person has already climbed, where the event climbs another.
  func doubleHat(of event: Event) -> Refusal.Earlier? {
    earlierLink(of: event) { $0.isSame(as: event.person) }
  }

  /// The link that was already climbed from the acting account, where the event climbs another.
  func sharedAccount(of event: Event) -> Refusal.Earlier? {
    earlierLink(of: event) { $0.account == event.person.account }
  }

  private func earlierLink(
    of event: Event, where isMeant: (Person) -> Bool
  ) -> Refusal.Earlier? {
    guard event.kind.isCompletion || event.kind == .returned, let activity = event.activity,
      let link = procedure.chain.link(of: activity), link > 0,
      let index = position.climb.firstIndex(where: { isMeant($0.person) })
    else { return nil }
    return Refusal.Earlier(link: position.climb[index], isMaker: index == 0)
  }

  private func checkReturn(of event: Event) throws(Refusal) {
    guard let activity = event.activity, let link = procedure.chain.link(of: activity), link > 0
    else { throw .standing(.nothingToReturn(activity: event.activity ?? 0)) }
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, in the order of their first appearance.
  package func unique() -> [Element] {
    if count < 2 { return self }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
