/// One day of the period, for the chart.
package struct DayCount: Sendable, Equatable {
  package let day: Day
  package internal(set) var started = 0
  /// Runs completed.
  package internal(set) var completed = 0
  /// Activities completed late.
  package internal(set) var late = 0

  /// Counts an effective step of the day, and what it completed.
  mutating func add(_ event: Event, _ completion: Completion?) {
    completed += event.kind == .finished ? 1 : 0
    late += completion?.timeliness == .late ? 1 : 0
  }
}
