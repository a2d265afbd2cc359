/// A run that a report cannot follow, since its start or its definition is missing: what its entries tell all
/// the same of when it was open.
struct UnfollowedRun {
  /// What it was started with; `nil` where its start is missing.
  private(set) var definition: Digest?
  /// `nil` where its start is missing.
  private var started: Moment?
  private var first: Moment?
  /// When it ended; `nil` while it is open, and where a correction may have reopened it.
  private var ended: Moment?

  mutating func take(_ event: Event) {
    first = min(first ?? event.happened, event.happened)
    if event.kind == .started {
      definition = event.details.definition
      started = event.happened
    }
    if event.kind.endsRun { ended = event.happened }
    if event.kind == .corrected { ended = nil }
  }

  /// Whether figures of a period may lack it.
  func mayBelong(to period: Period, in zone: Zone) -> Bool {
    guard definition != nil, let first else { return true }
    return first < period.end(in: zone) && (ended.map { $0 >= period.start(in: zone) } ?? true)
  }

  /// What a schedule is to know of it.
  func start(of run: RunID, in zone: Zone) -> Schedule.HiddenStart {
    Schedule.HiddenStart(run: run, day: started.map { LocalTime($0, in: zone).day })
  }
}
