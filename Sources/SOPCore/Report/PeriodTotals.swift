/// The figures of a whole period.
package struct PeriodTotals: Sendable, Equatable {
  package internal(set) var started = 0
  package internal(set) var completed = 0
  package internal(set) var cancelled = 0
  /// Runs open at the period's end; the one figure that the days of a month do not add up to.
  package internal(set) var openAtEnd = 0
  package internal(set) var activitiesCompleted = 0
  package internal(set) var onTime = 0
  package internal(set) var late = 0
  package internal(set) var unbudgeted = 0
  /// Completed before their planned start: neither on time nor late.
  package internal(set) var beforePlan = 0
  package internal(set) var outsideHours = 0
  package internal(set) var returned = 0
  /// Corrections made in the period, wherever the entries belonged that they void.
  package internal(set) var corrected = 0
  package internal(set) var paused = 0
  /// Entries that say that they happened before they were recorded.
  package internal(set) var backdated = 0
  package internal(set) var overdueNotices = 0
  package internal(set) var sealedFragments = 0

  /// How many of the activities with a standard were on time, 0 to 1; `nil` where none had one.
  package var onTimeShare: Double? {
    onTime + late == 0 ? nil : Double(onTime) / Double(onTime + late)
  }
}

extension PeriodTotals {
  /// Counts an entry of the period, if no correction can void it. Steps are counted with their runs.
  mutating func count(_ event: Event) {
    guard !event.kind.isStep else { return }
    corrected += event.kind == .corrected ? 1 : 0
    overdueNotices += event.kind == .overdue ? 1 : 0
    backdated += event.details.occurred == nil ? 0 : 1
  }

  mutating func add(_ slice: RunSlice) {
    started += slice.startedHere ? 1 : 0
    openAtEnd += slice.closing == nil ? 0 : 1
  }

  /// Counts an effective step, and what it completed.
  mutating func add(_ event: Event, _ completion: Completion?) {
    completed += event.kind == .finished ? 1 : 0
    cancelled += event.kind == .cancelled ? 1 : 0
    returned += event.kind == .returned || completion?.isReturn == true ? 1 : 0
    paused += event.kind == .paused ? 1 : 0
    backdated += event.details.occurred == nil ? 0 : 1
    guard let completion else { return }
    activitiesCompleted += 1
    outsideHours += completion.isOutsideHours ? 1 : 0
    switch completion.timeliness {
    case .onTime: onTime += 1
    case .late: late += 1
    case .unbudgeted: unbudgeted += 1
    case .beforePlan: beforePlan += 1
    }
  }
}
