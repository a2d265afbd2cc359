extension PeriodReport.Builder {
  /// Ends the reading and counts.
  ///
  /// - Parameter notStarted: what the office's schedule asked for in vain.
  package consuming func finish(notStarted: [NotStarted] = []) -> PeriodReport {
    countFragments()
    let slices = runs.values.sorted { $0.startedBy < $1.startedBy }.compactMap {
      RunSlice(of: $0, in: period, offset: clock.offset)
    }
    return PeriodReport(
      slices: slices, totals: slices.reduce(into: totals) { $0.add($1) }, book: book,
      arrivals: arrivals, notStarted: notStarted, unreadable: unreadable.sorted(), period: period,
      clock: clock, now: now)
  }
}

extension PeriodReport {
  /// - Parameter slices: the slices of the period's runs, in the order of their starts.
  fileprivate init(
    slices: [RunSlice], totals: PeriodTotals, book: BookExtent, arrivals: [AgendaEntry],
    notStarted: [NotStarted], unreadable: [RunID], period: Period, clock: OfficeClock, now: Moment
  ) {
    var completions = slices.flatMap(\.completions)
    completions.sort { $0.no < $1.no }
    let effective = Set(slices.flatMap { $0.steps.map(\.no) })
    let forms = PeriodReport.byDefinition(slices)
    let end = min(period.end(in: clock.offset), now)

    self.period = period
    offset = clock.offset
    isRunning = !period.isOver(at: now, in: clock.offset)
    self.totals = totals
    sops = forms.map { ProcedureFigures($0.procedure, definition: $0.digest, slices: $0.slices) }
    chains = forms.map { ChainFigures($0.procedure, definition: $0.digest, slices: $0.slices) }
    roles = RoleFigures.rows(of: completions)
    people = PersonFigures.rows(of: completions)
    self.completions = completions
    setbacks = slices.flatMap { $0.steps.compactMap(Setback.init) }.sorted { $0.no < $1.no }
    openRuns = slices.compactMap { OpenRun($0, until: end, by: clock) }
    visits = slices.compactMap(GuestVisit.init)
    self.notStarted = notStarted
    days = DayCount.rows(of: slices, in: period, offset: clock.offset)
    self.book = book
    lateArrivals = arrivals.filter { !$0.event.kind.isStep || effective.contains($0.no) }
    grounds = RoleGrounds(completions.compactMap(\.event.details.basis))
    self.unreadable = unreadable
  }

  private typealias Form = (procedure: Procedure, digest: Digest, slices: [RunSlice])

  /// The slices by definition: by kode, and then in the order in which the definitions came into
  /// use.
  private static func byDefinition(_ slices: [RunSlice]) -> [Form] {
    let codes = Dictionary(grouping: slices, by: \.run.id.code).sorted { $0.key < $1.key }
    return codes.flatMap { _, slices in
      slices.map(\.run.definition).unique().compactMap { digest in
        let own = slices.filter { $0.run.definition == digest }
        return own.first.map { ($0.run.procedure, digest, own) }
      }
    }
  }
}
