import Foundation
import SOPCore
import Testing

@testable import sopctl

struct QuarterTests {
  @Test func `the book of the quarter is sound`() {
    let world = Quarter.world()
    let answer = world.run("verify")
    #expect(answer.code == .done, "\(answer.output) \(answer.complaints)")
  }

  @Test func `everything happens in the quarter that a report tells of`() throws {
    let report = try Quarter.contents(on: "2026-08").report
    let book = Quarter.plainBook
    #expect(book.entries.filter { $0.event == "mulai" }.count > 550)
    #expect(Set(book.entries.map(\.code)).count == 5)
    #expect(Set(book.entries.map(\.event)).count == 10)
    #expect(book.fragmentDays.count == 3)
    #expect(report.sops.count == 6)
    let totals = report.totals
    #expect(totals[.outsideHours] > 0 && totals[.paused] > 0 && totals[.returned] > 0)
    #expect(totals[.backdated] > 0 && totals[.overdueNotices] > 0 && totals[.cancelled] > 0)
    #expect(!report.lateArrivals.isEmpty && !report.notStarted.isEmpty && !report.visits.isEmpty)
    let open = try Quarter.months.flatMap { try Quarter.contents(on: $0).report.openRuns }
    #expect(open.contains(where: \.isPaused) && open.contains { $0.over != nil })
    let voided = Set(book.entries.compactMap { $0["membatalkan"].flatMap { Int($0) } })
    let corrected = book.entries.filter { voided.contains($0.no) }
    // A correction of August voids what happened in July, the end of a run among it.
    #expect(corrected.contains { $0.day < "2026-08-01" && $0.event == "tuntas" })
    #expect(try Quarter.contents(on: "2026-07").report.grounds == .mixed)
    #expect(book.entries.contains { $0["lampiran"] != nil })
    #expect(Set(book.entries.map(\.name)).isSuperset(of: ["Budi Santoso", "BUDI SANTOSO"]))
  }
}
