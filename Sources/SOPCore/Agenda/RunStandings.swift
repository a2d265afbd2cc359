/// The runs of a book that is being verified: the open ones folded, of the others where their lines stand.
struct RunStandings {
  private var whereabouts: [RunID: Whereabouts] = [:]
  /// The runs still open, and those that something befell after their end; changed where they stand, since
  /// a run is long to copy.
  private var standings: [Standing] = []
  /// Slots of runs that were laid aside.
  private var vacant: [Int] = []

  enum Whereabouts {
    case slot(Int)
    /// Of a run that has ended: a book holds far more of these than of any others.
    case lines([BookScan.Place])
  }

  func whereabouts(of id: RunID) -> Whereabouts? { whereabouts[id] }

  // MARK: - Coming

  /// Keeps a run that begins at a line; another of the same number is forgotten.
  mutating func open(_ run: consuming Run, at place: BookScan.Place) {
    keep(Standing(run: run, places: [place]))
  }

  /// Keeps a run that was folded anew, and returns its slot.
  mutating func reopen(_ run: consuming Run) -> Int {
    // What befell a run once may befall it again: it is not folded a second time.
    keep(Standing(run: run, places: [], isReopened: true))
  }

  @discardableResult
  private mutating func keep(_ standing: consuming Standing) -> Int {
    let id = standing.run.id
    let slot: Int
    if case .slot(let own) = whereabouts[id] {
      slot = own
      standings[slot] = standing
    } else if let free = vacant.popLast() {
      slot = free
      standings[slot] = standing
    } else {
      slot = standings.count
      standings.append(standing)
    }
    whereabouts[id] = .slot(slot)
    return slot
  }

  // MARK: - Going on

  /// The definition that a run was started with.
  func definition(of slot: Int) -> Digest { standings[slot].run.definition }

  /// Whether a sentence says what the facts of an entry make it; the run stands right before it.
  func isTrue(_ entry: AgendaEntry, of slot: Int) -> Bool {
    standings[slot].run.isTrue(entry)
  }

  /// Takes a run on by one entry; what the rules hold against it changes nothing.
  mutating func take(
    _ event: Event, no: Int, at place: BookScan.Place, slot: Int
  ) -> RuleFault? {
    standings[slot].take(event, no: no, at: place)
  }

  // MARK: - Going

  /// Keeps of a run that has ended only where its lines stand.
  mutating func layAside(_ slot: Int) {
    guard standings[slot].run.isEnded, !standings[slot].isReopened else { return }
    whereabouts[standings[slot].run.id] = .lines(standings[slot].places)
    vacant.append(slot)
  }

  mutating func forget(_ id: RunID) { whereabouts[id] = nil }
}

/// A run, and where its lines stand.
private struct Standing {
  var run: Run
  var places: [BookScan.Place]
  /// Whether the run was folded anew after its end.
  var isReopened = false

  mutating func take(_ event: Event, no: Int, at place: BookScan.Place) -> RuleFault? {
    let fault = run.fault(of: event)
    run.apply(event, no: no)
    if !isReopened { places.append(place) }
    return fault
  }
}

extension Run {
  fileprivate func isTrue(_ entry: AgendaEntry) -> Bool {
    Narration.isTrue(entry.text, of: entry.event, in: procedure, during: position.visit)
  }
}
