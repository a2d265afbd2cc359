import SOPCore
import Testing

@testable import sopctl

/// Text and JSON carry the same figures: every one of the JSON is looked for in the text.
struct ReportFiguresTests {
  private let json: JSONValue
  private let sections: [String: [String]]

  init() throws {
    let world = ReportOffice().world
    world.set(terminal: TestWorld.terminal(100))
    let period = "report 2026-W47 --lang en --color never"
    json = try JSONDocument.read(Array(world.run("\(period) --json").output.utf8)).value
    sections = Self.sections(of: world.run(period).output)
  }

  /// The lines below each title.
  private static func sections(of text: String) -> [String: [String]] {
    var sections: [String: [String]] = [:]
    var title = ""
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix(" ") { sections[title, default: []].append(line) } else { title = line }
    }
    return sections
  }

  private func words(of title: String) -> [[Substring]] {
    (sections[title] ?? []).map { $0.split(separator: " ") }
  }

  /// The members as the text's cells: numbers as they stand, null as `-`.
  private func cells(_ value: JSONValue, _ keys: String...) -> [Substring] {
    keys.map { key in
      if case .number(let literal)? = value[key] { return literal[...] }
      return "-"
    }
  }

  private func cases(_ key: String) throws -> [JSONValue] {
    try #require(json[key]?.array)
  }

  private func expect(
    _ title: String, _ start: String, _ end: [Substring],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let start = start.split(separator: " ")
    #expect(
      words(of: title).contains { $0.starts(with: start) && $0.suffix(end.count) == end[...] },
      "\(title): \(start) … \(end)", sourceLocation: sourceLocation)
  }

  @Test func `the figures of the whole period`() throws {
    let labels = [
      "started": "Runs started", "completed": "Runs completed", "cancelled": "Runs cancelled",
      "openAtEnd": "Runs open at the end", "activitiesCompleted": "Activities completed",
      "onTime": "On time", "late": "Late", "unbudgeted": "Without a standard",
      "beforePlan": "Before the planned start",
      "outsideHours": "Outside working hours", "returned": "Reports returned",
      "corrected": "Corrections", "paused": "Pauses", "backdated": "Recorded later",
      "overdueNotices": "Overdue notices", "sealedFragments": "Sealed fragments",
      "onTimeShare": "Share on time",
    ]
    let totals = try #require(json["totals"]?.object)
    #expect(Set(totals.map(\.key)) == Set(labels.keys))
    let text = (sections["SUMMARY"] ?? []).joined(separator: " ").split(separator: " ")
    for member in totals {
      guard case .number(var figure) = member.value else { continue }
      if member.key == "onTimeShare" {
        #expect(figure == "0.8571")
        figure = "85.71%"
      }
      let label = try #require(labels[member.key])
      #expect(text.contains(label.split(separator: " ") + [figure[...]]), "\(label) \(figure)")
    }
  }

  @Test func `the figures of each day`() throws {
    let days = try cases("days")
    #expect(days.count == 7)
    for (day, words) in zip(days, words(of: "DAY BY DAY").dropFirst()) {
      #expect(words[1] == day["day"]?.string ?? "")
      let counts = cells(day, "started", "completed", "late").map { $0 == "0" ? "-" : $0 }
      #expect(words.dropFirst(2).prefix(3) == counts[...])
    }
  }

  @Test func `the figures of each SOP and its activities`() throws {
    for sop in try cases("sops") {
      let code = try #require(sop["code"]?.string)
      expect("BY SOP", code, cells(sop, "started", "completed", "cancelled", "openAtEnd"))
      let activities = try #require(sop["activities"]?.array)
      let hasUnbudgeted = activities.contains { $0["unbudgeted"] != 0 }
      for activity in activities where activity["count"] != 0 {
        let counts =
          cells(activity, "count", "onTime", "late")
          + (hasUnbudgeted ? cells(activity, "unbudgeted") : [])
        let no = try #require(activity["no"]?.integer)
        expect(
          "ACTIVITIES OF \(code) (minutes)", "\(no)",
          counts
            + cells(
              activity, "budgetMinutes", "minMinutes", "medianMinutes", "p90Minutes", "maxMinutes"))
      }
    }
  }

  @Test func `the figures of each chain`() throws {
    for chain in try cases("chain") where chain["made"] != 0 {
      let code = try #require(chain["sop"]?.string)
      let (made, returned) = (cells(chain, "made")[0], cells(chain, "returned")[0])
      expect("REPORT CHAIN", "\(code):", ["\(made),", "returned:", returned])
      for link in try #require(chain["receivers"]?.array) where link["received"] != 0 {
        let figures = cells(link, "activityNo", "received", "medianWaitMinutes")
        let role = try #require(link["role"]?.string)
        expect(
          "REPORT CHAIN", "received by \(role) (activity \(figures[0])): \(figures[1]),",
          ["median", "wait", figures[2], "min"])
      }
    }
  }

  @Test(arguments: [
    ("roles", "role", "BY ROLE (median in minutes)"),
    ("people", "name", "BY PERSON (median in minutes)"),
  ])
  func `the figures of each role and person`(key: String, name: String, title: String) throws {
    for performer in try cases(key) {
      expect(
        title, try #require(performer[name]?.string),
        cells(performer, "activitiesCompleted", "onTime", "late", "unbudgeted", "medianMinutes"))
    }
  }

  @Test(arguments: [
    ("late", "OVER THE BUDGET"), ("setbacks", "RETURNED, PAUSED, CANCELLED"),
    ("openRuns", "STILL OPEN"), ("visits", "GUEST BOOK"),
  ])
  func `each case, with its run`(key: String, title: String) throws {
    let cases = try cases(key)
    #expect(!cases.isEmpty)
    let heads = words(of: title).filter { $0[0].contains("-2026-") }.map {
      $0[0].split(separator: ":")[0]
    }
    let runs = cases.compactMap { $0["run"]?.string }
    #expect(heads.map(String.init) == runs)
  }

  @Test func `the numbers of each late activity and open run`() throws {
    let text = sections.values.flatMap(\.self).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
    for item in try cases("late") + cases("openRuns") {
      let figures = cells(item, "usedMinutes", "budgetMinutes", "overMinutes")
      #expect(text.contains("\(figures[0]) of \(figures[1]) min, \(figures[2]) over"))
    }
    let book = try #require(json["book"])
    let seal = try #require(book["closingSeal"]?.string)
    #expect(cells(book, "first", "last", "lastRead") == ["1", "39", "39"])
    #expect(text.contains("000001 to 000039; the book was read up to entry 000039."))
    #expect(text.contains("--expect 000039:\(seal)"))
  }
}
