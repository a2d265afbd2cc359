import Foundation
import SOPCore
import Testing

@testable import sopctl

/// Every figure of the JSON against the plain way of counting.
struct PlainReportTests {
  @Test(arguments: Quarter.months)
  func `every figure of a month is what its lines say`(month: String) throws {
    let contents = try Quarter.contents(on: month)
    expectEqual(contents, Quarter.plain(on: contents.report.period))
  }

  @Test(arguments: ["2026-W27", "2026-W30", "2026-W33", "2026-W36", "2026-W40"])
  func `every figure of a week is what its lines say`(week: String) throws {
    try expectEqual(week)
  }

  @Test(arguments: [
    "2026-07-01", "2026-07-03", "2026-07-20", "2026-07-31", "2026-08-17", "2026-08-20",
    "2026-09-01", "2026-09-11", "2026-09-30", "2026-10-05",
  ])
  func `every figure of a day is what its lines say`(day: String) throws {
    try expectEqual(day)
  }

  @Test func `up to any entry, at the time of that entry, the figures are those of its lines`()
    throws
  {
    let seed: UInt64 = 20_261_120
    var random = SplitMix(state: seed)
    for _ in 0..<6 {
      let entry = try #require(Quarter.plainBook.entries.randomElement(using: &random))
      let now = String(entry.recorded.prefix(19)).replacing("T", with: " ")
      let day = try #require(Day(entry.recordedDay))
      let kind = try #require(Period.Kind.allCases.randomElement(using: &random))
      let period = Period(kind, containing: day)
      let comment: Comment = "seed \(seed), \(period.text) up to \(entry.no)"
      expectEqual(
        Quarter.contents(on: period, at: now, upTo: entry.no),
        Quarter.plain(on: period, at: now, upTo: entry.no), comment)
    }
  }

  private func expectEqual(_ text: String) throws {
    expectEqual(try Quarter.contents(on: text), try Quarter.plain(on: text))
  }

  private func expectEqual(
    _ contents: ReportContents, _ plain: PlainReport, _ comment: Comment = ""
  ) {
    let json = Data(contents.json.text().utf8)
    let found = (try? JSONSerialization.jsonObject(with: json)) ?? [:]
    let period = contents.report.period
    let previous = period.kind == .monthly ? period.previous : nil
    let before = previous.map {
      PlainReport(
        plain.office, plain.book, from: $0.first.text, to: $0.last.text, now: plain.now)
    }
    let expected = plain.json(period.kind.rawValue, before: before)
    #expect(Plain.differences(expected, found) == [], comment)
  }
}
