/// The runs of one SOP by one definition, while they are counted.
struct FormCount {
  let key: Key
  let procedure: Procedure
  private(set) var started = 0
  private(set) var completed = 0
  private(set) var cancelled = 0
  private(set) var openAtEnd = 0
  private(set) var returned = 0
  /// How many of the completed runs came to each outcome (hasil).
  private(set) var outcomes: [String: Int] = [:]
  /// The activities completed, by their number.
  private var tallies: [Int: CompletionTally] = [:]
  /// Of these, those by which the report went on: it was made or received.
  private var climbs: [Int: CompletionTally] = [:]

  /// What the runs of one row have in common.
  struct Key: Hashable {
    /// The kode in the runs' numbers.
    let code: String
    let definition: Digest

    init(_ run: Run) {
      code = run.id.code
      definition = run.definition
    }
  }

  /// - Parameter run: the first of them.
  init(_ run: Run) {
    key = Key(run)
    procedure = run.procedure
  }

  mutating func add(_ slice: RunSlice) {
    started += slice.startedHere ? 1 : 0
    openAtEnd += slice.closing == nil ? 0 : 1
  }

  /// Counts a step of one of the runs, and what it completed.
  mutating func add(_ event: Event, _ completion: Completion?) {
    if let completion { add(completion) }
    switch event.kind {
    case .finished:
      completed += 1
      if let outcome = event.details.outcome { outcomes[outcome, default: 0] += 1 }
    case .cancelled: cancelled += 1
    case .returned: returned += 1
    case .started, .completed, .paused, .resumed, .noted, .corrected, .overdue: break
    }
  }

  private mutating func add(_ completion: Completion) {
    tallies[completion.activity, default: CompletionTally()].add(completion)
    if completion.isReturn {
      returned += 1
    } else if procedure.chain.link(of: completion.activity) != nil {
      climbs[completion.activity, default: CompletionTally()].add(completion)
    }
  }

  /// What each activity came to that anybody completed.
  var activities: [Int: CompletionFigures] { tallies.mapValues(\.figures) }

  /// What each link of the report chain came to that anybody climbed, by its activity.
  var links: [Int: CompletionFigures] { climbs.mapValues(\.figures) }
}
