// State × event → state. Replaying never refuses: what an event says, happened.

extension Run {
  /// The run that a `mulai` opens, at activity 1.
  package init(opening event: Event, no: Int, procedure: Procedure) {
    id = event.run
    self.procedure = procedure
    definition = event.details.definition ?? .zero
    subject = event.details.subject
    startedAt = event.happened
    startedBy = no
    position = Position(
      visit: Visit(activity: 1, openedBy: no, clockStart: event.happened, isPlanned: false),
      latest: Position.Latest(no: no, happened: event.happened))
    // Most runs come to a step for each activity; steps are long to move as an array grows.
    steps.reserveCapacity(min(procedure.activities.count, 16))
  }

  package mutating func apply(_ event: Event, no: Int) {
    switch event.kind {
    case .started, .noted:
      break
    case .overdue:
      if let visit = position.visit, let level = event.details.level {
        notices[visit.openedBy, default: []].insert(level)
      }
    case .corrected:
      if let index = steps.lastIndex(where: { $0.no == event.details.voided }) {
        position = steps[index].before
        steps.removeSubrange(index...)
      }
    case .completed, .finished, .returned, .paused, .resumed, .cancelled:
      steps.append(Step(no: no, event: event, before: position))
      position.take(event, no: no, in: procedure)
    }
  }
}

extension Position {
  fileprivate mutating func take(_ event: Event, no: Int, in procedure: Procedure) {
    switch event.kind {
    case .completed, .finished: complete(event, no: no, in: procedure)
    case .returned: goBack(event, no: no, in: procedure)
    case .paused: pause(event, no: no)
    case .resumed: resume(event)
    case .cancelled:
      state = .cancelled
      visit = nil
    case .started, .noted, .corrected, .overdue: return
    }
    latest = Latest(no: no, happened: event.happened)
  }

  private mutating func complete(_ event: Event, no: Int, in procedure: Procedure) {
    guard let number = event.activity else { return }
    path.append(Completed(activity: number, no: no))
    if let answer = event.details.answer { answers[number] = answer }
    // What follows says it again, and an earlier program may not have masked it.
    if let outcome = event.details.outcome { self.outcome = NIK.masking(outcome) }
    climb(event, no: no, in: procedure)
    switch procedure.target(after: number, answers: answers) {
    case .activity(let next) where event.kind == .completed:
      if event.returnsReport(in: procedure) { takeBack(from: next) }
      let planned = event.details.planned?.moment
      visit = Visit(
        activity: next, openedBy: no, clockStart: planned ?? event.happened,
        isPlanned: planned != nil)
    default:
      state = .completed
      visit = nil
    }
  }

  private mutating func climb(_ event: Event, no: Int, in procedure: Procedure) {
    guard let number = event.activity, let index = procedure.chain.link(of: number),
      let role = event.role
    else { return }
    if index == 0 {
      climb = []
      hasReported = true
    }
    climb.append(
      ClimbedLink(role: role, person: event.person, no: no, happened: event.happened))
  }

  private mutating func goBack(_ event: Event, no: Int, in procedure: Procedure) {
    guard let target = event.details.target else { return }
    takeBack(from: target)
    visit = Visit(
      activity: target, openedBy: no, clockStart: event.happened, isPlanned: false)
  }

  /// The report is on its way back: what was done from there on is to be done again.
  private mutating func takeBack(from activity: Int) {
    climb = []
    if let index = path.lastIndex(where: { $0.activity == activity }) {
      path.removeSubrange(index...)
    }
  }

  private mutating func pause(_ event: Event, no: Int) {
    state = .paused
    visit?.suspensions.append(
      Visit.Suspension(
        pause: Pause(from: event.happened, to: nil), no: no, reason: event.details.reason,
        person: event.person))
  }

  private mutating func resume(_ event: Event) {
    state = .open
    guard let last = visit?.suspensions.indices.last else { return }
    visit?.suspensions[last].pause.end = event.happened
  }
}
