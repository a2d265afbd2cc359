import Testing

@testable import SOPCore

/// The days of a month add up to the month, and those of a week to the week, in every count that can be summed;
/// and a month beside the month before is what both reports say.
///
/// What cannot be summed: runs that are open stand in every day at whose end they were, and the month tells its
/// last day's; shares and medians are of other sets; what came in after a day may have come in within the month.
struct PeriodSumTests {
  private static let seeds: ClosedRange<UInt64> = 11...15

  @Test(arguments: seeds)
  func `the days of a week or a month add up to it`(seed: UInt64) throws {
    let book = try RandomBook(seed: seed, forms: ReportForms()).book
    let periods = book.periods.filter { $0.kind != .daily }
    let days = Set(
      periods.flatMap { ($0.first.number...$0.last.number).compactMap { Day(number: $0) } })
    let daily = days.reduce(into: [:]) { $0[$1] = book.report(Period(.daily, containing: $1)) }
    for period in periods {
      let whole = book.report(period)
      let parts = daily.filter { period.contains($0.key) }.sorted { $0.key < $1.key }
        .map(\.value)
      let comment = Comment(rawValue: "seed \(seed), \(period.text)")
      #expect(parts.count == period.last.number - period.first.number + 1, comment)
      expectCounts(whole, parts, comment)
      expectLists(whole, parts, comment)
      expectLateArrivals(whole, parts, comment)
      #expect(parts.last?.openRuns == whole.openRuns, comment)
      #expect(parts.last?.totals[.openAtEnd] == whole.totals[.openAtEnd], comment)
    }
  }

  @Test(arguments: seeds)
  func `a report beside the period before says what the reports of both say`(seed: UInt64) throws {
    let book = try RandomBook(seed: seed, forms: ReportForms()).book
    for upTo in [nil, book.entries.count / 2] {
      for period in book.periods where period.kind != .daily {
        let previous = try #require(period.previous)
        let alone = book.report(period, upTo: upTo)
        let before = book.report(previous, upTo: upTo)
        let report = book.report(period, comparedWith: previous, upTo: upTo)
        let comment = Comment(rawValue: "seed \(seed), \(period.text) up to \(upTo ?? 0)")
        let comparison = try #require(report.comparison)
        let codes = Set((alone.sops + before.sops).map(\.code)).sorted()
        #expect(comparison.previous == previous, comment)
        #expect(comparison.sops.map(\.code) == codes, comment)
        for change in comparison.sops {
          #expect(figures(change.now) == figures(of: change.code, in: alone), comment)
          #expect(
            try figures(#require(change.before)) == figures(of: change.code, in: before), comment)
          let named = (alone.sops.isEmpty ? before : alone).sops.last { $0.code == change.code }
          #expect(named == nil || named?.name == change.name, comment)
        }
        // Nothing else changes by it.
        #expect(report.totals == alone.totals && report.sops == alone.sops, comment)
        #expect(report.completions == alone.completions && report.book == alone.book, comment)
      }
    }
  }

  // MARK: - Sums

  /// Every count that can be summed, by what it counts.
  private func counts(_ report: PeriodReport) -> [String: Int] {
    var counts: [String: Int] = [:]
    func count(_ tally: Tally, of name: String) {
      for count in Tally.Count.allCases where count != .openAtEnd {
        counts["\(name) \(count)"] = tally[count]
      }
      for (outcome, count) in tally.outcomes { counts["\(name) outcome \(outcome)"] = count }
    }
    count(report.totals, of: "period")
    for sop in report.sops {
      let form = sop.definition.hex
      count(sop.tally, of: form)
      for row in sop.activities { count(row.tally, of: "\(form) \(row.subject.number)") }
      counts["\(form) made"] = sop.chain.made
      for link in sop.chain.receivers {
        counts["\(form) received \(link.activity)"] = link.received
      }
    }
    for row in report.roles { count(row.tally, of: "role \(row.subject)") }
    // A person is called as he or she was first in the period.
    for row in report.people {
      count(row.tally, of: "person \(Person(name: row.subject, account: "").foldedName)")
    }
    return counts.filter { $0.value > 0 }
  }

  private func expectCounts(
    _ whole: PeriodReport, _ parts: [PeriodReport], _ comment: Comment
  ) {
    let sum = parts.map(counts).reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    #expect(sum == counts(whole), comment)
    // With the times, too, and what the roles rest on.
    #expect(parts.map(\.totals).sum.withoutOpen == whole.totals.withoutOpen, comment)
    #expect(whole.days.map(\.tally).sum == whole.totals.withoutOpen, comment)
    #expect(parts.flatMap(\.days) == whole.days, comment)
    // Rows stand for runs that belong, counted or not: none is missing, and none is added.
    #expect(
      Set(parts.flatMap { $0.sops.map(\.definition) }) == Set(whole.sops.map(\.definition)),
      comment)
    let numbers = parts.compactMap(\.book.numbers)
    #expect(numbers.map(\.lowerBound).min() == whole.book.numbers?.lowerBound, comment)
    #expect(numbers.map(\.upperBound).max() == whole.book.numbers?.upperBound, comment)
  }

  private func expectLists(
    _ whole: PeriodReport, _ parts: [PeriodReport], _ comment: Comment
  ) {
    func numbers(_ list: KeyPath<PeriodReport, [Int]>) -> [Int] {
      parts.flatMap { $0[keyPath: list] }.sorted()
    }
    #expect(numbers(\.completionNumbers) == whole.completionNumbers, comment)
    #expect(numbers(\.lateNumbers) == whole.lateNumbers, comment)
    #expect(numbers(\.setbackNumbers) == whole.setbackNumbers, comment)
    let visits = parts.flatMap(\.visits)
    #expect(visits.count == whole.visits.count, comment)
    #expect(visits.allSatisfy(whole.visits.contains), comment)
  }

  /// What came in after the whole came in after its day; of the rest each came in before the whole was over.
  private func expectLateArrivals(
    _ whole: PeriodReport, _ parts: [PeriodReport], _ comment: Comment
  ) {
    let arrivals = parts.flatMap(\.lateArrivals).filter { entry in
      whole.period.isOver(at: entry.event.recorded.moment, in: Zone(.wib))
    }
    #expect(arrivals.sorted { $0.no < $1.no } == whole.lateArrivals, comment)
  }

  // MARK: - Beside each other

  private func figures(_ tally: Tally) -> [Int] {
    [
      tally[.started], tally[.completed], tally[.cancelled], tally[.returned],
      tally[.openAtEnd], tally[.onTime], tally[.late],
    ]
  }

  private func figures(of code: String, in report: PeriodReport) -> [Int] {
    let sops = report.sops.filter { $0.code == code }
    let done = sops.flatMap(\.activities).map(\.tally)
    let runs: [Tally.Count] = [.started, .completed, .cancelled]
    return runs.map { count in sops.map { $0.tally[count] }.reduce(0, +) }
      + [sops.map(\.chain.returned).reduce(0, +), sops.map { $0.tally[.openAtEnd] }.reduce(0, +)]
      + [done.map { $0[.onTime] }.reduce(0, +), done.map { $0[.late] }.reduce(0, +)]
  }
}

extension Tally {
  fileprivate var withoutOpen: Tally {
    var tally = self
    tally[.openAtEnd] = 0
    return tally
  }
}

extension PeriodReport {
  fileprivate var completionNumbers: [Int] { completions.map(\.no) }
  fileprivate var lateNumbers: [Int] { late.map(\.no) }
  fileprivate var setbackNumbers: [Int] { setbacks.map(\.no) }
}
