/// What kept a run from going on (kendala), besides lateness: a return, a pause, a cancellation.
package struct Setback: Sendable, Equatable {
  /// The entry's No.
  package let no: Int
  package let event: Event

  init?(_ step: Run.Step) {
    switch step.event.kind {
    case .returned, .paused, .cancelled:
      no = step.no
      event = step.event
    case .started, .completed, .finished, .resumed, .noted, .corrected, .overdue:
      return nil
    }
  }

  package var reason: String? { event.details.reason }
}
