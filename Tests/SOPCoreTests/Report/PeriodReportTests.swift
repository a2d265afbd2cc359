import Testing

@testable import SOPCore

/// Small books, made by hand.
struct PeriodReportTests {
  private var book: ReportBook
  private let apk = Actor.named(Role("APK"))
  private let subKoord = Actor.named(Role("Sub Koord"))
  private let kabid = Actor.named(Role("Kabid"))

  init() throws { book = ReportBook(forms: try ReportForms()) }

  /// A run of PIAK-03 that is completed within a day: activities of 60, 30, 5, 5 and 20 minutes.
  private mutating func completeRun(on day: String) throws -> RunID {
    let id = try book.start("PIAK-03", by: apk, at: wib("\(day) 08:00"))
    for time in ["08:10", "09:10", "09:50", "09:55", "10:00", "10:05", "10:06"] {
      try book.complete(id, at: wib("\(day) \(time)"))
    }
    return id
  }

  @Test mutating func `a run within a day is counted throughout`() throws {
    let id = try completeRun(on: "2026-11-20")
    let report = book.report(period("2026-11-20"))
    let totals = report.totals
    #expect(totals[.started] == 1)
    #expect(totals[.completed] == 1)
    #expect(totals[.openAtEnd] == 0)
    #expect(totals[.activitiesCompleted] == 7)
    #expect(totals[.onTime] + totals[.late] + totals[.unbudgeted] == 7)
    #expect(report.late.allSatisfy { $0.run == id })
    #expect(report.sops.map(\.code) == ["PIAK-03"])
    let sop = try #require(report.sops.first)
    #expect(sop.activities.map { $0.tally[.activitiesCompleted] } == [1, 1, 1, 1, 1, 1, 1])
    let chain = try #require(report.sops.first?.chain)
    #expect(chain.made == 1)
    #expect(chain.receivers.map(\.received) == [1, 1])
    #expect(chain.receivers.map(\.medianWait) == [Minutes(5), Minutes(5)])
    #expect(report.roles.map(\.subject.code) == ["APK", "Kabid", "Sub Koord"])
    #expect(report.people.map { $0.tally[.activitiesCompleted] } == [5, 1, 1])
    #expect(report.book.numbers == 1...8)
    #expect(report.book.closingSeal == book.entries.last?.seal)
    #expect(report.days.map { $0.tally[.completed] } == [1])
    #expect(report.grounds == .claimed)
    #expect(!report.isRunning)
    #expect(report.unreadable.isEmpty)
  }

  @Test mutating func `a completion over its budget is late, with its reason`() throws {
    let id = try book.start("PIAK-03", by: apk, at: wib("2026-11-20 08:00"))
    try book.complete(id, at: wib("2026-11-20 08:10"))
    try book.complete(id, at: wib("2026-11-20 09:25"))
    let late = try #require(book.report(period("2026-11-20")).late.first)
    #expect(late.no == 3)
    #expect(late.activity == 2)
    #expect(late.event.details.over == Minutes(15))
    #expect(late.event.details.reason == "alasan")
    #expect(book.report(period("2026-11-20")).totals[.onTimeShare]?.text == "0")
    #expect(book.report(period("2026-11-21")).totals[.onTimeShare] == nil)
  }

  @Test mutating func `what is open at the end is told, with the time that counted until then`()
    throws
  {
    let id = try book.start("PIAK-03", by: apk, at: wib("2026-11-20 23:00"))
    try book.complete(id, at: wib("2026-11-20 23:10"))
    try book.complete(id, at: wib("2026-11-21 00:05"))
    let open = try #require(book.report(period("2026-11-20")).openRuns.first)
    #expect(open.activity == 2)
    #expect(open.role.code == "APK")
    #expect(open.used == Minutes(50))
    #expect(open.over == nil)
    let running = book.report(period("2026-11-21"), now: wib("2026-11-21 01:35"))
    #expect(running.isRunning)
    #expect(running.openRuns.map(\.activity) == [3])
    #expect(running.openRuns.map(\.used) == [Minutes(90)])
    #expect(running.totals[.started] == 0)
    #expect(running.sops.map { $0.tally[.openAtEnd] } == [1])
    #expect(book.report(period("2026-11-19")).sops.isEmpty)
    #expect(book.report(period("2026-12")).openRuns.map(\.run) == [id])
  }

