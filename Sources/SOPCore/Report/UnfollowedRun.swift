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

/// An SOP, by one definition, of which runs that may belong to a period could not be followed: that they are there
/// is all that is known of them.
package struct UnreadableProcedure: Sendable, Equatable {
  package let code: String
  /// What the runs were started with; `nil` where their starts are missing.
  package let definition: Digest?
  /// At least one, in their order.
  package let runs: [RunID]
}

extension UnreadableProcedure {
  /// By kode, then by digest.
  static func all(of runs: [RunID: UnfollowedRun]) -> [UnreadableProcedure] {
    let groups = Dictionary(grouping: runs.keys) { run in
      Key(code: run.code, definition: runs[run]?.definition)
    }
    return groups.sorted { $0.key.order < $1.key.order }.map { key, runs in
      UnreadableProcedure(code: key.code, definition: key.definition, runs: runs.sorted())
    }
  }

  private struct Key: Hashable {
    let code: String
    let definition: Digest?

    var order: (String, String) { (code, definition?.hex ?? "") }
  }
}
