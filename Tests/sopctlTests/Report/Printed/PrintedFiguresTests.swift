import CommandLineKit
import SOPCore
import Testing

@testable import sopctl

/// The printed report and the JSON carry the same figures: every one of the JSON is looked for on the paper.
struct PrintedFiguresTests {
  /// A day, a week, a month that lasts, and a month to which only open runs of the month before belong.
  static let periods = ["2026-11-20", "2026-W47", "2026-11", "2026-12"]

  struct Pair {
    let json: JSONValue
    let page: ReadElement

    init(_ period: String) throws {
      let world = ReportOffice().world
      if period == "2026-12" { world.set(now: "2027-01-02 08:00:00") }
      json = try JSONDocument.read(Array(world.run("report \(period) --json").output.utf8)).value
      page = try ReadElement(document: world.run("report \(period) --format html").output)
    }

    func cases(_ key: String) throws -> [JSONValue] { try #require(json[key]?.array) }

    func rows(_ table: String) -> [[String]] { page.all(class: table).flatMap(\.rows) }

    /// A figure as the paper has it; null as `-`.
    func figure(_ value: JSONValue, _ key: String) -> String {
      if case .number(let literal)? = value[key] { return Self.paper(literal) }
      return "-"
    }

    /// With a decimal comma, and a point before every three digits.
    static func paper(_ literal: String) -> String {
      literal.replacing(".", with: ",")
        .replacing(/([0-9])(?=([0-9]{3})+(,|$))/) { "\($0.output.1)." }
    }

    func figures(_ value: JSONValue, _ keys: String...) -> [String] {
      keys.map { figure(value, $0) }
    }

    func text(_ value: JSONValue, _ key: String) -> String { value[key]?.string ?? "" }

    /// `2026-11-20T09:25:00+07:00` as the paper has it.
    func time(_ value: JSONValue, _ key: String) -> String {
      let text = text(value, key)
      if text.isEmpty { return "-" }
      let (day, clock) = (text.prefix(10), String(text.dropFirst(11).prefix(5)))
      if json["period"]?["kind"] == "daily", json["period"]?["from"]?.string == String(day) {
        return clock
      }
      return "\(date(String(day))) \(clock)"
    }

    func date(_ day: String) -> String {
      day.split(separator: "-").reversed().joined(separator: "-")
    }
  }

  @Test(arguments: periods)
  func `the figures of the whole period`(period: String) throws {
    let pair = try Pair(period)
    let labels = [
      "started": "Pelaksanaan dimulai", "completed": "Pelaksanaan tuntas",
      "cancelled": "Pelaksanaan dibatalkan", "openAtEnd": "Pelaksanaan masih berjalan",
      "activitiesCompleted": "Kegiatan selesai", "onTime": "Tepat waktu", "late": "Lewat waktu",
      "unbudgeted": "Tanpa standar", "beforePlan": "Sebelum waktu rencana",
      "outsideHours": "Di luar jam kerja",
      "returned": "Laporan dikembalikan", "corrected": "Koreksi", "paused": "Jeda",
      "backdated": "Dicatat kemudian", "overdueNotices": "Pemberitahuan lewat waktu",
      "sealedFragments": "Penggalan tersegel",
    ]
    let totals = try #require(pair.json["totals"])
    let rows = pair.rows("rekap-umum")
    let shown = rows.flatMap { [($0[0], $0[1]), ($0[2], $0[3])] }
      .filter { !$0.0.isEmpty }
      .reduce(into: [:]) { $0[$1.0] = $1.1 }
    for (key, label) in labels { #expect(shown[label] == pair.figure(totals, key), "\(label)") }
    #expect(Set(totals.object?.map(\.key) ?? []) == Set(labels.keys).union(["onTimeShare"]))
    let share = period == "2026-12" ? "-" : "85,71%"
    #expect(shown["Ketepatan waktu"] == share)
    #expect(shown.count == 17)
  }

  @Test(arguments: periods.dropFirst())
  func `the figures of each day that is not still to come`(period: String) throws {
    let pair = try Pair(period)
    let now = period == "2026-12" ? "2027" : "2026-11-24"
    let past = try pair.cases("days").filter { pair.text($0, "day") < now }
    #expect(
      pair.rows("harian").map { [String($0[0].suffix(5))] + $0.dropFirst() }
        == past.map { day in
          [String(pair.date(pair.text(day, "day")).prefix(5))]
            + pair.figures(day, "started", "completed", "late")
        })
  }

