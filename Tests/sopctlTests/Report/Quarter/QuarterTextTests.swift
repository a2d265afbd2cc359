import CommandLineKit
import Foundation
import SOPCore
import Testing

@testable import sopctl

/// The text of both languages, taken apart, against the book's lines.
struct QuarterTextTests {
  private static let reports =
    [("2026-07", false), ("2026-08", true), ("2026-09", false)]
    + [("2026-W36", true), ("2026-W36", false), ("2026-08-31", true)]

  @Test(arguments: reports)
  func `every number of the text is what the lines say`(period: String, isEnglish: Bool) throws {
    let contents = try Quarter.contents(on: period)
    let text = QuarterDocument.page(contents, isEnglish ? .english : .indonesian, width: 100)
    let plain = try Quarter.plain(on: period)
    let page = PlainPage(text, isEnglish: isEnglish)
    expectTotals(page, plain.totals)
    if contents.report.period.kind != .daily { expectDays(page, plain.days) }
    expectProcedures(page, plain.sops)
    expectChains(page, plain)
    expectPerformers(page, plain.roles, "role", "BY ROLE", "PER PERAN")
    expectPerformers(page, plain.people, "name", "BY PERSON", "PER ORANG")
    expectCases(page, plain)
    let before = try Quarter.plainMonthBefore(period)
    if let before { expectChanges(page, plain.comparison(with: before)) }
  }

  // MARK: - Totals and days

  private static let labels = [
    ("started", "Runs started", "Run dimulai"), ("completed", "Runs completed", "Run tuntas"),
    ("cancelled", "Runs cancelled", "Run dibatalkan"),
    ("openAtEnd", "Runs open at the end", "Run masih berjalan"),
    ("activitiesCompleted", "Activities completed", "Kegiatan selesai"),
    ("onTime", "On time", "Tepat waktu"), ("late", "Late", "Lewat waktu"),
    ("unbudgeted", "Without a standard", "Tanpa standar"),
    ("beforePlan", "Before the planned start", "Sebelum waktu rencana"),
    ("outsideHours", "Outside working hours", "Di luar jam kerja"),
    ("returned", "Reports returned", "Laporan dikembalikan"),
    ("corrected", "Corrections", "Koreksi"), ("paused", "Pauses", "Jeda"),
    ("backdated", "Recorded later", "Dicatat kemudian"),
    ("overdueNotices", "Overdue notices", "Pemberitahuan lewat waktu"),
    ("sealedFragments", "Sealed fragments", "Penggalan tersegel"),
    ("onTimeShare", "Share on time", "Ketepatan waktu"),
  ]

  private func expectTotals(_ page: PlainPage, _ totals: [String: Any]) {
    #expect(Set(Self.labels.map(\.0)) == Set(totals.keys))
    // Two labels with their figures stand on each line.
    let cells = page.rows("SUMMARY", "RINGKASAN").flatMap(\.self)
    for (key, english, indonesian) in Self.labels {
      let label = page.isEnglish ? english : indonesian
      var figure = page.number(totals[key])
      if key == "onTimeShare", let share = totals[key] as? Double {
        figure = page.number(share * 100) + "%"
      }
      #expect(zip(cells, cells.dropFirst()).contains { $0 == label && $1 == figure }, "\(label)")
    }
  }

  private func expectDays(_ page: PlainPage, _ days: [[String: Any]]) {
    let rows = page.rows("DAY BY DAY", "PER HARI").dropFirst()
    let expected = days.map { day in
      ["started", "completed", "late"].map { key in
        let number = page.number(day[key])
        return number == "0" ? "-" : number
      }
    }
    #expect(rows.map { Array($0[1..<4]) } == expected)
    #expect(rows.map { String($0[0].suffix(10)) } == days.map { $0["day"] as? String })
  }

  // MARK: - SOPs

  private func expectProcedures(_ page: PlainPage, _ sops: [[String: Any]]) {
    let rows = page.rows("BY SOP", "PER SOP").filter { $0.count > 4 }.dropFirst()
    #expect(rows.count == sops.count)
    for (row, sop) in zip(rows, sops) {
      #expect(row[0] == label(sop, among: sops))
      #expect(
        Array(row.suffix(4))
          == ["started", "completed", "cancelled", "openAtEnd"].map { page.number(sop[$0]) })
      expectActivities(page, label(sop, among: sops), sop)
    }
    let outcomes = sops.compactMap { $0["outcomes"] as? [String: Int] }
      .flatMap { $0.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" } }
    let said = page.lines("BY SOP", "PER SOP").suffix(from: rows.endIndex).joined(separator: " ")
    #expect(outcomes.allSatisfy(said.contains))
  }

