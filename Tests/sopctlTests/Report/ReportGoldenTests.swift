import Testing

@testable import sopctl

/// The reports of one small day, in every form, and what only a week and a month have.
struct ReportGoldenTests {
  private let world = ReportOffice(ReportOffice.day).world

  private func report(_ line: String, columns: Int = 80) -> String {
    world.set(now: "2026-11-23 08:00:00")
    world.set(terminal: TestWorld.terminal(columns))
    let answer = world.run("report \(line) --color never")
    #expect(answer.code == .done)
    #expect(answer.complaints.isEmpty)
    return answer.output
  }

  // MARK: - Text

  static let pages = [
    ("day.id.txt", "2026-11-20", 80), ("day.en.txt", "2026-11-20 --lang en", 80),
    ("day.narrow.txt", "2026-11-20", 50), ("week.txt", "2026-W47 --lang en", 100),
  ]

  @Test(arguments: pages)
  func `a report comes out as it has to`(file: String, line: String, columns: Int) throws {
    try Golden("Report/Golden/\(file)").expect(report(line, columns: columns))
  }

  @Test(arguments: pages)
  func `no line is wider than the terminal but the commands to be pasted`(
    file: String, line: String, columns: Int
  ) {
    for line in report(line, columns: columns).split(separator: "\n")
    where !line.hasPrefix("    sopctl ") {
      #expect(line.count <= columns, "\(line)")
    }
  }

  // MARK: - Files

  @Test func `the table of a day comes out as it has to`() throws {
    try Golden("Report/Golden/day.csv").expect(report("2026-11-20 --format csv"))
  }

  /// With a line for each member and case.
  @Test func `the JSON of a day comes out as it has to`() throws {
    let json = report("2026-11-20 --json")
    try Golden("Report/Golden/day.json").expect(
      json.replacing("},{", with: "},\n{").replacing("],\"", with: "],\n\"")
        .replacing("},\"", with: "},\n\""))
  }

  @Test func `the paper of a day comes out as it has to`() throws {
    try Golden("Report/Golden/day.html").expect(Self.rowByRow(report("2026-11-20 --format html")))
  }

  /// What the paper of a month has that the paper of a day has not.
  @Test func `the paper of a month comes out as it has to`() throws {
    let paper = Self.rowByRow(report("2026-11 --format html"))
    let parts = paper.components(separatedBy: "\n<h")
    let own = ["Ringkasan", "Dibandingkan dengan ", "Per hari", "Pemantauan Penerapan SOP"]
    let shown = parts.filter { part in own.contains { part.dropFirst(2).hasPrefix($0) } }
    #expect(shown.count == own.count)
    try Golden("Report/Golden/month.html").expect(shown.map { "<h\($0)\n" }.joined())
  }

  /// A document with a line for each row of its tables, and without its style sheets.
  private static func rowByRow(_ html: String) -> String {
    html.replacing(/<style>[^<]*<\/style>\n?/, with: "")
      .replacing(/\n(<(td|th|col)[ >])/) { $0.output.1 }
  }
}
