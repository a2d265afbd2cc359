import Foundation
import Testing

@testable import SOPCore
@testable import sopctl

/// The quarter's office, played once, and its reports by both ways.
enum Quarter {
  /// What stands in the office's folder, by name.
  static let files: [String: [UInt8]] = {
    do {
      let book = try QuarterBook()
      return book.files.merging(["buku-agenda.txt": book.bytes]) { _, book in book }
    } catch {
      Issue.record("\(error)")
      return [:]
    }
  }()

  static let now = "2026-10-05 08:00:00"
  static let months = ["2026-07", "2026-08", "2026-09"]

  /// A copy of its own of the office's folder.
  static func world() -> TestWorld {
    let world = TestWorld(now: now)
    for (name, bytes) in files { world.write(String(decoding: bytes, as: UTF8.self), to: name) }
    return world
  }

  // MARK: - By the program

  /// The book's lines, read once: each report is made from them as from a book read in full.
  private static let lines: [AgendaLine] = {
    let rows = (files["buku-agenda.txt"] ?? []).split(separator: 0x0A)
    return rows.enumerated().compactMap { index, row in
      try? AgendaLine.read(Array(row).span, isFirst: index == 0)
    }
  }()

  private static let procedures: [String: Procedure] = files.reduce(into: [:]) { known, file in
    guard file.key.hasPrefix("definisi/") else { return }
    known[SHA256.hash(file.value).hex] = try? Procedure.read(file.value)
  }

  /// The reports that several tests look at.
  private static let kept: [String: ReportContents] = (months + ["2026-W36", "2026-08-31"])
    .reduce(into: [:]) { reports, period in
      reports[period] = Period(period).map { contents(on: $0) }
    }

  static func contents(on period: String) throws -> ReportContents {
    if let kept = kept[period] { return kept }
    return contents(on: try #require(Period(period)))
  }

  static func contents(
    on period: Period, at now: String = Quarter.now, upTo no: Int? = nil
  ) -> ReportContents {
    let settings = (try? OfficeSettings.read(files["kantor.json"] ?? [])) ?? OfficeSettings()
    let clock = OfficeClock(offset: TestWorld.westIndonesia, hours: settings.hours)
    let now = TestWorld.moment(now) ?? .earliest
    var opened = Moment.earliest
    if case .header(let header)? = lines.first { opened = header.opened.moment }
    let schedule = Schedule(of: settings, zone: clock.zone, since: opened)
    let obligations = schedule.obligations(in: period.days)
    let known = procedures
    var builder = PeriodReport.Builder(
      period: period, comparedWith: period.kind == .monthly ? period.previous : nil, clock: clock,
      now: now, definition: { known[$1.hex] }, upTo: no, scheduledFrom: obligations.firstDay)
    for line in lines {
      switch line {
      case .header(let header): builder.take(header)
      case .entry(let entry): builder.take(entry)
      case .fragment: builder.takeFragment()
      }
    }
    let missed = schedule.notMet(obligations, by: builder.starts, at: builder.asOf)
    let report = builder.finish(notStarted: missed.map { schedule.notStarted($0) })
    let day = LocalTime(report.book.closedAt ?? now, in: clock.offset).day
    let used = settings.used(of: ProceduresInForce(Array(known.values)), on: day)
    return ReportContents(
      report: report, letterhead: Letterhead(settings, bookOffice: nil),
      signatories: Signatories(
        of: report, among: known.values.sorted { $0.code < $1.code }, used: used, in: settings,
        account: "budi", on: day),
      procedures: used, lacksHolidays: false)
  }

  // MARK: - By the plain way

  static let plainBook = PlainBook(
    String(decoding: files["buku-agenda.txt"] ?? [], as: UTF8.self))
  static let plainOffice = PlainOffice(files)

  private static let keptPlain: [Period: PlainReport] = [
    "2026-07", "2026-08", "2026-09", "2026-W36",
  ]
  .compactMap { Period($0) }.reduce(into: [:]) { $0[$1] = plain(on: $1) }

  static func plain(on period: String) throws -> PlainReport {
    let period = try #require(Period(period))
    return keptPlain[period] ?? plain(on: period)
  }

  /// The month before; `nil` of a period of another kind, which is not compared.
  static func plainMonthBefore(_ period: String) throws -> PlainReport? {
    let period = try #require(Period(period))
    guard period.kind == .monthly, let previous = period.previous else { return nil }
    return keptPlain[previous] ?? plain(on: previous)
  }

  static func plain(
    on period: Period, at now: String = Quarter.now, upTo no: Int? = nil
  ) -> PlainReport {
    PlainReport(
      plainOffice, no.map(plainBook.upTo) ?? plainBook, from: period.first.text,
      to: period.last.text,
      now: PlainTime.seconds(now.replacingOccurrences(of: " ", with: "T") + "+07:00"))
  }
}