  private func label(_ sop: [String: Any], among sops: [[String: Any]]) -> String {
    let code = sop["code"] as? String ?? ""
    let isSeveral = sops.filter { $0["code"] as? String == code }.count > 1
    let digest = (sop["definition"] as? String ?? "").prefix(8)
    return isSeveral ? "\(code) (\(digest))" : code
  }

  private func expectActivities(_ page: PlainPage, _ label: String, _ sop: [String: Any]) {
    let done = (sop["activities"] as? [[String: Any]] ?? []).filter { $0["count"] as? Int != 0 }
    let rows = page.table("ACTIVITIES OF \(label) (minutes)", "KEGIATAN \(label) (menit)")
    #expect(rows.count == done.count, "\(label)")
    for (row, activity) in zip(rows, done) {
      for (key, english, indonesian) in [
        ("no", "NO", "NO"), ("count", "DONE", "JML"), ("onTime", "ON TIME", "TEPAT"),
        ("late", "LATE", "LEWAT"), ("budgetMinutes", "STD", "STD"), ("minMinutes", "MIN", "MIN"),
        ("medianMinutes", "MED", "MED"), ("p90Minutes", "P90", "P90"),
        ("maxMinutes", "MAX", "MAKS"),
      ] {
        #expect(
          row[page.isEnglish ? english : indonesian] == page.number(activity[key]),
          "\(label) \(key)")
      }
    }
  }

  private func expectChains(_ page: PlainPage, _ plain: PlainReport) {
    let said = page.lines("REPORT CHAIN", "RANTAI LAPORAN").joined(separator: " ")
    let numbers = said.matches(of: /: (\d+)/).map { String($0.1) }
    let expected = plain.chain.flatMap { chain -> [String] in
      let receivers = chain["receivers"] as? [[String: Any]] ?? []
      let figures = [chain["made"], chain["returned"]] + receivers.map { $0["received"] }
      return figures.contains { $0 as? Int != 0 } ? figures.map(page.number) : []
    }
    #expect(numbers == expected)
    let waits = said.matches(of: /median (?:wait|tunggu) ([0-9.,]+)/).map { String($0.1) }
    let medians = plain.chain.flatMap { $0["receivers"] as? [[String: Any]] ?? [] }
      .compactMap { $0["medianWaitMinutes"] as? Double }
    #expect(waits == medians.map(page.number))
  }

  private func expectPerformers(
    _ page: PlainPage, _ list: [[String: Any]], _ key: String, _ english: String,
    _ indonesian: String
  ) {
    let rows = page.table(
      "\(english) (median in minutes)", "\(indonesian) (median dalam menit)")
    #expect(rows.count == list.count, "\(english)")
    for (row, performer) in zip(rows, list) {
      let name =
        page.isEnglish ? (key == "role" ? "ROLE" : "NAME") : key == "role" ? "PERAN" : "NAMA"
      #expect(row[name] == performer[key] as? String)
      for (key, english, indonesian) in [
        ("activitiesCompleted", "DONE", "JML"), ("onTime", "ON TIME", "TEPAT"),
        ("late", "LATE", "LEWAT"), ("medianMinutes", "MEDIAN", "MEDIAN"),
      ] {
        #expect(row[page.isEnglish ? english : indonesian] == page.number(performer[key]))
      }
    }
  }

  private func expectChanges(_ page: PlainPage, _ comparison: [String: Any]) {
    let sops = comparison["sops"] as? [[String: Any]] ?? []
    // What is to be known of the comparison stands below it.
    let rows = page.rows("COMPARED WITH", "DIBANDINGKAN DENGAN").dropFirst().prefix(sops.count)
    #expect(rows.count == sops.count)
    for (row, sop) in zip(rows, sops) {
      let cells = [
        "started", "completed", "cancelled", "returned", "late", "onTimeShare",
      ].map { key -> String in
        let change = sop[key] as? [String: Any] ?? [:]
        let unit = key == "onTimeShare" ? 10_000.0 : 1
        let hundredths = key == "onTimeShare" ? 1 : 100
        let (new, old) = (change["now"] as? Double, change["before"] as? Double)
        func whole(_ value: Double?) -> Int? { value.map { Int(($0 * unit).rounded()) } }
        let arrow = Plain.arrow(whole(new), whole(old), hundredths)
        let sign = key == "onTimeShare" ? "%" : ""
        let figure = whole(new).map { page.localized(Plain.decimal($0 * hundredths)) + sign } ?? "-"
        return "\(figure) \(arrow.map(page.localized) ?? "-")"
      }
      #expect(row == [sop["code"] as? String ?? ""] + cells)
    }
  }
}
