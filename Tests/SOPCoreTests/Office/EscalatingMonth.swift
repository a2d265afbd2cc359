@testable import SOPCore

/// A month in an office with hours and holidays in which people work, pause, return, correct and come late,
/// and cron looks every 15 minutes.
struct EscalatingMonth {
  static let levels = [100, 150, 200]
  private(set) var book: ReportBook
  private var random: SplitMix64
  private var now = wib("2026-12-01 00:00")
  private let cron = Person(name: "sopctl", account: "root")

  init(seed: UInt64, forms: ReportForms) throws {
    random = SplitMix64(seed: seed)
    book = ReportBook(forms: forms)
    book.clock = WorkingOffice.clock
    while now < wib("2027-01-05 00:00") {
      try look()
      let isOpen = book.clock.reasonClosed(at: now) == nil
      for minute in [4, 9] where isOpen && chance(12) {
        // What the rules refuse is no entry, and not missed.
        try? act(at: now.adding(seconds: minute * 60))
      }
      now = now.adding(seconds: 15 * 60)
    }
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  // MARK: - Cron

  private mutating func look() throws {
    for run in book.runs.values.sorted(by: { $0.id < $1.id }) {
      let notices = run.notices(
        at: ZonedMoment(now, in: .wib), by: book.clock, levels: Self.levels, recordedBy: cron)
      for notice in notices {
        try book.runs[run.id]?.audit(notice)
        book.append(notice)
      }
    }
  }

  // MARK: - People

  private mutating func act(at time: Moment) throws {
    let open = book.runs.values.filter { !$0.isEnded }.sorted { $0.id < $1.id }
    guard let run = open.randomElement(using: &random), open.count > 3 || !chance(25) else {
      try book.start("PIAK-03", by: .named(Role("APK")), at: time)
      return
    }
    let role = run.currentActivity?.role ?? Role("APK")
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<8: try book.act(.pause, on: run.id, by: .named(role), at: time)
    case 8..<30: try book.act(.resume, on: run.id, by: .named(role), at: time)
    case 30..<40:
      try book.act(.sendBack(attachments: []), on: run.id, by: .named(role), at: time)
    case 40..<52: try book.act(.correct(no: nil), on: run.id, by: .named(role), at: time)
    default:
      let planned = chance(50) ? time.adding(seconds: 36_000) : nil
      let isFirst = run.currentActivity?.setsNextStart == true
      let happened = chance(20) ? time.adding(seconds: -2_400) : nil
      try book.complete(
        run.id, at: time, happened: happened, planned: isFirst ? planned : nil)
    }
  }
}
