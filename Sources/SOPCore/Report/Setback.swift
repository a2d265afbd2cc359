/// What kept a run from going on (kendala), besides lateness: a return, a pause, a cancellation.
package struct Setback: Sendable, Equatable {
  /// The entry's No.
  package let no: Int
  package let event: Event
  package let deed: Deed

  package enum Deed: String, Sendable {
    /// By a return, or by an answer that led back.
    case returned
    case paused, cancelled
  }

  /// - Parameter completion: what the step completed, if anything.
  init?(_ step: borrowing Run.Step, _ completion: Completion?) {
    switch step.event.kind {
    case .returned: deed = .returned
    case .completed where completion?.isReturn == true: deed = .returned
    case .paused: deed = .paused
    case .cancelled: deed = .cancelled
    case .started, .completed, .finished, .resumed, .noted, .corrected, .overdue: return nil
    }
    no = step.no
    event = step.event
  }

  package var reason: String? { event.details.reason }
}
