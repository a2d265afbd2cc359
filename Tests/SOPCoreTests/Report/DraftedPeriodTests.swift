import Testing

@testable import SOPCore

/// The period on which a run drafts its report.
struct DraftedPeriodTests {
  private var book: ReportBook

  init() throws { book = ReportBook(forms: try ReportForms()) }

  /// A run whose next activity is the draft.
  private mutating func run(
    _ kind: String, from start: String, code: String = "PIAK-07"
  ) throws -> RunID {
    let id = try book.start(code, by: .named(Role("APK")), at: wib(start))
    #expect(book.runs[id]?.draftedPeriod(by: book.clock) == nil)
    try book.complete(id, at: wib(start).adding(seconds: 60), fields: ["periode": kind])
    return id
  }

  private func drafted(_ id: RunID) -> String? {
    book.runs[id]?.draftedPeriod(by: book.clock)?.text
  }

  @Test(arguments: [
    ("harian", "2026-11-20 08:00", "2026-11-19"),
    ("harian", "2026-11-23 00:00", "2026-11-22"),
    ("mingguan", "2026-11-22 23:58", "2026-W46"),
    ("mingguan", "2026-11-23 08:00", "2026-W47"),
    ("mingguan", "2027-01-04 08:00", "2026-W53"),
    ("bulanan", "2026-11-01 00:00", "2026-10"),
    ("bulanan", "2026-11-30 08:00", "2026-10"),
    ("bulanan", "2027-01-04 08:00", "2026-12"),
  ])
  mutating func `it is the latest whole one before the run`(
    kind: String, start: String, period: String
  ) throws {
    // Apart, since an expectation looks at a copy of the test that was made before.
    let id = try run(kind, from: start)
    #expect(drafted(id) == period)
  }

  @Test(arguments: [
    ("2026-11-20 08:00", "2026-11-19"),
    // Over a week end, and over Christmas from a Friday that is a holiday.
    ("2026-11-23 08:00", "2026-11-20"), ("2026-11-22 08:00", "2026-11-20"),
    ("2026-12-28 08:00", "2026-12-23"),
    // In a special period's hours.
    ("2026-03-02 08:00", "2026-02-27"),
  ])
  mutating func `of days it is the latest on which the office worked`(
    start: String, day: String
  ) throws {
    book.clock = WorkingOffice.clock
    let id = try run("harian", from: start)
    #expect(drafted(id) == day)
  }

  @Test mutating func `an office that never works reports on the day before`() throws {
    book.clock.hours = WorkingHours(week: [:])
    let id = try run("harian", from: "2026-11-23 08:00")
    #expect(drafted(id) == "2026-11-22")
  }

  @Test mutating func `the day is that of the start, however late the draft is made`() throws {
    let id = try run("harian", from: "2026-11-20 08:00")
    try book.act(.pause, on: id, by: .named(Role("APK")), at: wib("2026-11-20 09:00"))
    try book.act(.resume, on: id, by: .named(Role("APK")), at: wib("2026-11-25 09:00"))
    #expect(drafted(id) == "2026-11-19")
  }

  @Test mutating func `only the activity after the one that asks is a draft`() throws {
    let id = try run("bulanan", from: "2026-11-20 08:00")
    try book.complete(id, at: wib("2026-11-20 09:00"))
    #expect(drafted(id) == nil)
    // Voided, it has to be made again.
    try book.act(.correct(no: nil), on: id, by: .named(Role("APK")), at: wib("2026-11-20 09:01"))
    #expect(drafted(id) == "2026-10")
    while book.runs[id]?.isEnded == false {
      try book.complete(id, at: wib("2026-11-20 09:02"))
      #expect(drafted(id) == nil)
    }
  }

  @Test mutating func `what is filled in last is what counts`() throws {
    let id = try run("harian", from: "2026-11-20 08:00")
    try book.act(.correct(no: nil), on: id, by: .named(Role("APK")), at: wib("2026-11-20 08:02"))
    #expect(drafted(id) == nil)
    try book.complete(id, at: wib("2026-11-20 08:03"), fields: ["periode": "bulanan"])
    #expect(drafted(id) == "2026-10")
  }

  @Test mutating func `an SOP of any kode drafts reports that asks for the kind of period`() throws
  {
    try book.forms.revise("PIAK-07") { procedure in
      procedure.code = "LAP"
      procedure.activities[0].fields[0].choices = ["harian", "tahunan"]
      procedure.activities[1].fields = procedure.activities[0].fields
    }
    let id = try run("tahunan", from: "2026-11-20 08:00", code: "LAP")
    #expect(drafted(id) == nil)
    try book.complete(id, at: wib("2026-11-20 08:03"), fields: ["periode": "harian"])
    #expect(drafted(id) == "2026-11-19")
  }

  @Test mutating func `an SOP that does not ask drafts none`() throws {
    let id = try book.start("PIAK-03", by: .named(Role("APK")), at: wib("2026-11-20 08:00"))
    while book.runs[id]?.isEnded == false {
      #expect(drafted(id) == nil)
      try book.complete(id, at: wib("2026-11-20 08:00"))
    }
  }
}
