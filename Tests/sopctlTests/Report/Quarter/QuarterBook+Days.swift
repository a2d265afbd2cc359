import SOPCore
import SOPStore

// How the days go: what is begun when, and what befalls the office.

extension QuarterBook {
  /// The book goes on for two days after the quarter, in which is recorded what was left.
  private static let lastDay = Day("2026-10-02") ?? .first

  mutating func carryOut(_ deed: Errand.Deed) {
    switch deed {
    case .workday(let day): open(day)
    case .start(let code, let cadence): start(code, cadence)
    case .goOn(let run, let after, let happened): goOn(run, after: after, happened: happened)
    case .correct(let run): correct(run)
    case .notices: recordNotices()
    case .tearOff: tearOff()
    case .revise: revise()
    case .reopen: reopen()
    }
  }

  // MARK: - A day

  private mutating func open(_ day: Day) {
    guard day <= Self.lastDay else { return }
    if let next = day.adding(days: 1) { plan(.workday(next), at: moment(next, 6 * 60)) }
    if settings.isWorkday(day) {
      planReports(on: day)
      for _ in 0..<number(7..<10) { plan(.start(code(), cadence: nil), at: workingMoment(on: day)) }
      for hour in 8..<16 { plan(.notices, at: moment(day, hour * 60 + 5)) }
    }
    if chance(12) {
      let code = chance(50) ? "MAINT-JARINGAN" : "AKSES-SERVER"
      plan(.start(code, cadence: nil), at: moment(day, number(17 * 60..<21 * 60)))
    }
  }

  /// What the schedule asks for, which now and then is begun too late, or never.
  private mutating func planReports(on day: Day) {
    if !chance(6) {
      let minute = chance(5) ? 11 * 60 : number(7 * 60 + 31..<8 * 60 + 55)
      plan(.start("PIAK-07", cadence: "harian"), at: moment(day, minute))
    }
    if day.weekday == .tuesday, !chance(15) {
      plan(.start("PIAK-07", cadence: "mingguan"), at: workingMoment(on: day))
    }
    if day.day == 3, day.month != 8 {
      plan(.start("PIAK-07", cadence: "bulanan"), at: workingMoment(on: day))
    }
  }

  private mutating func code() -> String {
    one(of: [
      "AKSES-SERVER", "AKSES-SERVER", "AKSES-SERVER", "PIAK-03", "PIAK-03", "PIAK-02",
      "MAINT-JARINGAN", "MAINT-JARINGAN",
    ])
  }

  func moment(_ day: Day, _ minute: Int) -> Moment {
    Moment(seconds: day.number * 86_400 + minute * 60 - clock.offset.seconds)
  }

  private mutating func workingMoment(on day: Day) -> Moment {
    let windows = clock.hours?.windows(on: day) ?? []
    let window = one(of: windows)
    return moment(day, 0).adding(seconds: number(window))
  }

  // MARK: - What befalls the office

  private mutating func recordNotices() {
    let cron = Person(name: "sopctl", account: "root")
    let moment = ZonedMoment(now, in: clock.offset)
    for run in openRuns.compactMap({ runs[$0] }) {
      let notices = run.notices(
        at: moment, by: clock, levels: settings.escalation, recordedBy: cron)
      for notice in notices { record(notice, of: run.procedure) }
    }
  }

  private mutating func revise() {
    let revision = QuarterOffice.revision
    guard let old = forms[revision.code] else { return }
    let text = String(decoding: old.bytes, as: UTF8.self)
      .replacing(revision.old, with: revision.new)
    let form = Definition(file: revision.file, bytes: Array(text.utf8), isBundled: false)
    forms[revision.code] = form
    pin(form, revision.code)
    put(form.bytes, in: revision.file)
  }

  /// A new month finds that some of what the old one says is wrong: steps of runs that are open, and ends.
  private mutating func reopen() {
    let first = LocalTime(now, in: clock.offset).day
    let month = Period(.monthly, containing: first)
    func isEarlier(_ id: RunID) -> Bool {
      runs[id]?.steps.last.map { !month.contains($0.event.happened, in: clock.zone) } ?? false
    }
    for id in openRuns.filter(isEarlier).prefix(4) { correct(id) }
    for id in endedRuns.filter(isEarlier).suffix(30) where chance(12) { correct(id) }
  }
}