  @Test mutating func `an entry belongs where it happened, and a late one is listed`() throws {
    let id = try book.start(
      "PIAK-03", by: apk, at: wib("2026-11-21 08:00"), happened: wib("2026-11-20 15:00"))
    try book.complete(id, at: wib("2026-11-21 08:10"), happened: wib("2026-11-20 15:30"))
    try book.complete(id, at: wib("2026-11-21 08:15"))
    let friday = book.report(period("2026-11-20"))
    #expect(friday.totals[.started] == 1)
    #expect(friday.totals[.backdated] == 2)
    #expect(friday.lateArrivals.map(\.no) == [1, 2])
    #expect(friday.book.numbers == 1...2)
    #expect(friday.book.lastRead == 3)
    #expect(book.report(period("2026-11")).lateArrivals.isEmpty)

    try book.act(.correct(no: 3), on: id, by: apk, at: wib("2026-11-21 09:00"))
    try book.act(.correct(no: 2), on: id, by: apk, at: wib("2026-11-21 09:00"))
    #expect(book.report(period("2026-11-20")).lateArrivals.map(\.no) == [1])
  }

  @Test mutating func `a voided entry counts only where its correction was made`() throws {
    let id = try completeRun(on: "2026-11-20")
    let signed = book.report(period("2026-11-20"))
    try book.act(.correct(no: nil), on: id, by: kabid, at: wib("2026-11-23 08:00"))

    let friday = book.report(period("2026-11-20"))
    #expect(friday.totals[.completed] == 0)
    #expect(friday.totals[.corrected] == 0)
    #expect(friday.totals[.activitiesCompleted] == 6)
    #expect(friday.openRuns.map(\.activity) == [7])
    #expect(friday.book.numbers == 1...8)
    #expect(book.report(period("2026-11-20"), upTo: 8) == signed)

    let monday = book.report(period("2026-11-23"))
    #expect(monday.totals[.corrected] == 1)
    #expect(monday.totals[.openAtEnd] == 1)
    #expect(monday.openRuns.map(\.run) == [id])
    #expect(monday.openRuns.first?.subject == "Perihal")

    try book.complete(id, at: wib("2026-11-24 08:00"))
    #expect(book.report(period("2026-11-23")).openRuns.map(\.run) == [id])
    #expect(book.report(period("2026-11-24")).totals[.completed] == 1)
    #expect(book.report(period("2026-11-25")).sops.isEmpty)
    #expect(book.report(period("2026-11")).totals[.completed] == 1)
  }

  @Test mutating func `a report that was returned is made twice and received once`() throws {
    let id = try book.start("PIAK-03", by: apk, at: wib("2026-11-20 08:00"))
    for minute in 1...4 { try book.complete(id, at: wib("2026-11-20 08:0\(minute)")) }
    try book.act(.sendBack(attachments: []), on: id, by: subKoord, at: wib("2026-11-20 08:05"))
    try book.complete(id, at: wib("2026-11-20 08:06"))
    try book.complete(id, at: wib("2026-11-20 08:09"))
    let report = book.report(period("2026-W47"))
    let chain = try #require(report.sops.first?.chain)
    #expect(chain.made == 2)
    #expect(chain.returned == 1)
    #expect(chain.receivers.map(\.received) == [1, 0])
    #expect(chain.receivers.map(\.medianWait) == [Minutes(3), nil])
    #expect(report.setbacks.map(\.no) == [6])
    #expect(report.setbacks.first?.reason == "alasan")
    #expect(report.totals[.returned] == 1)
  }

  @Test mutating func `a report rejected by an answer is returned, and was not received`() throws {
    try book.forms.askReceiver(of: "PIAK-03")
    let id = try book.start("PIAK-03", by: apk, at: wib("2026-11-20 08:00"))
    for minute in 1...4 { try book.complete(id, at: wib("2026-11-20 08:0\(minute)")) }
    try book.complete(id, at: wib("2026-11-20 08:05"), answer: .no)
    #expect(book.runs[id]?.position.climb == [])
    try book.complete(id, at: wib("2026-11-20 08:06"))
    try book.complete(id, at: wib("2026-11-20 08:09"), answer: .yes)
    let report = book.report(period("2026-W47"))
    let chain = try #require(report.sops.first?.chain)
    #expect(chain.made == 2)
    #expect(chain.returned == 1)
    #expect(chain.receivers.map(\.received) == [1, 0])
    #expect(chain.receivers.map(\.medianWait) == [Minutes(3), nil])
    #expect(report.sops.first?.activities[4].tally[.activitiesCompleted] == 2)
    #expect(report.setbacks.map(\.no) == [6])
    #expect(report.setbacks.map(\.deed) == [.returned])
    #expect(report.totals[.returned] == 1)
    #expect(report.totals[.activitiesCompleted] == 7)
  }

