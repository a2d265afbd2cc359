import Testing

@testable import SOPCore

struct ScheduleTests {
  private static func schedule(
    _ rules: [ScheduleRule], in settings: OfficeSettings = WorkingOffice.settings,
    since opened: Moment = .earliest
  ) -> Schedule {
    var settings = settings
    settings.schedule = rules
    return Schedule(of: settings, zone: Zone(.wib), since: opened)
  }

  private static func rule(
    _ cadence: ScheduleRule.Cadence, by latest: Int? = nil, _ fields: [String: String] = [:]
  ) -> ScheduleRule {
    ScheduleRule(
      code: "PIAK-07", cadence: cadence, latest: latest,
      fields: fields.map { Details.FieldValue(key: $0.key, value: $0.value) })
  }

  // MARK: - What is asked for

  @Test(
    arguments: [
      // Christmas is on a Friday, with the Thursday before it; then a weekend.
      (.workday, "2026-12-21", "2026-12-28", ["12-21", "12-22", "12-23", "12-28"]),
      (.week(.monday), "2026-12-21", "2027-01-10", ["12-21", "12-28", "01-04"]),
      // On Fridays: no working day follows in two of these weeks, so it is the last before.
      (.week(.friday), "2026-12-14", "2027-01-10", ["12-18", "12-23", "12-31", "01-08"]),
      (.week(.sunday), "2026-11-16", "2026-11-22", ["11-20"]),
      (.month(workday: 1), "2026-12-01", "2027-02-28", ["12-01", "01-04", "02-01"]),
      (.month(workday: 17), "2026-12-01", "2026-12-31", ["12-23"]),
      // A month does not have as many: its last.
      (.month(workday: 23), "2026-12-01", "2026-12-31", ["12-31"]),
      // Ramadan's week has hours too.
      (.workday, "2026-02-20", "2026-02-23", ["02-20", "02-23"]),
    ] as [(ScheduleRule.Cadence, String, String, [String])])
  func `a rule asks for runs by working days`(
    cadence: ScheduleRule.Cadence, from: String, to: String, expected: [String]
  ) {
    let obligations = Self.schedule([Self.rule(cadence)]).obligations(in: on(from)...on(to))
    #expect(obligations.map { String($0.day.text.dropFirst(5)) } == expected)
  }

  @Test func `without working hours an office works from Monday to Friday but for holidays`() {
    var settings = OfficeSettings()
    settings.holidays[on("2026-11-18")] = "Libur"
    let schedule = Self.schedule([Self.rule(.workday)], in: settings)
    let days = schedule.obligations(in: on("2026-11-16")...on("2026-11-22")).map(\.day.text)
    #expect(days == ["2026-11-16", "2026-11-17", "2026-11-19", "2026-11-20"])
  }

