/// How a completed activity stands to its standard.
package enum Timeliness: Sendable, Equatable {
  case onTime, late
  /// Completed before its clock was to start (sebelum waktu rencana): neither on time nor late.
  case beforePlan
  /// Without a standard (tanpa standar) nothing is on time, and nothing late.
  case unbudgeted

  /// As it was measured when the entry was made: a calendar that changes later changes no report.
  init(_ step: borrowing Run.Step) {
    let details = step.event.details
    if details.over != nil {
      self = .late
    } else if step.unreachedStart != nil {
      self = .beforePlan
    } else {
      self = details.budget == nil ? .unbudgeted : .onTime
    }
  }
}
