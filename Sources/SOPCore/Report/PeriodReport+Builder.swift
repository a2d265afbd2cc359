extension PeriodReport {
  /// Makes a report from a book that is read once, entry by entry.
  ///
  /// A correction may void an entry long after it was made, so steps are counted at the end, from
  /// the runs as the whole book leaves them. Of runs that have ended elsewhere only the flow is
  /// kept.
  package struct Builder {
    let period: Period
    /// The period before, if the report is compared with it.
    let previous: Period?
    let clock: OfficeClock
    let now: Moment
    private let definition: (String, Digest) -> Procedure?
    let upTo: Int?
    /// Runs started from here on are kept, since the office's schedule asks for them.
    private let scheduledFrom: Day?

    /// What no correction can void, of each day of the period.
    private(set) var facts: [Day: Tally] = [:]
    private(set) var book = BookExtent()
    private(set) var beginning = BookBeginning()
    /// Entries of the period that were recorded after its end, voided ones included.
    private(set) var arrivals: [AgendaEntry] = []
    /// All who made an entry of the period.
    private(set) var persons: Set<Person> = []
    private(set) var runs: [RunID: Run] = [:]
    private(set) var unfollowed: [RunID: UnfollowedRun] = [:]
    private var dormant: [RunID: DormantRun] = [:]
    /// Looks up the entries of a run that had ended before the lines taken.
    private var earlier: (RunID) -> [AgendaEntry]? = { _ in nil }
    /// Sealed fragments since the last entry.
    private var fragments = 0

    /// - Parameters:
    ///   - previous: the period before, if the report is to be compared with it.
    ///   - clock: the office's zone, and its working time for the runs that are open.
    ///   - definition: the pinned definition of a kode with this digest.
    ///   - upTo: the last No to read (`--up-to`); `nil` reads all.
    ///   - scheduledFrom: the first day whose starts the schedule asks for; `nil` if none does.
    package init(
      period: Period, comparedWith previous: Period? = nil, clock: OfficeClock, now: Moment,
      definition: @escaping (String, Digest) -> Procedure?, upTo: Int? = nil,
      scheduledFrom: Day? = nil
    ) {
      self.period = period
      self.previous = previous
      self.clock = clock
      self.now = now
      self.definition = definition
      self.upTo = upTo
      self.scheduledFrom = scheduledFrom
    }
  }
}

// MARK: - Lines

extension PeriodReport.Builder {
  /// Takes the book's first line.
  package mutating func take(_ header: AgendaHeader) {
    beginning.take(header)
    book.continues = header.continues
  }

  /// Takes the book's next entry; one beyond the last No to read is ignored.
  package mutating func take(_ entry: AgendaEntry) {
    if let upTo, entry.no > upTo { return }
    let belongs = period.contains(entry.event.happened, in: clock.zone)
    book.take(entry, belongs: belongs)
    beginning.take(entry)
    // Where nobody acts, the program states a fact.
    if belongs && entry.event.role != nil { persons.insert(entry.event.person) }
    countFragments()
    guard follow(entry) else {
      unfollowed[entry.event.run, default: UnfollowedRun()].take(entry.event)
      return
    }
    guard belongs else { return }
    if !entry.event.kind.isStep {
      facts[day(of: entry.event.happened), default: Tally()] += Tally(fact: entry.event)
    }
    if period.isOver(at: entry.event.recorded.moment, in: clock.zone) { arrivals.append(entry) }
  }

  /// Takes a sealed fragment; one behind the last No to read is ignored.
  ///
  /// It counts at the time of the next entry, whose writer sealed it, or of the last one if none
  /// follows.
  package mutating func takeFragment() {
    if let upTo, book.lastRead >= upTo { return }
    fragments += 1
  }

  mutating func countFragments() {
    if fragments > 0, let closedAt = book.closedAt, period.contains(closedAt, in: clock.zone) {
      facts[day(of: closedAt), default: Tally()][.sealedFragments] += fragments
    }
    fragments = 0
  }

  private func day(of moment: Moment) -> Day { LocalTime(moment, in: clock.zone).day }
}

// MARK: - The book before the period

extension PeriodReport.Builder {
  /// Goes on behind the part of the book that was recorded before the period.
  ///
  /// - Parameter bytes: reads the book again.
  /// - Returns: the last line's paraf; `nil` where a line that is needed cannot be read, or is not sealed.
  package mutating func begin(
    after prologue: Prologue, bytes: @escaping (BookScan.Place) -> [UInt8]?
  ) -> Digest? {
    guard let last = prologue.lastLine, let seal = Prologue.seal(at: last, bytes: bytes) else {
      return nil
    }
    for place in prologue.traces.openPlaces {
      guard let entry = Prologue.entry(at: place, bytes: bytes) else { return nil }
      take(entry)
    }
    if let place = prologue.lastEntry {
      guard let entry = Prologue.entry(at: place, bytes: bytes) else { return nil }
      book.pass(over: entry)
      beginning.take(entry)
    }
    for _ in 0..<prologue.fragments { takeFragment() }
    let traces = prologue.traces
    earlier = { id in
      traces.places(ofEnded: id)?.compactMap { Prologue.entry(at: $0, bytes: bytes) }
    }
    return seal
  }
}

// MARK: - Runs

extension PeriodReport.Builder {
  /// Takes a run on by one entry.
  ///
  /// - Returns: whether the run is known, and its definition.
  private mutating func follow(_ entry: AgendaEntry) -> Bool {
    let id = entry.event.run
    if dormant.keys.contains(id) {
      // A note changes nothing, and nothing else but a correction befalls a run that has ended.
      let kind = entry.event.kind
      guard kind == .corrected || kind.isStep else { return true }
      awaken(id)
    } else if !runs.keys.contains(id), let entries = earlier(id) {
      let kind = entry.event.kind
      guard kind == .corrected || kind.isStep else { return true }
      runs[id] = try? Run(entries: entries, definition: definition)
    }
    if runs[id]?.apply(entry.event, no: entry.no) == nil {
      guard entry.event.kind == .started, let digest = entry.event.details.definition,
        let procedure = definition(id.code, digest)
      else { return false }
      runs[id] = Run(opening: entry.event, no: entry.no, procedure: procedure)
    }
    if entry.event.kind.endsRun { layAside(id) }
    return true
  }

  private mutating func awaken(_ id: RunID) {
    guard let run = dormant.removeValue(forKey: id),
      let procedure = definition(id.code, run.definition)
    else { return }
    runs[id] = run.awakened(by: procedure)
  }

  /// Packs a run that has ended and belongs to no period that is counted.
  private mutating func layAside(_ id: RunID) {
    guard let run = runs[id], run.isEnded, !isCounted(run), !isScheduled(run) else { return }
    runs[id] = nil
    dormant[id] = DormantRun(run)
  }

  private func isCounted(_ run: Run) -> Bool {
    [period, previous].contains { period in
      period.flatMap { RunSlice(of: run, in: $0, zone: clock.zone) } != nil
    }
  }

  private func isScheduled(_ run: Run) -> Bool {
    scheduledFrom.map { day(of: run.startedAt) >= $0 } ?? false
  }

  /// The runs started since the first scheduled day that were not cancelled, as far as they could be followed.
  package var starts: [Schedule.Start] {
    runs.values.filter(isScheduled).compactMap { Schedule.Start($0, in: clock.zone) }
  }

  /// The runs that could not be followed, for a schedule that they may meet.
  package var hiddenStarts: [Schedule.HiddenStart] {
    unfollowed.map { $1.start(of: $0, in: clock.zone) }
  }
}
