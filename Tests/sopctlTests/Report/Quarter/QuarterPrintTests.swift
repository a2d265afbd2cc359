import Foundation
import SOPCore
import Testing

@testable import sopctl

/// The printed report, taken apart, against the book's lines.
struct QuarterPrintTests {
  @Test(arguments: ["2026-08", "2026-W36", "2026-08-31"])
  func `every number on paper is what the lines say`(period: String) throws {
    let contents = try Quarter.contents(on: period)
    let document = PlainDocument(PrintedReport(contents: contents).document.html)
    let plain = try Quarter.plain(on: period)
    expectTotals(document, plain)
    expectProcedures(document, plain.sops)
    expectChains(document, plain.chain)
    expectPerformers(document, "peran", plain.roles, "role")
    expectPerformers(document, "orang", plain.people, "name")
    expectCompletions(document, plain)
    expectCases(document, plain)
    if let before = try Quarter.plainMonthBefore(period) {
      expectChanges(document, plain.comparison(with: before))
      expectSummary(document, plain, before)
    }
    let foot = document.text
    #expect(foot.contains(plain.extent["closingSeal"] as? String ?? "-"))
  }

  /// Numbers are written as in the Indonesian text.
  private static let words = PlainPage("", isEnglish: false)

  func number(_ value: Any?) -> String { Self.paper(Self.words.number(value)) }

  /// With a point before every three digits.
  private static func paper(_ number: String) -> String {
    number.replacingOccurrences(
      of: "(?<=[0-9])(?=([0-9]{3})+($|,))", with: ".", options: .regularExpression)
  }

  private func numbers(_ object: [String: Any], _ keys: String...) -> [String] {
    keys.map { number(object[$0]) }
  }

  // MARK: - Totals and days

  private static let labels = [
    "started": "Pelaksanaan dimulai", "completed": "Pelaksanaan tuntas",
    "cancelled": "Pelaksanaan dibatalkan", "openAtEnd": "Pelaksanaan masih berjalan",
    "returned": "Laporan dikembalikan", "paused": "Jeda", "corrected": "Koreksi",
    "backdated": "Dicatat kemudian", "activitiesCompleted": "Kegiatan selesai",
    "onTime": "Tepat waktu", "late": "Lewat waktu", "unbudgeted": "Tanpa standar",
    "beforePlan": "Sebelum waktu rencana",
    "outsideHours": "Di luar jam kerja", "onTimeShare": "Ketepatan waktu",
    "overdueNotices": "Pemberitahuan lewat waktu", "sealedFragments": "Penggalan tersegel",
  ]