  @Test(arguments: periods)
  func `the figures of each SOP`(period: String) throws {
    let pair = try Pair(period)
    let sops = try pair.cases("sops")
    #expect(sops.count == (period == "2026-12" ? 2 : 4))
    let rows = sops.map { sop in
      let outcomes = sop["outcomes"]?.object ?? []
      let list = outcomes.map { "\($0.key) \($0.value.integer ?? -1)" }.joined(separator: " ")
      return [pair.text(sop, "code"), pair.text(sop, "name")]
        + pair.figures(sop, "started", "completed", "cancelled", "openAtEnd")
        + [list.isEmpty ? "-" : list]
    }
    #expect(pair.rows("rekap-sop") == rows)
  }

  @Test(arguments: periods)
  func `the figures of each activity that somebody completed`(period: String) throws {
    let pair = try Pair(period)
    let done = try pair.cases("sops").flatMap { $0["activities"]?.array ?? [] }
      .filter { $0["count"] != 0 }
    #expect(done.isEmpty == (period == "2026-12"))
    let rows = done.map { activity in
      let words = pair.text(activity, "title").split(separator: " ").joined(separator: " ")
      return [pair.figure(activity, "no"), words, pair.text(activity, "role")]
        + pair.figures(
          activity, "count", "onTime", "late", "unbudgeted", "beforePlan", "outsideHours",
          "budgetMinutes",
          "minMinutes", "medianMinutes", "p90Minutes", "maxMinutes")
    }
    #expect(pair.rows("rekap-kegiatan") == rows)
  }

  @Test(arguments: periods)
  func `the figures of each chain`(period: String) throws {
    let pair = try Pair(period)
    let rows = try pair.cases("chain").flatMap { chain -> [[String]] in
      let links = chain["receivers"]?.array ?? []
      guard chain["made"] != 0 || links.contains(where: { $0["received"] != 0 }) else { return [] }
      let code = pair.text(chain, "sop")
      let made = pair.figures(chain, "made", "returned")
      return [[code, "\(pair.text(chain, "maker")) (pembuat)", made[0], "", made[1], ""]]
        + links.map { link in
          let figures = pair.figures(link, "activityNo", "received", "medianWaitMinutes")
          let wait = figures[2] == "-" ? "-" : "\(figures[2]) menit"
          return [
            code, "\(pair.text(link, "role")) (kegiatan \(figures[0]))", "", figures[1], "", wait,
          ]
        }
    }
    #expect(pair.rows("rantai") == rows)
  }

  @Test(arguments: periods, [("roles", "role", "peran"), ("people", "name", "orang")])
  func `the figures of each role and person`(
    period: String, list: (key: String, name: String, table: String)
  ) throws {
    let pair = try Pair(period)
    let rows = try pair.cases(list.key).map { performer in
      [pair.text(performer, list.name)]
        + pair.figures(
          performer, "activitiesCompleted", "onTime", "late", "unbudgeted", "beforePlan",
          "outsideHours",
          "medianMinutes") + ["diakui"]
    }
    #expect(pair.rows(list.table) == rows)
  }

  @Test(arguments: ["2026-11", "2026-12"])
  func `the figures of the month before, and how they changed`(period: String) throws {
    let pair = try Pair(period)
    let comparison = try #require(pair.json["comparison"])
    let rows = try #require(comparison["sops"]?.array).map { sop in
      [pair.text(sop, "code")]
        + ["started", "completed", "cancelled", "returned", "late", "onTimeShare"].map { key in
          Self.compared(sop[key] ?? .null, isShare: key == "onTimeShare")
        }
    }
    #expect(pair.rows("perbandingan") == rows)
    #expect(rows.joined().contains { $0.contains(period == "2026-11" ? "▲" : "▼") })
  }

  private static func compared(_ value: JSONValue, isShare: Bool) -> String {
    func text(_ key: String) -> String? {
      guard case .number(let literal)? = value[key] else { return nil }
      guard isShare, let share = Double(literal) else { return literal }
      let hundredths = Int((share * 10_000).rounded())
      let rest = hundredths % 100
      let fraction =
        rest == 0 ? "" : rest % 10 == 0 ? ",\(rest / 10)" : rest < 10 ? ",0\(rest)" : ",\(rest)"
      return "\(hundredths / 100)\(fraction)"
    }
    let unit = isShare ? "%" : ""
    let arrows = ["up": "▲ ", "down": "▼ ", "same": "tetap"]
    let texts = ["now", "before"].map { text($0).map { $0 + unit } ?? "-" }
    let values = texts.joined(separator: " sebelumnya ")
    guard let direction = value["direction"]?.string, let arrow = arrows[direction] else {
      return values
    }
    let amount = direction == "same" ? "" : (text("difference") ?? "").replacing("-", with: "")
    let points = isShare && direction != "same" ? " poin" : ""
    return "\(values) \(arrow)\(amount)\(points)"
  }
}
