import CommandLineKit
import SOPCore
import SOPStore

extension Report {
  /// The figures of a period, and what a report says besides them.
  func contents(
    on period: Period, of office: Office, in session: Session
  ) throws(Failure) -> ReportContents {
    let now = session.world.now
    let book = try office.openBook()
    let schedule = try office.schedule(for: book)
    let obligations = schedule.obligations(in: period.days)
    // A month stands beside the month before it.
    let previous = period.kind == .monthly ? period.previous : nil
    let reading = try read(
      book, of: office,
      into: PeriodReport.Builder(
        period: period, comparedWith: previous, clock: office.clock, now: now,
        definition: office.pinnedDefinitions(), upTo: upTo?.no,
        scheduledFrom: obligations.firstDay),
      // A week's obligation may have been met before the day that is reported on.
      from: min(period.first, previous?.first ?? period.first, obligations.firstDay ?? period.first)
    )
    if let no = upTo?.no, no > reading.lastNo {
      throw .bookEndsEarlier(than: no, at: reading.lastNo)
    }
    let missed = schedule.notMet(
      obligations, by: reading.builder.starts, at: reading.builder.asOf)
    let hidden = reading.builder.hiddenStarts
    let custody = try orFail(session.custody(of: office.folder, office.settings.roster))
    let report = reading.builder.finish(
      notStarted: missed.map { schedule.notStarted($0, unless: hidden) })
    if case .later(let begins) = report.coverage {
      throw .beforeBook(
        period, begins: begins, continues: report.book.continues, in: office.clock.zone)
    }
    // The day on which the book was closed: whoever makes the same report again finds the same persons.
    let day = LocalTime(report.book.closedAt ?? now, in: office.clock.zone).day
    let force = ProceduresInForce(office.catalogue)
    let used = office.settings.used(of: force, on: day)
    return ReportContents(
      report: report,
      letterhead: Letterhead(office.settings, bookOffice: reading.bookOffice),
      signatories: Signatories(
        of: report, among: force.procedures, used: used, in: office.settings,
        account: try session.account(in: office.settings.roster).name, on: day),
      procedures: used, lacksHolidays: office.settings.lacksHolidays(of: period),
      lacksSettings: office.lacksSettings, undefined: office.undefined(among: obligations),
      disabled: office.catalogue.unsound.compactMap(\.claimedCode),
      custody: custody)
  }

  /// Reads the book: in full from a day on, and before it only what reaches beyond that day.
  private func read(
    _ book: consuming AgendaReader, of office: Office, into builder: PeriodReport.Builder,
    from first: Day
  ) throws(Failure) -> ReportReading {
    let book = book
    let reader = ReportReading(into: builder, upTo: upTo?.no, path: office.folder.book)
    let prologue = Prologue(
      before: Period(.daily, containing: first).start(in: office.clock.zone), upTo: upTo?.no,
      definition: office.pinnedDefinitions())
    let quick = try orFail(reader.read(book, after: prologue, bytes: { try? book.line(at: $0) }))
    if let quick { return quick }
    return try orFail(reader.read(book))
  }
}
