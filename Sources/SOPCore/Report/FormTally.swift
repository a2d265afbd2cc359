/// What the runs of one SOP came to, by one definition: a definition that changed begins a new row.
package struct FormTally: Sendable, Equatable {
  let key: Key
  package let procedure: Procedure
  /// All that befell the runs.
  package private(set) var tally = Tally()
  /// The steps that completed an activity, by its number.
  private var byActivity: [Int: Tally] = [:]
  /// Of these, those by which the report went on: it was made or received.
  private var climbs: [Int: Tally] = [:]

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
    if slice.startedHere { tally[.started] += 1 }
    if slice.closing != nil { tally[.openAtEnd] += 1 }
  }

  /// Counts a step of one of the runs, and what it completed.
  mutating func add(_ step: Tally, _ completion: CompletingStep?) {
    tally += step
    guard let completion else { return }
    byActivity[completion.activity, default: Tally()] += step
    if !completion.isReturn, procedure.chain.link(of: completion.activity) != nil {
      climbs[completion.activity, default: Tally()] += step
    }
  }
}

// MARK: - What a report says of them

extension FormTally {
  package var code: String { procedure.code }
  package var name: String { procedure.identity.name }
  /// The digest of the definition's file.
  package var definition: Digest { key.definition }

  /// Every activity of the form, in its order, also those that nobody completed.
  package var activities: [Tallied<Activity>] {
    procedure.activities.map {
      Tallied(subject: $0, tally: byActivity[$0.number] ?? Tally())
    }
  }

  /// Those that somebody completed.
  package var completedActivities: [Tallied<Activity>] {
    activities.filter { $0.tally[.activitiesCompleted] > 0 }
  }

  /// How reports climbed the chain.
  package var chain: Chain {
    let links = procedure.chain.links
    return Chain(
      maker: links.first?.role,
      made: links.first.flatMap { climbs[$0.activity]?[.activitiesCompleted] } ?? 0,
      returned: tally[.returned],
      receivers: links.dropFirst().map { link in
        let climbed = climbs[link.activity] ?? Tally()
        return Receiver(
          role: link.role, activity: link.activity, received: climbed[.activitiesCompleted],
          medianWait: climbed.used?.median)
      })
  }

  package struct Chain: Sendable, Equatable {
    /// By whom reports are made: the chain's first link.
    package let maker: Role?
    /// Reports made; one that was returned and made again is made twice.
    package let made: Int
    package let returned: Int
    /// The links that receive, in the order of the chain.
    package let receivers: [Receiver]

    /// Whether a report was made, received or returned.
    package var isInUse: Bool { made + returned > 0 || receivers.contains { $0.received > 0 } }
  }

  package struct Receiver: Sendable, Equatable {
    package let role: Role
    package let activity: Int
    package let received: Int
    /// The median of the net time that received reports waited here, as their entries say; those received outside hours
    /// are left out. A report that was returned was not received.
    package let medianWait: Minutes?
  }
}

/// The forms that the runs of a period were started with, while they are counted.
struct FormTallies {
  /// In the order in which the definitions came into use.
  private var forms: [FormTally] = []
  private var indices: [FormTally.Key: Int] = [:]

  subscript(index: Int) -> FormTally {
    _read { yield forms[index] }
    _modify { yield &forms[index] }
  }

  /// Counts a run of the period.
  ///
  /// - Returns: the index of the run's form.
  mutating func add(_ slice: RunSlice) -> Int {
    let index = index(of: slice.run)
    forms[index].add(slice)
    return index
  }

  private mutating func index(of run: Run) -> Int {
    let key = FormTally.Key(run)
    if let index = indices[key] { return index }
    indices[key] = forms.count
    forms.append(FormTally(run))
    return forms.count - 1
  }

  /// By kode, and then in the order in which the definitions came into use.
  var byCode: [FormTally] {
    Dictionary(grouping: forms, by: \.key.code).sorted { $0.key < $1.key }.flatMap(\.value)
  }
}
