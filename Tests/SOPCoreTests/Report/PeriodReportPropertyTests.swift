import Testing

@testable import SOPCore

/// Reports of random books against the slow way of counting.
struct PeriodReportPropertyTests {
  private static let seeds: ClosedRange<UInt64> = 1...6

  @Test func `the random books hold every kind of entry`() throws {
    let books = try Self.seeds.map { try RandomBook(seed: $0, forms: ReportForms()).book }
    let entries = books.flatMap(\.entries)
    let totals = books.flatMap { book in
      book.periods.filter { $0.kind == .monthly }.map { book.report($0).totals }
    }
    #expect(totals.contains { $0[.beforePlan] > 0 } && totals.contains { $0[.outsideHours] > 0 })
    #expect(Set(entries.map(\.event.kind)) == Set(Event.Kind.allCases))
    #expect(entries.contains { $0.event.details.over == nil && $0.event.kind.isCompletion })
    #expect(entries.contains { $0.event.details.outcome == "dikembalikan" })
  }

  @Test(arguments: seeds)
  func `every figure is what filtering the whole book gives`(seed: UInt64) throws {
    let book = try RandomBook(seed: seed, forms: ReportForms()).book
    for period in book.periods {
      let report = book.report(period)
      let slow = SlowReport(book, period)
      let comment = Comment(rawValue: "seed \(seed), \(period.text)")
      compareTotals(report, slow, comment)
      compareLists(report, slow, comment)
      compareVisits(report, slow, comment)
      compareProcedures(report, slow, comment)
      compareActors(report, slow, comment)
      compareDays(report, slow, comment)
    }
  }

  @Test(arguments: seeds)
  func `a report up to a No is the report of the book that ended there`(seed: UInt64) throws {
    let book = try RandomBook(seed: seed, forms: ReportForms()).book
    let now = wib("2027-01-01 00:00")
    for index in stride(from: 10, to: book.lines.count, by: 37) {
      guard case .entry(let entry) = book.lines[index] else { continue }
      let period = Period(.weekly, containing: entry.event.recorded.local.day)
      let cut = book.report(of: Array(book.lines[...index]), period, now: now)
      #expect(book.report(period, now: now, upTo: entry.no) == cut, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func `a book with holes, out of order, is read to its end`(seed: UInt64) throws {
    let book = try RandomBook(seed: seed, forms: ReportForms()).book
    var random = SplitMix64(seed: seed)
    for period in book.periods where period.kind != .daily {
      var lines = book.lines.filter { _ in Int.random(in: 0..<5, using: &random) > 0 }
      let moved = Int.random(in: 0..<lines.count, using: &random)
      lines.append(lines.remove(at: moved))
      let report = book.report(of: lines, period, now: wib("2026-11-20 12:00"))
      let entries = lines.compactMap(SlowReport.entry)
      let firsts = Dictionary(entries.map { ($0.event.run, $0.event.kind) }) { first, _ in first }
      let headless = firsts.filter { $0.value != .started }.keys.sorted()
      #expect(report.unreadable == headless, "seed \(seed)")
      #expect(report.totals[.late] == report.late.count, "seed \(seed)")
    }
  }
}