  private func expectTotals(_ document: PlainDocument, _ plain: PlainReport) {
    let cells = document.rows("rekap-umum").flatMap(\.self)
    let found = stride(from: 0, to: cells.count, by: 2).reduce(into: [String: String]()) {
      if !cells[$1].isEmpty { $0[cells[$1]] = cells[$1 + 1] }
    }
    var expected = plain.totals.reduce(into: [:]) { expected, total in
      expected[Self.labels[total.key] ?? total.key] = number(total.value)
    }
    let share = (plain.totals["onTimeShare"] as? Double).map { Self.words.number($0 * 100) + "%" }
    expected["Ketepatan waktu"] = share ?? "-"
    #expect(found == expected)
    let days = document.rows("harian")
    guard plain.first != plain.last else { return }
    #expect(
      days.map { Array($0.dropFirst()) }
        == plain.days.map { numbers($0, "started", "completed", "late") })
    #expect(
      days.map { String($0[0].suffix(5)) }
        == PlainTime.days(plain.first, plain.last).map {
          "\($0.suffix(2))-\($0.dropFirst(5).prefix(2))"
        })
  }

  // MARK: - SOPs

  private func expectProcedures(_ document: PlainDocument, _ sops: [[String: Any]]) {
    #expect(
      document.rows("rekap-sop").map { Array($0[2..<6]) }
        == sops.map { numbers($0, "started", "completed", "cancelled", "openAtEnd") })
    let outcomes = sops.map { sop -> String in
      let outcomes = sop["outcomes"] as? [String: Int] ?? [:]
      let list = outcomes.sorted { $0.key < $1.key }.map { "\($0.key) \(number($0.value))" }
      return list.isEmpty ? "-" : list.joined(separator: "\n")
    }
    #expect(document.rows("rekap-sop").map { $0[6] } == outcomes)
    let done = sops.flatMap { $0["activities"] as? [[String: Any]] ?? [] }
      .filter { $0["count"] as? Int != 0 }
    #expect(
      document.rows("rekap-kegiatan").map { [$0[0]] + $0[3...] }
        == done.map {
          numbers(
            $0, "no", "count", "onTime", "late", "unbudgeted", "beforePlan", "outsideHours",
            "budgetMinutes",
            "minMinutes", "medianMinutes", "p90Minutes", "maxMinutes")
        })
    #expect(document.rows("rekap-kegiatan").map { $0[1] } == done.map { $0["title"] as? String })
  }

  private func expectChains(_ document: PlainDocument, _ chains: [[String: Any]]) {
    let expected = chains.flatMap { chain -> [[String]] in
      let receivers = chain["receivers"] as? [[String: Any]] ?? []
      let rows =
        [[numbers(chain, "made")[0], "", numbers(chain, "returned")[0], ""]]
        + receivers.map { link in
          let wait = numbers(link, "medianWaitMinutes")[0]
          return ["", numbers(link, "received")[0], "", wait == "-" ? wait : "\(wait) menit"]
        }
      return rows.contains { $0.contains { !["", "0", "-"].contains($0) } } ? rows : []
    }
    #expect(document.rows("rantai").map { Array($0[2...]) } == expected)
  }

  private func expectPerformers(
    _ document: PlainDocument, _ name: String, _ list: [[String: Any]], _ key: String
  ) {
    let rows = document.rows(name)
    #expect(rows.map { $0[0] } == list.map { $0[key] as? String })
    #expect(
      rows.map { Array($0[1..<8]) }
        == list.map {
          numbers(
            $0, "activitiesCompleted", "onTime", "late", "unbudgeted", "beforePlan", "outsideHours",
            "medianMinutes")
        })
    let words = ["claimed": "diakui", "roster": "daftar", "mixed": "keduanya"]
    #expect(
      rows.map { $0[8] } == list.map { ($0["basis"] as? String).flatMap { words[$0] } ?? "-" })
  }

  private func expectChanges(_ document: PlainDocument, _ comparison: [String: Any]) {
    let sops = comparison["sops"] as? [[String: Any]] ?? []
    let expected = sops.map { sop -> [String] in
      let keys = ["started", "completed", "cancelled", "returned", "late", "onTimeShare"]
      return [sop["code"] as? String ?? ""]
        + keys.map { cell(of: sop[$0] as? [String: Any] ?? [:], isShare: $0 == "onTimeShare") }
    }
    #expect(document.rows("perbandingan") == expected)
  }

  /// What the report says at a glance of all SOPs together.
  private func expectSummary(
    _ document: PlainDocument, _ plain: PlainReport, _ before: PlainReport
  ) {
    func change(_ key: String, isShare: Bool = false) -> String {
      let lines = cell(
        of: ["now": value(plain, key), "before": value(before, key)], isShare: isShare
      ).components(separatedBy: "\n")
      return lines.count == 3 ? "\(lines[0]) (\(lines[2]))" : lines[0]
    }
    func value(_ plain: PlainReport, _ key: String) -> Any {
      let value = plain.totals[key]
      if let count = value as? Int { return Double(count) }
      if let share = value as? Double { return share }
      return NSNull()
    }
    let sentence =
      "tuntas \(change("completed")), lewat \(change("late")),"
      + " ketepatan \(change("onTimeShare", isShare: true))."
    #expect(document.text.contains(sentence))
  }

  /// This month's figure, and below it the other one and the difference.
  private func cell(of change: [String: Any], isShare: Bool) -> String {
    func whole(_ key: String) -> Int? {
      (change[key] as? Double).map { Int(($0 * (isShare ? 10_000 : 1)).rounded()) }
    }
    let unit = isShare ? 1 : 100
    func text(_ value: Int?) -> String {
      guard let value else { return "-" }
      return Self.paper(Self.words.localized(Plain.decimal(value * unit))) + (isShare ? "%" : "")
    }
    let arrow = Plain.arrow(whole("now"), whole("before"), unit).map { arrow in
      let points = isShare ? " poin" : ""
      return arrow == "=" ? "tetap" : Self.paper(Self.words.localized(arrow)) + points
    }
    return [text(whole("now")), "sebelumnya \(text(whole("before")))", arrow]
      .compactMap(\.self).joined(separator: "\n")
  }
}
