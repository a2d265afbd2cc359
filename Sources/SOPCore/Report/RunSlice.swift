/// A run as one period sees it. Every figure of a report is a function of slices.
///
/// A run belongs to the period in which it started or took an effective step, and to every period
/// at whose end it was open.
struct RunSlice {
  let run: Run
  let startedHere: Bool
  /// Where the run stood at the period's end, if it was open then.
  let closing: Position?
  /// The indices of the effective steps that happened in the period, in the book's order. Steps are
  /// large: a slice that kept its own would double the memory of a report.
  let within: [Int]

  /// - Returns: `nil` if the run does not belong to the period.
  init?(of run: Run, in period: Period, zone: Zone) {
    self.run = run
    startedHere = period.contains(run.startedAt, in: zone)
    closing = RunSlice.closing(of: run, in: period, zone: zone)
    within = run.steps.indices.filter {
      period.contains(run.steps[$0].event.happened, in: zone)
    }
    if !startedHere && closing == nil && within.isEmpty { return nil }
  }

  /// Where the last step led that happened before the period's end.
  ///
  /// The book's order is the truth: where a clock went back, an earlier entry that happened later
  /// is passed over.
  private static func closing(of run: Run, in period: Period, zone: Zone) -> Position? {
    guard !period.isOver(at: run.startedAt, in: zone) else { return nil }
    let taken = run.steps.lastIndex { !period.isOver(at: $0.event.happened, in: zone) }
    let next = taken.map { $0 + 1 } ?? 0
    let position = next < run.steps.count ? run.steps[next].before : run.position
    return position.visit == nil ? nil : position
  }
}

/// Where a step of one of several runs stands. Steps are large, so that not they are sorted and kept but their places.
struct StepPlace {
  let no: Int
  let slice: Int
  let step: Int

  /// The steps that happened in the slices' period, in the book's order.
  static func places(ofStepsIn slices: [RunSlice]) -> [StepPlace] {
    var places: [StepPlace] = []
    for (index, slice) in slices.enumerated() {
      for step in slice.within {
        places.append(StepPlace(no: slice.run.steps[step].no, slice: index, step: step))
      }
    }
    return places.sorted { $0.no < $1.no }
  }
}
