import Testing

@testable import SOPCore

/// PIAK-03, activity 2 (APK, 60 minutes), whose clock starts at 09:00: what a notice (terlambat) and a completion
/// may say of it, whatever hours and levels the office kept.
struct NoticeAuditTests {
  private var book: ReportBook
  private let run: Run
  private let notice: Event

  init() throws {
    book = ReportBook(forms: try ReportForms())
    let id = try book.start("PIAK-03", by: .named(Role("APK")), at: wib("2026-11-20 08:00"))
    try book.complete(id, at: wib("2026-11-20 09:00"))
    run = try #require(book.runs[id])
    let notices = run.notices(
      at: ZonedMoment(wib("2026-11-20 11:30"), in: .wib), by: book.clock, levels: [100, 200],
      recordedBy: Person(name: Person.programName, account: "root"))
    notice = try #require(notices.first)
  }

  private func fault(_ change: (inout Event) -> Void) -> RuleFault? {
    var event = notice
    change(&event)
    return run.fault(of: event)
  }

  @Test func `a notice is written by the program alone`() {
    #expect(fault { _ in } == nil)
    #expect(
      fault { $0.person = Person(name: "Budi", account: "budi") } == .noticeAuthor)
  }

  @Test func `who must know is who the chain says, whether the level is the office's last or not`()
  {
    let (subKoord, kabid) = (Role("Sub Koord"), Role("Kabid"))
    #expect(fault { $0.details.notify = kabid } == nil)
    #expect(
      fault { $0.details.notify = Role("APK") } == .noticeRole(expected: [subKoord, kabid]))
    #expect(
      fault {
        $0.details.level = 2
        $0.details.notify = subKoord
      } == .noticeRole(expected: [kabid]))
  }

  @Test(arguments: [
    ("10:01", 1, nil), ("10:00", 1, RuleFault.over(expected: nil)),
    ("10:01", 0, .noticeLevel(highest: 2)), ("10:01", 2, nil),
    ("10:01", 3, .noticeLevel(highest: 2)), ("10:02", 4, nil),
    ("10:02", 5, .noticeLevel(highest: 4)), ("11:00", 101, .noticeLevel(highest: 100)),
    ("11:30", 999_999_999_999_999_999, .noticeLevel(highest: 150)),
  ])
  func `levels are percentages that ascend from 100`(
    time: String, level: Int, expected: RuleFault?
  ) {
    let now = wib("2026-11-20 \(time)")
    let used = Minutes(from: wib("2026-11-20 09:00"), to: now)
    #expect(
      fault {
        $0.recorded = ZonedMoment(now, in: .wib)
        $0.details.used = used
        $0.details.over = used.excess(over: Minutes(60))
        $0.details.level = level
        $0.details.notify = Role("Kabid")
      } == expected)
  }

  @Test func `no office counts more time than passed`() {
    func counted(_ used: Minutes) -> RuleFault? {
      fault {
        $0.details.measure = .officeHours
        $0.details.used = used
        $0.details.gross = used == Minutes(150) ? nil : Minutes(150)
        $0.details.over = used.excess(over: Minutes(60))
      }
    }
    #expect(counted(Minutes(61)) == nil)
    #expect(counted(Minutes(150)) == nil)
    #expect(counted(Minutes(151)) == .usedTooLong(most: Minutes(150)))
  }

  @Test func `nor more than passed without the pauses`() throws {
    var book = book
    let actor = Actor.named(Role("APK"))
    try book.act(.pause, on: run.id, by: actor, at: wib("2026-11-20 09:10"))
    try book.act(.resume, on: run.id, by: actor, at: wib("2026-11-20 09:30"))
    try book.complete(run.id, at: wib("2026-11-20 10:00"))
    let completion = try #require(book.entries.last?.event)
    let run = try #require(
      try? Run(entries: book.entries.dropLast(), definition: book.forms.definition))
    #expect(run.fault(of: completion) == nil)
    var event = completion
    event.details.measure = .officeHours
    for (used, expected) in [
      (20, nil), (40, nil), (41, RuleFault.usedTooLong(most: Minutes(40))),
      (60, .usedTooLong(most: Minutes(40))),
    ] {
      event.details.used = Minutes(used)
      event.details.gross = used == 60 ? nil : Minutes(60)
      #expect(run.fault(of: event) == expected, "\(used)")
    }
  }
}