  @Test mutating func `time at night is on time and in no median`() throws {
    let windows = try #require(WorkingWindows(minutes: [480..<960]))
    let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, windows) })
    book.clock.hours = WorkingHours(week: week)
    let id = try book.start("PIAK-03", by: apk, at: wib("2026-11-20 15:00"))
    try book.complete(
      id, at: wib("2026-11-20 15:10"), planned: wib("2026-11-20 20:00"))
    try book.complete(id, at: wib("2026-11-20 21:00"))
    let sop = try #require(book.report(period("2026-11-20")).sops.first)
    let figures = sop.activities[1].tally
    #expect(figures[.onTime] == 1)
    #expect(figures[.outsideHours] == 1)
    #expect(figures.used == nil)
  }

  @Test mutating func `what was completed before its planned start is neither on time nor late`()
    throws
  {
    let id = try book.start("PIAK-03", by: apk, at: wib("2026-11-20 08:00"))
    try book.complete(id, at: wib("2026-11-20 08:10"), planned: wib("2026-11-20 20:00"))
    try book.complete(id, at: wib("2026-11-20 19:59"))
    var report = book.report(period("2026-11-20"))
    #expect(report.totals[.beforePlan] == 1)
    #expect(report.totals[.onTime] == 0)
    #expect(report.totals[.onTimeShare] == nil)
    #expect(report.completions.map(\.timeliness) == [.unbudgeted, .beforePlan])
    let figures = try #require(report.sops.first?.activities[1].tally)
    #expect(figures[.beforePlan] == 1)
    #expect(figures.used == nil)
    // At the planned second it has begun.
    try book.act(.correct(no: nil), on: id, by: apk, at: wib("2026-11-20 20:00"))
    try book.complete(id, at: wib("2026-11-20 20:00"))
    report = book.report(period("2026-11-20"))
    #expect(report.totals[.beforePlan] == 0)
    #expect(report.totals[.onTime] == 1)
    // The plan is voided with the entry that holds it.
    try book.act(.correct(no: nil), on: id, by: apk, at: wib("2026-11-20 20:01"))
    try book.act(.correct(no: nil), on: id, by: apk, at: wib("2026-11-20 20:01"))
    try book.complete(id, at: wib("2026-11-20 08:10"))
    try book.complete(id, at: wib("2026-11-20 08:20"))
    #expect(book.report(period("2026-11-20")).totals[.beforePlan] == 0)
  }

  @Test mutating func `an activity without a standard can be completed before its plan, too`()
    throws
  {
    try book.forms.revise("PIAK-03") { $0.activities[1].budget = nil }
    let id = try book.start("PIAK-03", by: apk, at: wib("2026-11-20 08:00"))
    try book.complete(id, at: wib("2026-11-20 08:10"), planned: wib("2026-11-21 08:00"))
    try book.complete(id, at: wib("2026-11-20 09:00"))
    let totals = book.report(period("2026-11-20")).totals
    #expect(totals[.beforePlan] == 1)
    #expect(totals[.unbudgeted] == 1)
  }

  @Test mutating func `a start may be planned a leap year ahead, and no second further`() throws {
    let id = try book.start("PIAK-03", by: apk, at: wib("2026-11-20 08:00"))
    let latest = wib("2026-11-20 08:10").adding(seconds: 366 * 86_400)
    let beyond = latest.adding(seconds: 1)
    #expect(throws: Refusal.timing(.plannedTooFar(planned: beyond, latest: latest))) {
      try book.complete(id, at: wib("2026-11-20 08:10"), planned: beyond)
    }
    try book.complete(id, at: wib("2026-11-20 08:10"), planned: latest)
    // Where no time is set, that is what is wrong.
    #expect(throws: Refusal.timing(.plannedElsewhere(activity: 2, allowedAt: [1]))) {
      try book.complete(id, at: wib("2026-11-20 08:20"), planned: beyond)
    }
    // Verification asks no such thing: a book may hold older plans.
    var event = try #require(book.entries.last?.event)
    event.details.planned = ZonedMoment(wib("2099-01-01 00:00"), in: .wib)
    let start = try #require(book.entries.first)
    let procedure = try book.forms["PIAK-03"].procedure
    try Run(opening: start.event, no: 1, procedure: procedure).audit(event)
  }

  @Test mutating func `what happened may be told a leap year back, and no second further`() throws {
    let now = wib("2026-11-20 08:00")
    let earliest = now.adding(seconds: -366 * 86_400)
    let beyond = earliest.adding(seconds: -1)
    #expect(throws: Refusal.timing(.tooLongAgo(occurred: beyond, earliest: earliest))) {
      try book.start("PIAK-03", by: apk, at: now, happened: beyond)
    }
    let id = try book.start("PIAK-03", by: apk, at: now, happened: earliest)
    // Of a run that begins later than that, it is the run's beginning that forbids it.
    let latest = Position.Latest(no: 1, happened: earliest)
    #expect(throws: Refusal.timing(.beforeLatest(occurred: beyond, latest: latest))) {
      try book.act(.pause, on: id, by: apk, at: now.adding(seconds: -1), happened: beyond)
    }
    #expect(
      throws: Refusal.timing(
        .tooLongAgo(occurred: earliest, earliest: earliest.adding(seconds: 60)))
    ) {
      try book.act(.pause, on: id, by: apk, at: now.adding(seconds: 60), happened: earliest)
    }
    // Verification asks no such thing: a book may hold older times.
    var event = try #require(book.entries.first?.event)
    event.details.occurred = ZonedMoment(wib("0001-01-03 00:00"), in: .wib)
    let procedure = try book.forms["PIAK-03"].procedure
    let old = Run(opening: event, no: 1, procedure: procedure)
    var pause = event
    pause.kind = .paused
    pause.activity = 1
    pause.details = Details()
    pause.details.reason = "alasan"
    pause.details.basis = event.details.basis
    pause.details.occurred = ZonedMoment(wib("0001-01-04 00:00"), in: .wib)
    try old.audit(pause)
  }

  @Test mutating func `what was paused throughout is on time, and not outside working hours`()
    throws
  {
    let windows = try #require(WorkingWindows(minutes: [480..<960]))
    let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, windows) })
    book.clock.hours = WorkingHours(week: week)
    let id = try book.start("PIAK-03", by: apk, at: wib("2026-11-20 09:00"))
    try book.complete(id, at: wib("2026-11-20 09:10"))
    try book.act(.pause, on: id, by: apk, at: wib("2026-11-20 09:10"))
    try book.act(.resume, on: id, by: apk, at: wib("2026-11-20 11:00"))
    try book.complete(id, at: wib("2026-11-20 11:00"))
    // Paused until the office closes, and resumed at night: there time passed outside.
    try book.act(.pause, on: id, by: apk, at: wib("2026-11-20 11:00"))
    try book.act(.resume, on: id, by: apk, at: wib("2026-11-20 17:00"))
    try book.complete(id, at: wib("2026-11-20 18:00"))
    let sop = try #require(book.report(period("2026-11-20")).sops.first)
    #expect(sop.activities[1].tally[.outsideHours] == 0)
    #expect(sop.activities[1].tally[.onTime] == 1)
    #expect(sop.activities[1].tally.used?.maximum == .zero)
    #expect(sop.activities[2].tally[.outsideHours] == 1)
    #expect(sop.activities[2].tally.used == nil)
  }

  @Test mutating func `a book begins when it was opened or when the first of it happened`() throws {
    book.opened = wib("2026-11-16 09:00")
    let id = try book.start("PIAK-03", by: apk, at: wib("2026-11-20 08:00"))
    func coverage(_ text: String) -> Coverage { book.report(period(text)).coverage }
    let opened = wib("2026-11-16 09:00")
    #expect(coverage("2026-10") == .later(opened))
    #expect(coverage("2026-11-15") == .later(opened))
    #expect(coverage("2026-11-16") == .since(opened))
    #expect(coverage("2026-11") == .since(opened))
    #expect(coverage("2026-11-17") == .whole)
    let earlier = wib("2026-11-15 10:00")
    try book.start("PIAK-02", by: apk, at: wib("2026-11-20 09:00"), happened: earlier)
    #expect(coverage("2026-11-15") == .since(earlier))
    #expect(coverage("2026-11-14") == .later(earlier))
    // Up to an entry, the book is what was read of it.
    #expect(book.report(period("2026-11-15"), upTo: 1).coverage == .later(opened))
    try book.complete(id, at: wib("2026-12-01 08:00"))
    #expect(coverage("2026-12") == .whole)
  }

  @Test
  mutating func `a month is compared with nothing where the book does not tell of the one before`()
    throws
  {
    book.opened = wib("2026-11-01 00:00")
    _ = try completeRun(on: "2026-11-20")
    func comparison(_ text: String) throws -> Comparison {
      let month = period(text)
      return try #require(book.report(month, comparedWith: month.previous).comparison)
    }
    #expect(try comparison("2026-11").sops.map(\.before) == [nil])
    #expect(try comparison("2026-11").coverage == .later(wib("2026-11-01 00:00")))
    #expect(try comparison("2026-12").sops.map { $0.before?[.completed] } == [1])
    #expect(try comparison("2026-12").coverage == .whole)
    book.opened = wib("2026-10-31 23:59")
    #expect(try comparison("2026-11").sops.map { $0.before?[.completed] } == [0])
  }

  @Test mutating func `whoever takes a title stays one person, but not at a counter`() throws {
    func complete(_ id: RunID, _ names: [String], from account: String) throws {
      for (minute, name) in names.enumerated() {
        let actor = Actor(
          role: Role("APK"), person: Person(name: name, account: account), basis: .claimed)
        let day = account == "budi" ? "20" : "21"
        let now = wib("2026-11-\(day) 08:0\(minute)")
        try book.act(.complete(Intent.Completion()), on: id, by: actor, at: now)
      }
    }
    let names = ["Budi Santoso", "BUDI SANTOSO, S.Kom.", "Budi Santoso , S.Kom., M.T."]
    let id = try book.start("PIAK-02", by: apk, at: wib("2026-11-20 08:00"))
    try complete(id, names, from: "budi")
    let own = book.report(period("2026-11-20")).people
    #expect(own.map(\.subject) == ["Budi Santoso"])
    #expect(own.map { $0.tally[.activitiesCompleted] } == [3])
    let other = try book.start("PIAK-02", by: apk, at: wib("2026-11-21 08:00"))
    try complete(other, names + ["Siti Aminah"], from: "loket1")
    #expect(
      book.report(period("2026-11-21")).people.map { $0.tally[.activitiesCompleted] } == [
        1, 1, 1, 1,
      ])
  }

  @Test mutating func `a sealed fragment counts when the next entry was recorded`() throws {
    book.tearOff()
    let id = try book.start("PIAK-03", by: apk, at: wib("2026-11-20 08:00"))
    book.tearOff()
    book.tearOff()
    try book.complete(id, at: wib("2026-11-23 08:00"), happened: wib("2026-11-20 09:00"))
    book.tearOff()
    #expect(book.report(period("2026-11-20")).totals[.sealedFragments] == 1)
    #expect(book.report(period("2026-11-23")).totals[.sealedFragments] == 3)
    #expect(book.report(period("2026-11-23"), upTo: 2).totals[.sealedFragments] == 2)
    #expect(book.report(period("2026-11-23"), upTo: 1).totals[.sealedFragments] == 0)
  }

  @Test mutating func `a changed definition begins a new row`() throws {
    try book.complete(
      try book.start("PIAK-03", by: apk, at: wib("2026-11-20 08:00")), at: wib("2026-11-20 08:10"))
    try book.forms.revise("PIAK-03") { $0.identity.name = "Nama baru" }
    try book.start("PIAK-03", by: apk, at: wib("2026-11-20 09:00"))
    let rows = book.report(period("2026-11")).sops
    #expect(rows.map(\.code) == ["PIAK-03", "PIAK-03"])
    #expect(rows.map { $0.tally[.started] } == [1, 1])
    #expect(rows.map { $0.activities[0].tally[.activitiesCompleted] } == [1, 0])
    #expect(rows.last?.name == "Nama baru")
    #expect(Set(rows.map(\.definition)).count == 2)
  }

  @Test mutating func `a run without its definition is named, and not counted`() throws {
    let id = try completeRun(on: "2026-11-20")
    var builder = PeriodReport.Builder(
      period: period("2026-11-20"), clock: book.clock, now: wib("2026-11-21 00:00"),
      definition: { _, _ in nil })
    for entry in book.entries { builder.take(entry) }
    let report = builder.finish()
    #expect(report.unreadable == [id])
    #expect(report.totals == Tally())
    #expect(report.book.numbers == 1...8)
  }

  @Test mutating func `roles claimed and roles from the roster are told apart`() throws {
    let id = try book.start("PIAK-03", by: apk, at: wib("2026-11-20 08:00"))
    try book.complete(id, at: wib("2026-11-20 08:10"))
    let listed = Actor.named(Role("APK"), basis: .roster)
    try book.act(
      .complete(Intent.Completion()), on: id, by: listed, at: wib("2026-11-21 08:00"))
    #expect(book.report(period("2026-11-20")).grounds == .claimed)
    #expect(book.report(period("2026-11-21")).roles.map(\.tally.grounds) == [.roster])
    #expect(book.report(period("2026-11")).people.map(\.tally.grounds) == [.mixed])
    #expect(book.report(period("2026-12")).grounds == nil)
  }

  @Test func `an empty book makes an empty report`() {
    let report = book.report(period("2026-11"))
    #expect(report.totals == Tally())
    #expect(report.days.count == 30)
    #expect(report.book == BookExtent())
  }
}
