import Foundation
import Testing

@testable import sopctl

// The single cases, and what the report rests on.

extension QuarterTextTests {
  func expectCases(_ page: PlainPage, _ plain: PlainReport) {
    let isDone = page.isEnglish ? "min, " : "menit, lewat "
    for (list, english, indonesian) in [
      (plain.late, "OVER THE BUDGET", "LEWAT WAKTU"),
      (plain.setbackCases, "RETURNED, PAUSED, CANCELLED", "DIKEMBALIKAN, DIJEDA, DIBATALKAN"),
      (plain.openCases, "STILL OPEN", "MASIH BERJALAN"), (plain.visits, "GUEST BOOK", "BUKU TAMU"),
    ] {
      let items = page.items(english, indonesian)
      #expect(
        items.map { $0.components(separatedBy: [" ", ":"])[0] } == list.map { $0["run"] as? String }
      )
      for (item, one) in zip(items, list) {
        guard let over = one["overMinutes"] as? Double else { continue }
        let numbers = [one["usedMinutes"], one["budgetMinutes"]].map(page.number)
        let of = page.isEnglish ? "of" : "dari"
        let end = page.isEnglish ? "\(page.number(over)) over" : page.number(over)
        #expect(item.contains("\(numbers[0]) \(of) \(numbers[1]) \(isDone)\(end)"), "\(item)")
      }
    }
    expectFoot(page, plain)
  }

  private func expectFoot(_ page: PlainPage, _ plain: PlainReport) {
    let arrivals = page.items("ENTERED AFTER THE PERIOD", "MASUK SETELAH PERIODE")
    #expect(arrivals.map { Int($0.prefix(6)) } == plain.lateEntries.map(\.no))
    let missed = page.items("NOT STARTED", "BELUM DIMULAI")
    #expect(
      missed.map { String($0.dropFirst(8).prefix(10)) }
        == plain.notStarted.map { $0["day"] as? String })
    let foot = page.lines("WHAT THIS RESTS ON", "DASAR LAPORAN").joined(separator: " ")
    let seal = plain.extent["closingSeal"] as? String ?? "-"
    #expect(foot.contains(seal))
    let nos = foot.matches(of: /\d{6}/).prefix(3).compactMap { Int($0.0) }
    #expect(
      nos
        == [plain.extent["first"], plain.extent["last"], plain.extent["lastRead"]].map {
          $0 as? Int
        })
  }
}
