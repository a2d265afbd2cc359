/// How a completed activity stands to its standard.
package enum Timeliness: Sendable, Equatable {
  case onTime, late
  /// Without a standard (tanpa standar) nothing is on time, and nothing late.
  case unbudgeted

  /// As it was measured when the entry was made: a calendar that changes later changes no report.
  init(_ details: Details) {
    if details.over != nil {
      self = .late
    } else {
      self = details.budget == nil ? .unbudgeted : .onTime
    }
  }
}
