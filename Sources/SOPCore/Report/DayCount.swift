/// One day of the period, for the chart.
package struct DayCount: Sendable, Equatable {
  package let day: Day
  package internal(set) var started = 0
  /// Runs completed.
  package internal(set) var completed = 0
  /// Activities completed late.
  package internal(set) var late = 0

  /// One row for each day of the period, in order.
  static func rows(of slices: [RunSlice], in period: Period, offset: UTCOffset) -> [DayCount] {
    var rows = (period.first.number...period.last.number).compactMap { Day(number: $0) }.map {
      DayCount(day: $0)
    }
    func row(of moment: Moment) -> Int {
      LocalTime(moment, in: offset).day.number - period.first.number
    }
    for slice in slices {
      if slice.startedHere { rows[row(of: slice.run.startedAt)].started += 1 }
      for step in slice.steps where step.event.kind == .finished {
        rows[row(of: step.event.happened)].completed += 1
      }
      for completion in slice.completions where completion.timeliness == .late {
        rows[row(of: completion.event.happened)].late += 1
      }
    }
    return rows
  }
}
