/// What runs, steps and other entries come to.
///
/// Tallies add up. Each step has one of its own, and a day's, an activity's or a person's is the sum of those of its
/// steps: no order of adding and no grouping changes it.
package struct Tally: Sendable {
  /// A number for each `Count`, in their order.
  private var numbers = [Int](repeating: 0, count: Count.allCases.count)
  /// The net time used in the completed activities, of all in which any was measured.
  private var lengths: [Minutes] = []
  /// How many of the completed runs came to each outcome (hasil).
  package private(set) var outcomes: [String: Int] = [:]
  /// What the roles rest on in which activities were completed; `nil` where no entry says.
  package private(set) var grounds: RoleGrounds?

  /// What is counted, in the order of `report --json`.
  package enum Count: Int, Sendable, CaseIterable {
    // Runs.
    case started, completed, cancelled
    /// Open at the period's end: the one count that the days of a month do not add up to.
    case openAtEnd
    case activitiesCompleted
    // Of these activities: each is one of the first four.
    case onTime, late, unbudgeted
    /// Completed before their planned start: neither on time nor late.
    case beforePlan
    /// No time counted, although some passed outside working hours.
    case outsideHours
    /// Reports sent back.
    case returned
    /// Corrections made, wherever the entries belonged that they void.
    case corrected
    case paused
    /// Entries that say that they happened before they were recorded.
    case backdated
    case overdueNotices
    case sealedFragments
  }

  /// Nothing counted.
  package init() {}

  package internal(set) subscript(count: Count) -> Int {
    get { numbers[count.rawValue] }
    set { numbers[count.rawValue] = newValue }
  }

  /// How the net time used spreads, of all activities but those outside working hours and before their planned start;
  /// `nil` where nothing is left.
  package var used: Spread? { Spread(lengths) }

  /// How many completed activities were measured against a standard.
  package var measured: Int { self[.onTime] + self[.late] }
}

// MARK: - Adding up

extension Tally: Equatable {
  package static func + (one: Tally, other: Tally) -> Tally {
    var sum = one
    sum += other
    return sum
  }

  package static func += (sum: inout Tally, other: Tally) {
    for index in sum.numbers.indices { sum.numbers[index] += other.numbers[index] }
    sum.lengths += other.lengths
    sum.outcomes.merge(other.outcomes, uniquingKeysWith: +)
    sum.grounds.add(other.grounds)
  }

  /// In which order the lengths were added does not count.
  package static func == (one: Tally, other: Tally) -> Bool {
    one.numbers == other.numbers && one.outcomes == other.outcomes && one.grounds == other.grounds
      && one.lengths.sorted() == other.lengths.sorted()
  }
}

extension Sequence<Tally> {
  package var sum: Tally { reduce(into: Tally()) { $0 += $1 } }
}

// MARK: - Counting

extension Tally {
  /// An effective step, and what it completed.
  init(_ event: Event, _ completion: CompletingStep?) {
    switch event.kind {
    case .finished:
      self[.completed] = 1
      if let outcome = event.details.outcome { outcomes[outcome] = 1 }
    case .cancelled: self[.cancelled] = 1
    case .returned: self[.returned] = 1
    case .paused: self[.paused] = 1
    case .started, .completed, .resumed, .noted, .corrected, .overdue: break
    }
    if event.details.occurred != nil { self[.backdated] = 1 }
    if let completion { add(completion) }
  }

  private mutating func add(_ completion: CompletingStep) {
    self[.activitiesCompleted] = 1
    switch completion.timeliness {
    case .onTime: self[.onTime] = 1
    case .late: self[.late] = 1
    case .unbudgeted: self[.unbudgeted] = 1
    case .beforePlan: self[.beforePlan] = 1
    }
    if completion.isOutsideHours { self[.outsideHours] = 1 }
    if completion.isReturn { self[.returned] = 1 }
    if let used = completion.used { lengths = [used] }
    grounds = completion.basis.map { RoleGrounds($0) }
  }

  /// An entry that no correction can void: anything but a step.
  init(fact event: Event) {
    if event.kind == .corrected { self[.corrected] = 1 }
    if event.kind == .overdue { self[.overdueNotices] = 1 }
    if event.details.occurred != nil { self[.backdated] = 1 }
  }
}

/// A tally, and what it is of: a day, a role, a person, an activity.
package struct Tallied<Subject: Sendable & Equatable>: Sendable, Equatable {
  package let subject: Subject
  package internal(set) var tally = Tally()
}

/// What the roles of several entries rest on.
package enum RoleGrounds: Sendable, Equatable {
  /// All were claimed (diakui).
  case claimed
  /// All were held according to the office's roster (menurut daftar).
  case roster
  /// Some the one, some the other: the roster came, or went, in between.
  case mixed

  init(_ basis: RoleBasis) {
    switch basis {
    case .claimed: self = .claimed
    case .roster: self = .roster
    }
  }

  /// - Returns: `nil` where no entry says.
  package init?(_ bases: some Sequence<RoleBasis>) {
    var grounds: RoleGrounds?
    for basis in bases { grounds.add(RoleGrounds(basis)) }
    guard let grounds else { return nil }
    self = grounds
  }
}

extension RoleGrounds? {
  /// Takes in what further entries say; `nil` as long as none does.
  mutating func add(_ other: RoleGrounds?) {
    if self == nil { self = other } else if let other, self != other { self = .mixed }
  }
}
