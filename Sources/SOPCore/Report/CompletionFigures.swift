/// What a number of completed activities come to.
package struct CompletionFigures: Sendable, Equatable {
  package let count: Int
  package let onTime: Int
  package let late: Int
  package let unbudgeted: Int
  /// Those completed before their planned start: neither on time nor late.
  package let beforePlan: Int
  /// Those in which no time counted although some passed outside working hours.
  package let outsideHours: Int
  /// The net time used, of all but those outside hours and before their planned start; `nil` where nothing is left.
  package let used: Spread?
}

extension CompletionFigures {
  static let none = CompletionTally().figures
}
