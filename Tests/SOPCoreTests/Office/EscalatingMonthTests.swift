import TestSupport
import Testing

@testable import SOPCore

struct EscalatingMonthTests {
  /// A notice: which visit of which run passed which level, and when it was written.
  private struct Notice: Hashable {
    let recorded: Moment
    let run: RunID
    /// The No of the entry that opened the visit.
    let visit: Int
    let level: Int
  }

  @Test(arguments: 1...UInt64(Depth.of(6, orJust: 2)))
  func `cron every 15 minutes of a month writes each level once per visit`(seed: UInt64) throws {
    let book = try EscalatingMonth(seed: seed, forms: ReportForms()).book
    let written = try Self.written(in: book)
    #expect(written.count > 20)
    #expect(Set(written.map(\.level)) == [1, 2, 3])
    #expect(written == Self.slowly(in: book))
    let visits = written.map { [$0.visit, $0.level] }
    #expect(Set(visits).count == visits.count)
    for notice in written {
      // At closing time what was passed before it is written; later nothing more can be passed.
      #expect(book.clock.reasonClosed(at: notice.recorded.adding(seconds: -1)) == nil)
    }
  }

  // MARK: - What stands in the book

  private static func written(in book: ReportBook) throws -> [Notice] {
    var runs: [RunID: Run] = [:]
    var notices: [Notice] = []
    for entry in book.entries {
      let event = entry.event
      if event.kind == .overdue {
        notices.append(
          Notice(
            recorded: event.recorded.moment, run: event.run,
            visit: try #require(runs[event.run]?.position.visit?.openedBy),
            level: try #require(event.details.level)))
      }
      follow(entry, in: book, &runs)
    }
    return notices
  }

  private static func follow(_ entry: AgendaEntry, in book: ReportBook, _ runs: inout [RunID: Run])
  {
    if entry.event.kind == .started, let procedure = book.runs[entry.event.run]?.procedure {
      runs[entry.event.run] = Run(opening: entry.event, no: entry.no, procedure: procedure)
    } else {
      runs[entry.event.run]?.apply(entry.event, no: entry.no)
    }
  }

  // MARK: - A second calculation

  /// Looks at every run every 15 minutes, and counts the minutes of its visit one by one.
  private static func slowly(in book: ReportBook) -> [Notice] {
    let opened = openMinutes()
    var (runs, notices, known) = ([RunID: Run](), [Notice](), Set<[Int]>())
    var entries = book.entries.filter { $0.event.kind != .overdue }[...]
    for minute in stride(from: 0, to: 35 * 1_440, by: 15) {
      let now = first.adding(seconds: minute * 60)
      while let entry = entries.first, entry.event.recorded.moment <= now {
        follow(entry, in: book, &runs)
        entries.removeFirst()
      }
      for run in runs.values.sorted(by: { $0.id < $1.id }) {
        guard run.position.state == .open, let visit = run.position.visit,
          let budget = run.procedure.activity(visit.activity)?.budget?.maximum
        else { continue }
        let used = minutes(of: visit, until: minute, opened)
        for (index, percent) in EscalatingMonth.levels.enumerated()
        where used * 60 * 100 > budget.seconds * percent {
          guard known.insert([visit.openedBy, index]).inserted else { continue }
          notices.append(
            Notice(recorded: now, run: run.id, visit: visit.openedBy, level: index + 1))
        }
      }
    }
    return notices
  }

  private static let first = wib("2026-12-01 00:00")

  private static func minute(_ moment: Moment) -> Int { (moment.seconds - first.seconds) / 60 }

  /// The minutes of a visit on which the office was open and the run not paused.
  private static func minutes(of visit: Visit, until end: Int, _ opened: [Int]) -> Int {
    var pauses = visit.pauses.map { (minute($0.start), $0.end.map(minute) ?? end) }
    pauses.append((end, end))
    var (used, from) = (0, minute(visit.clockStart))
    for (start, resumed) in pauses where from < end {
      used += from < start ? opened[start] - opened[from] : 0
      from = max(from, resumed)
    }
    return used
  }

  /// How many of December's and January's first minutes up to each the office was open.
  private static func openMinutes() -> [Int] {
    var sums = [0]
    for minute in 0..<36 * 1_440 {
      // 1 December 2026 is a Tuesday; 24 and 25 December and 1 January are holidays.
      let (day, time) = (minute / 1_440, minute % 1_440)
      let weekday = (day + 1) % 7
      let isHoliday = [23, 24, 31].contains(day) || weekday > 4
      let hours = weekday == 4 ? [450..<690, 780..<990] : [450..<720, 780..<960]
      let isOpen = !isHoliday && hours.contains { $0.contains(time) }
      sums.append((sums.last ?? 0) + (isOpen ? 1 : 0))
    }
    return sums
  }
}
