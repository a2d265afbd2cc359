extension PeriodReport.Builder {
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
    completions = Completions(in: slices, at: count.completions)
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