  @Test func `an opened day is a working day`() throws {
    var settings = WorkingOffice.settings
    let windows = try #require(WorkingWindows(minutes: [480..<720]))
    // A holiday, a joint leave and a Saturday.
    for day in ["2026-12-24", "2026-12-25", "2026-12-26"] {
      settings.openedDays.append(.init(day: on(day), label: "Piket", windows: windows))
    }
    func days(_ cadence: ScheduleRule.Cadence, _ first: String, _ last: String) -> [String] {
      Self.schedule([Self.rule(cadence)], in: settings).obligations(in: on(first)...on(last))
        .map { String($0.day.text.dropFirst(5)) }
    }
    #expect(
      days(.workday, "2026-12-22", "2026-12-28") == [
        "12-22", "12-23", "12-24", "12-25", "12-26", "12-28",
      ])
    #expect(days(.week(.friday), "2026-12-21", "2026-12-27") == ["12-25"])
    #expect(days(.month(workday: 18), "2026-12-01", "2026-12-31") == ["12-24"])
  }

  @Test func `what was due before the book was opened nobody is asked for`() {
    let rules = [Self.rule(.workday, by: 540), Self.rule(.week(.tuesday))]
    let schedule = Self.schedule(rules, since: wib("2026-11-18 10:00"))
    let days = schedule.obligations(in: on("2026-11-16")...on("2026-11-20")).map(\.day.text)
    #expect(days == ["2026-11-19", "2026-11-20"])
  }

  @Test func `a week without a working day asks for nothing`() {
    var settings = OfficeSettings()
    for day in 16...20 { settings.holidays[on("2026-11-\(day)")] = "Libur" }
    let schedule = Self.schedule([Self.rule(.week(.monday))], in: settings)
    #expect(schedule.obligations(in: on("2026-11-16")...on("2026-11-22")).isEmpty)
  }

  @Test func `on a day its own, its week's and its month's obligations can be met`() {
    let rules = [
      Self.rule(.workday), Self.rule(.week(.tuesday)), Self.rule(.month(workday: 2)),
    ]
    let obligations = Self.schedule(rules).obligations(on: on("2026-11-19"))
    #expect(obligations.map(\.day.text) == ["2026-11-03", "2026-11-17", "2026-11-19"])
    #expect(obligations.firstDay == on("2026-11-01"))
    // A Sunday's week is that of the days before it, also where the month has just begun.
    #expect(
      Self.schedule(rules).obligations(on: on("2026-11-01")).map(\.day.text) == [
        "2026-10-27", "2026-11-03",
      ])
  }

  // MARK: - What meets it

  private static let harian = ["periode": "harian"]

  @Test(
    arguments: [
      // (start day, its fields, whether the day's obligation is met)
      ("2026-11-20", [:], true), ("2026-11-20", harian, true),
      ("2026-11-20", ["periode": "bulanan"], false), ("2026-11-19", harian, false),
      ("2026-11-21", harian, false),
    ] as [(String, [String: String], Bool)])
  func `a run of that day and of those fields meets it, or one that may yet be`(
    day: String, fields: [String: String], isMet: Bool
  ) {
    let schedule = Self.schedule([Self.rule(.workday, by: 540, Self.harian)])
    let start = Schedule.Start(code: "PIAK-07", day: on(day), fields: fields)
    let obligations = schedule.obligations(in: on("2026-11-20")...on("2026-11-20"))
    let left = schedule.notMet(obligations, by: [start], at: wib("2026-11-20 10:00"))
    #expect(left.isEmpty == isMet)
  }

  @Test(
    arguments: [
      (540, "2026-11-20 09:00", 0), (540, "2026-11-20 09:01", 1), (nil, "2026-11-20 23:59", 0),
      (nil, "2026-11-21 00:00", 0), (nil, "2026-11-21 00:01", 1), (1_440, "2026-11-21 00:01", 1),
    ] as [(Int?, String, Int)])
  func `it is missing once its time has passed`(latest: Int?, now: String, count: Int) {
    let schedule = Self.schedule([Self.rule(.workday, by: latest)])
    let obligations = schedule.obligations(in: on("2026-11-20")...on("2026-11-20"))
    let missed = schedule.notMet(obligations, by: [], at: wib(now)).map { schedule.notStarted($0) }
    #expect(missed.count == count)
    let due = latest.map { wib("2026-11-20 00:00").adding(Minutes($0)) }
    #expect(missed.allSatisfy { $0.day == on("2026-11-20") && $0.due == due })
  }

  @Test(
    arguments: [
      // (kode, the day of its start, whether it may meet the week's obligation)
      ("PIAK-07", "2026-11-18", true), ("PIAK-07", "2026-11-22", true), ("PIAK-07", nil, true),
      ("PIAK-07", "2026-11-15", false), ("PIAK-07", "2026-11-23", false),
      ("PIAK-02", "2026-11-18", false),
    ] as [(String, String?, Bool)])
  func `a run that cannot be read may be the one that is missed`(
    code: String, day: String?, mayBe: Bool
  ) {
    let schedule = Self.schedule([Self.rule(.week(.friday), by: 540)])
    let obligations = schedule.obligations(in: on("2026-11-20")...on("2026-11-20"))
    let run = RunID(code: code, year: 2026, ordinal: 1)
    let hidden = Schedule.HiddenStart(run: run, day: day.map(on))
    let missed = schedule.notMet(obligations, by: [], at: wib("2026-11-20 10:00")).map {
      schedule.notStarted($0, unless: [hidden])
    }
    #expect(missed.map(\.unreadable) == [mayBe ? [run] : []])
  }

  @Test func `another SOP meets nothing, and another day of the week does`() {
    let schedule = Self.schedule([Self.rule(.week(.wednesday))])
    let obligations = schedule.obligations(on: on("2026-11-20"))
    func isMet(_ code: String, _ day: String) -> Bool {
      let start = Schedule.Start(code: code, day: on(day))
      return schedule.notMet(obligations, by: [start], at: wib("2026-11-20 10:00")).isEmpty
    }
    #expect(!isMet("PIAK-02", "2026-11-18"))
    #expect(!isMet("PIAK-07", "2026-11-15"))
    #expect(isMet("PIAK-07", "2026-11-16"))
    #expect(isMet("PIAK-07", "2026-11-20"))
  }

  @Test func `a cancelled run meets nothing, and a voided answer is none`() throws {
    var book = ReportBook(forms: try ReportForms())
    let apk = Actor.named(Role("APK"))
    let id = try book.start("PIAK-07", by: apk, at: wib("2026-11-20 08:00"))
    func start() throws -> Schedule.Start? {
      Schedule.Start(try #require(book.runs[id]), in: Zone(.wib))
    }
    #expect(try start()?.fields == [:])
    try book.complete(id, at: wib("2026-11-20 08:10"), fields: ["periode": "bulanan"])
    #expect(try start()?.fields == ["periode": "bulanan"])
    try book.act(.correct(no: nil), on: id, by: apk, at: wib("2026-11-20 08:20"))
    #expect(try start() == Schedule.Start(code: "PIAK-07", day: on("2026-11-20")))
    try book.act(.cancel, on: id, by: apk, at: wib("2026-11-20 08:30"))
    #expect(try start() == nil)
  }

  // MARK: - In a report

  @Test func `a day's report keeps the runs that its week asks for`() throws {
    var book = ReportBook(forms: try ReportForms())
    let apk = Actor.named(Role("APK"))
    let id = try book.start("PIAK-07", by: apk, at: wib("2026-11-16 08:00"))
    try book.act(.cancel, on: id, by: apk, at: wib("2026-11-16 09:00"))
    let other = try book.start("PIAK-07", by: apk, at: wib("2026-11-17 08:00"))
    try book.complete(other, at: wib("2026-11-17 08:10"), fields: Self.harian)
    for time in ["08:20", "08:30", "08:31", "08:32", "08:33"] {
      try book.complete(other, at: wib("2026-11-17 \(time)"))
    }
    func starts(from day: String?) -> [Schedule.Start] {
      var builder = PeriodReport.Builder(
        period: period("2026-11-20"), clock: book.clock, now: wib("2026-11-21 00:00"),
        definition: book.forms.definition, scheduledFrom: day.map(on))
      for entry in book.entries { builder.take(entry) }
      return builder.starts
    }
    #expect(starts(from: nil).isEmpty)
    #expect(starts(from: "2026-11-18").isEmpty)
    let expected = Schedule.Start(code: "PIAK-07", day: on("2026-11-17"), fields: Self.harian)
    #expect(starts(from: "2026-11-16") == [expected])
  }
}
