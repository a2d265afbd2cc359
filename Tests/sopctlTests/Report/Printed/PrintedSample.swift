import CommandLineKit
import SOPCore
import Testing

@testable import sopctl

/// A printed report of the made-up office's book, with entries changed on the way.
struct PrintedSample {
  var period = "2026-11-20"
  var now = "2026-11-23 08:00:00"
  var office: String?
  var unit: String?
  var notStarted: [NotStarted] = []
  var lacksHolidays = false
  var change: (inout AgendaEntry) -> Void = { _ in }

  func contents() throws -> ReportContents {
    let world = ReportOffice().world
    let period = try #require(Period(period))
    let now = try #require(TestWorld.moment(now))
    var builder = PeriodReport.Builder(
      period: period, comparedWith: period.kind == .monthly ? period.previous : nil,
      clock: OfficeClock(offset: TestWorld.westIndonesia), now: now,
      definition: world.office.pinned.cached())
    for var entry in world.entries {
      change(&entry)
      builder.take(entry)
    }
    var settings = OfficeSettings()
    settings.name = office
    settings.unit = unit
    return ReportContents(
      report: builder.finish(notStarted: notStarted),
      letterhead: Letterhead(settings, bookOffice: nil), signatories: .blank, procedures: [],
      lacksHolidays: lacksHolidays)
  }

  func html() throws -> String { PrintedReport(contents: try contents()).document.html }

  func page() throws -> ReadElement { try ReadElement(document: html()) }
}
