import SOPCore
import SOPStore

/// All that a report is made from, in whatever form: the figures, whose they are, and who signs for them.
///
/// Text, HTML, CSV and JSON are made from this value alone, and differ only in how they say it.
struct ReportContents {
  let report: PeriodReport
  let letterhead: Letterhead
  let signatories: Signatories
  /// The SOPs that the office uses, by its settings.
  let procedures: [Procedure]
  /// Whether the office keeps the national holidays, and the period is not within their table.
  let lacksHolidays: Bool
  /// Whether the office's settings could not be read, so that the figures do without them.
  var lacksSettings = false
  /// What the schedule asks for in the period, and nobody can start.
  var undefined = UndefinedSchedule(codes: [])
  /// The kodes of the office's own definitions that are not sound.
  var disabled: [String] = []
  /// How the book was kept when the report was made.
  var custody: Custody?

  /// When its figures were taken: told only while the period lasts.
  var madeAt: Moment { report.asOf }
}

extension ReportContents {
  /// Whether there is nothing at all to report.
  var isEmpty: Bool { report.isEmpty && undefined.codes.isEmpty }

  /// Of what nobody can start, the SOPs that have no row by their runs.
  var idleUndefined: [String] {
    let codes = report.sops.map(\.code) + report.unreadableSOPs.map(\.code)
    return undefined.codes.filter { !codes.contains($0) }
  }

  /// The day on which the report was made.
  var today: Day { LocalTime(madeAt, in: report.zone).day }

  /// The days of the period without those that are still to come.
  var pastDays: [Tallied<Day>] {
    let today = today
    return report.days.filter { $0.subject <= today }
  }
}

extension PeriodReport {
  /// Whether no entry and no run belongs to the period, and nothing was missed in it.
  var isEmpty: Bool {
    book.numbers == nil && sops.isEmpty && notStarted.isEmpty && totals[.sealedFragments] == 0
      && unreadable.isEmpty
  }
}

/// Whose report it is (kop): as `kantor.json` says, else as the book's header does.
struct Letterhead: Equatable {
  /// The office (instansi).
  let office: String?
  let unit: String?
  /// Where it is signed.
  let city: String?

  init(_ settings: OfficeSettings, bookOffice: String?) {
    office = settings.name ?? bookOffice
    unit = settings.unit
    city = settings.city
  }
}

extension Array {
  /// The elements of two lists beside each other, both from the top. Where the shorter list has ended stands `nil`, so
  /// that no element of the longer one is left out.
  func beside(_ others: [Element]) -> [(left: Element?, right: Element?)] {
    (0..<Swift.max(count, others.count)).map { row in
      (row < count ? self[row] : nil, row < others.count ? others[row] : nil)
    }
  }
}
