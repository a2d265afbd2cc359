import Testing

@testable import SOPCore

/// PIAK-03, activity 2 (APK, 60 minutes), whose clock starts at 09:00.
struct OverdueTests {
  private let clock = OfficeClock(offset: .wib)
  private let cron = Person(name: "sopctl", account: "root")
  private var book: ReportBook
  private let id: RunID

  init() throws {
    book = ReportBook(forms: try ReportForms())
    id = try book.start("PIAK-03", by: .named(Role("APK")), at: wib("2026-11-20 08:00"))
    try book.complete(id, at: wib("2026-11-20 09:00"))
  }

  private func overdue(at time: String, levels: [Int] = [100, 200]) throws -> Overdue? {
    let run = try #require(book.runs[id])
    return run.overdue(at: wib("2026-11-20 \(time)"), by: clock, levels: levels)
  }

  private func notices(at time: String, levels: [Int] = [100, 200]) throws -> [Event] {
    let run = try #require(book.runs[id])
    let now = ZonedMoment(wib("2026-11-20 \(time)"), in: .wib)
    return run.notices(at: now, by: clock, levels: levels, recordedBy: cron)
  }

  @Test(arguments: [
    ("09:30", nil, nil), ("10:00", nil, nil), ("10:01", 1, "Sub Koord"), ("11:00", 1, "Sub Koord"),
    ("11:01", 2, "Kabid"), ("23:00", 2, "Kabid"),
  ])
  func `a level is passed by more than its share of the budget`(
    time: String, level: Int?, notify: String?
  ) throws {
    let overdue = try overdue(at: time)
    #expect(overdue?.level == level)
    #expect(overdue?.notify.code == notify)
  }

  @Test func `what is overdue is told in full`() throws {
    let overdue = try #require(try overdue(at: "10:25"))
    #expect(overdue.run == id)
    #expect(overdue.activity == 2)
    #expect(overdue.role.code == "APK")
    #expect(overdue.budget == Minutes(60))
    #expect(overdue.used == Minutes(85))
    #expect(overdue.over == Minutes(25))
    #expect(overdue.due == wib("2026-11-20 10:00"))
  }

  @Test func `without levels, and below the first, nothing is overdue`() throws {
    #expect(try overdue(at: "23:00", levels: []) == nil)
    #expect(try overdue(at: "10:30", levels: [150]) == nil)
    #expect(try overdue(at: "10:31", levels: [150])?.level == 1)
  }

  @Test mutating func `each level is noted once per visit`() throws {
    try record(at: "10:30", expecting: [1])
    try record(at: "10:40", expecting: [])
    try record(at: "11:30", expecting: [2])
    try record(at: "12:00", expecting: [])
  }

  @Test mutating func `levels passed since the last time are noted together`() throws {
    try record(at: "12:00", expecting: [1, 2])
  }

  @Test mutating func `nothing is noted while paused, nor after the end`() throws {
    let actor = Actor.named(Role("APK"))
    try book.act(.pause, on: id, by: actor, at: wib("2026-11-20 09:10"))
    try record(at: "15:00", expecting: [])
    try book.act(.resume, on: id, by: actor, at: wib("2026-11-20 15:00"))
    try record(at: "15:50", expecting: [])
    try record(at: "15:51", expecting: [1])
    try book.act(.cancel, on: id, by: actor, at: wib("2026-11-20 16:00"))
    try record(at: "23:00", expecting: [])
  }

  @Test mutating func `a notice carries its arithmetic, and stands before the rules`() throws {
    let actor = Actor.named(Role("APK"))
    try book.act(.pause, on: id, by: actor, at: wib("2026-11-20 09:10"))
    try book.act(.resume, on: id, by: actor, at: wib("2026-11-20 09:20"))
    let event = try #require(try notices(at: "10:30").first)
    #expect(event.kind == .overdue)
    #expect(event.activity == 2)
    #expect(event.role == nil)
    #expect(event.person == cron)
    #expect(event.details.used == Minutes(80))
    #expect(event.details.gross == Minutes(90))
    #expect(event.details.budget == Minutes(60))
    #expect(event.details.over == Minutes(20))
    #expect(event.details.measure == .wallClock)
    #expect(event.details.level == 1)
    #expect(event.details.notify == Role("Sub Koord"))
    try book.runs[id]?.audit(event)

    let line = AgendaEntry.sealed(no: 5, event: event, text: "Uraian.", after: .zero).line
    let read = try AgendaLine.read(Array(line.dropLast()).span, isFirst: false)
    guard case .entry(let entry) = read else { return #expect(Bool(false)) }
    #expect(entry.event == event)
  }

  private mutating func record(at time: String, expecting levels: [Int]) throws {
    let notices = try notices(at: time)
    #expect(notices.map(\.details.level) == levels)
    for notice in notices {
      try book.runs[id]?.audit(notice)
      book.append(notice)
    }
  }
}
