import SOPCore

/// Goes over the entries of one run a second time, slowly and on its own: from the rules as they are
/// written down (rules.md), without the state that `Run` keeps.
struct SlowRunCheck {
  let procedure: Procedure
  let clock: OfficeClock
  let allowsDoubleHats: Bool
  private(set) var problems: [String] = []
  /// Where the run stands after its last entry.
  private(set) var place = Place()

  struct Place: Equatable {
    var activity: Int? = 1
    var isPaused = false
    var answers: [Int: Answer] = [:]
    var outcome: String?
    /// The completions of the present climb of the report chain.
    var climb: [Event] = []
    var hasReported = false
    var clockStart = Moment.earliest
    var pauses: [Pause] = []
    var latest = Moment.earliest
  }

  init(
    _ entries: [AgendaEntry], of procedure: Procedure, clock: OfficeClock, allowsDoubleHats: Bool
  ) {
    self.procedure = procedure
    self.clock = clock
    self.allowsDoubleHats = allowsDoubleHats
    for count in entries.indices {
      check(entries[count], after: Self.effective(entries[..<count]), start: entries[0].event)
    }
    if let start = entries.first?.event {
      place = place(after: Self.effective(entries[...]), start: start)
    }
  }

  /// The steps that no correction has voided.
  private static func effective(_ entries: ArraySlice<AgendaEntry>) -> [AgendaEntry] {
    let voided = Set(entries.compactMap(\.event.details.voided))
    return entries.filter { $0.event.kind.isStep && !voided.contains($0.no) }
  }

  /// Where the run stands after some steps.
  private func place(after steps: [AgendaEntry], start: Event) -> Place {
    var place = Place()
    place.clockStart = start.happened
    place.latest = start.happened
    for step in steps { take(step.event, to: &place) }
    return place
  }

  func take(_ event: Event, to place: inout Place) {
    place.latest = event.happened
    switch event.kind {
    case .completed, .finished:
      let number = event.activity ?? 0
      if number == procedure.chain.links[0].activity {
        place.climb = []
        place.hasReported = true
      }
      if procedure.chain.links.contains(where: { $0.activity == number }) {
        place.climb.append(event)
      }
      if let answer = event.details.answer { place.answers[number] = answer }
      place.outcome = event.details.outcome
      place.activity = next(after: number, answers: place.answers)
      place.clockStart = event.details.planned?.moment ?? event.happened
      place.pauses = []
    case .returned:
      place.activity = procedure.chain.links[0].activity
      place.climb = []
      place.clockStart = event.happened
      place.pauses = []
    case .paused:
      place.isPaused = true
      place.pauses.append(Pause(from: event.happened, to: nil))
    case .resumed:
      place.isPaused = false
      place.pauses[place.pauses.count - 1].end = event.happened
    case .cancelled:
      place.isPaused = false
      place.activity = nil
    case .started, .noted, .corrected, .overdue:
      break
    }
  }

  private func next(after number: Int, answers: [Int: Answer]) -> Int? {
    switch procedure.activities[number - 1].flow {
    case .next: return number < procedure.activities.count ? number + 1 : nil
    case .decision(let decision):
      return target(answers[number] == .yes ? decision.yes.target : decision.no.target)
    case .cases(let cases):
      for candidate in cases {
        guard let condition = candidate.condition else { return target(candidate.target) }
        if answers[condition.activity] == condition.answer { return target(candidate.target) }
      }
      return nil
    }
  }

  private func target(_ target: Flow.Target) -> Int? {
    if case .activity(let next) = target { next } else { nil }
  }

  // MARK: - Checking

  private mutating func check(_ entry: AgendaEntry, after steps: [AgendaEntry], start: Event) {
    let event = entry.event
    let place = place(after: steps, start: start)
    func demand(_ holds: Bool, _ rule: String) {
      if !holds { problems.append("entry \(entry.no): \(rule)") }
    }
    if let occurred = event.details.occurred?.moment {
      demand(occurred <= event.recorded.moment, "it happened in the future")
      demand(
        event.kind == .started || occurred >= place.latest, "it happened before the latest step")
    }
    if let role = event.role {
      demand(procedure.roles.contains(role), "the role is no role of the SOP")
    }
    let isEnded = place.activity == nil
    switch event.kind {
    case .started: demand(entry.no == start.details.voided || steps.isEmpty, "it starts again")
    case .noted, .overdue: break
    case .paused: demand(!isEnded && !place.isPaused, "it cannot be paused")
    case .resumed: demand(!isEnded && place.isPaused, "it is not paused")
    case .cancelled:
      let above = procedure.chain.links.dropFirst().map(\.role)
      demand(!isEnded, "it has ended")
      demand(
        !place.hasReported || above.contains { $0 == event.role }, "only a receiver may cancel")
    case .corrected:
      demand(steps.last != nil && steps.last?.no == event.details.voided, "it voids no latest step")
      if let step = steps.last?.event {
        demand(mayCorrect(step, event.role), "the role may not correct")
      }
    case .completed, .finished, .returned:
      demand(!isEnded && !place.isPaused, "the run does not stand open")
      demand(event.activity == place.activity, "it is not the current activity")
      demand(
        event.role == procedure.activities[(event.activity ?? 1) - 1].role, "it is another's turn")
      for problem in chainProblems(event, place) { demand(false, problem) }
      if event.kind != .returned {
        for problem in timeProblems(event, place) { demand(false, problem) }
      }
    }
  }

  private func mayCorrect(_ step: Event, _ role: Role?) -> Bool {
    let links = procedure.chain.links
    if step.kind == .finished || step.kind == .cancelled { return role == links.last?.role }
    if role == step.role { return true }
    if step.kind == .completed && links.contains(where: { $0.activity == step.activity }) {
      return false
    }
    let rank = links.lastIndex { $0.role == role } ?? -1
    return rank > (links.lastIndex { $0.role == step.role } ?? -1)
  }
}
