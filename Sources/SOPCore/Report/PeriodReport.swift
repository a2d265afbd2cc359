/// Everything that a report says of a period (laporan harian, mingguan, bulanan): figures, no
/// words.
///
/// An entry belongs to the period by when it happened. An entry that a correction has voided counts
/// nowhere; the correction counts where it was made. Text, HTML, CSV and JSON are made from this
/// value alone.
package struct PeriodReport: Sendable, Equatable {
  package let period: Period
  /// The office's zone, in which its days begin.
  package let zone: Zone
  /// When the figures were taken.
  package let asOf: Moment
  /// Whether the period was not over yet when the report was made (SEMENTARA).
  package let isRunning: Bool
  package let totals: Tally
  /// By kode; several rows where a definition changed, in the order in which they came into use.
  package let sops: [FormTally]
  /// What was completed in each role, whatever the SOP.
  package let roles: [Tallied<Role>]
  /// What each person completed, in whatever role. The name is as the first of the person's entries in the period spells
  /// it.
  package let people: [Tallied<String>]
  /// The activities completed, in the book's order.
  package let completions: CompletedActivities
  /// Returns, pauses and cancellations, in the book's order.
  package let setbacks: [Setback]
  /// In the order in which the runs were started.
  package let openRuns: [OpenRun]
  /// In the order in which the runs were started.
  package let visits: [GuestVisit]
  package let notStarted: [NotStarted]
  package let days: [Tallied<Day>]
  package let book: BookExtent
  /// How much of the period the book tells of.
  package let coverage: Coverage
  /// Entries of the period that were recorded after its end (masuk setelah periode), unless voided.
  package let lateArrivals: [AgendaEntry]
  /// Runs that could not be followed, since their definition or their start is missing, and that a figure may lack:
  /// of the period, of the one before it, or of the schedule. Of these nothing is counted.
  package let unreadable: [RunID]
  /// Of these those that may belong to the period itself, by SOP.
  package let unreadableSOPs: [UnreadableProcedure]
  /// Of all of them what was pinned at their start, where that is known.
  package let missingDefinitions: [RunID: Digest]
  /// How each SOP stands to the period before; `nil` where that was not asked for.
  package let comparison: Comparison?

  /// What the roles rest on in which activities were completed.
  package var grounds: RoleGrounds? { totals.grounds }

  /// The activities completed over their budget, in the book's order.
  package var late: [CompletedActivity] { completions.late }
}

// MARK: - Finishing

extension PeriodReport.Builder {
  /// When the figures are taken: now, or, of a period that lasts, when the last entry to read was recorded. What
  /// is not read may have happened since.
  package var asOf: Moment {
    guard upTo != nil, !period.isOver(at: now, in: clock.zone) else { return now }
    return min(now, book.closedAt ?? now)
  }

  /// Ends the reading and counts.
  ///
  /// - Parameter notStarted: what the office's schedule asked for in vain.
  package consuming func finish(notStarted: [NotStarted] = []) -> PeriodReport {
    countFragments()
    let slices = slices(in: period)
    let count = PeriodCount(
      of: slices, in: period, zone: clock.zone, facts: facts, persons: persons)
    let comparison = previous.map { previous in
      Comparison(
        of: count.forms.byCode, with: previous,
        covered: beginning.coverage(of: previous, in: clock.zone),
        slices: self.slices(in: previous),
        unreadable: lacking(from: [period, previous]).keys.sorted())
    }
    return PeriodReport(
      count, slices: slices, comparison: comparison,
      coverage: beginning.coverage(of: period, in: clock.zone), book: book, arrivals: arrivals,
      notStarted: notStarted, unfollowed: lacking(notStarted),
      unreadable: UnreadableProcedure.all(of: lacking(from: [period])), period: period,
      clock: clock, asOf: asOf)
  }

  /// The runs that cannot be followed, of those that the figures may lack.
  ///
  /// A schedule looks beyond the period: what a week asks for may have been begun before it.
  private func lacking(_ notStarted: [NotStarted]) -> [RunID: UnfollowedRun] {
    let asked = Set(notStarted.flatMap(\.unreadable))
    return lacking(from: [period, previous].compactMap(\.self))
      .merging(unfollowed.filter { asked.contains($0.key) }) { run, _ in run }
  }

  /// The runs that cannot be followed, of those that may belong to one of some periods.
  private func lacking(from periods: [Period]) -> [RunID: UnfollowedRun] {
    unfollowed.filter { _, run in periods.contains { run.mayBelong(to: $0, in: clock.zone) } }
  }

  /// The slices of a period's runs, in the order of their starts.
  private func slices(in period: Period) -> [RunSlice] {
    // Runs are large: not they are sorted but their numbers.
    let starts = runs.map { (no: $0.value.startedBy, run: $0.key) }.sorted { $0.no < $1.no }
    return starts.compactMap { start in
      runs[start.run].flatMap { RunSlice(of: $0, in: period, zone: clock.zone) }
    }
  }
}

extension PeriodReport {
  /// - Parameter slices: the slices of the period's runs, in the order of their starts.
  fileprivate init(
    _ count: PeriodCount, slices: [RunSlice], comparison: Comparison?,
    coverage: Coverage, book: BookExtent, arrivals: [AgendaEntry], notStarted: [NotStarted],
    unfollowed: [RunID: UnfollowedRun], unreadable procedures: [UnreadableProcedure],
    period: Period, clock: OfficeClock, asOf: Moment
  ) {
    let end = min(period.end(in: clock.zone), asOf)

    self.period = period
    zone = clock.zone
    self.asOf = asOf
    isRunning = !period.isOver(at: asOf, in: clock.zone)
    totals = count.totals
    sops = count.forms.byCode
    roles = count.roles.sorted { $0.key.code < $1.key.code }.map(Tallied.init)
    people = count.people.rows
    completions = CompletedActivities(in: slices, at: count.completions)
    setbacks = count.setbacks
    openRuns = slices.compactMap { OpenRun($0, until: end, by: clock) }
    visits = slices.compactMap(GuestVisit.init)
    self.notStarted = notStarted
    days = count.days
    self.book = book
    self.coverage = coverage
    lateArrivals = PeriodReport.effective(arrivals, in: slices)
    unreadable = unfollowed.keys.sorted()
    unreadableSOPs = procedures
    missingDefinitions = unfollowed.compactMapValues(\.definition)
    self.comparison = comparison
  }

  /// The entries that no correction has voided.
  private static func effective(
    _ arrivals: [AgendaEntry], in slices: [RunSlice]
  ) -> [AgendaEntry] {
    if arrivals.isEmpty { return [] }
    let effective = Set(slices.flatMap { slice in slice.within.map { slice.run.steps[$0].no } })
    let procedures = Dictionary(slices.map { ($0.run.id, $0.run.procedure) }) { first, _ in first }
    return arrivals.filter { !$0.event.kind.isStep || effective.contains($0.no) }
      .map { $0.retold(in: procedures[$0.event.run]) }
  }
}
