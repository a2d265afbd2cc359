import Foundation
import SOPCore
import Testing

@testable import sopctl

struct ReportGoldenTests {
  private let world = ReportOffice().world

  @Test(arguments: ReportGolden.all)
  func `a report comes out as it has to`(golden: ReportGolden) throws {
    world.set(terminal: TestWorld.terminal(golden.columns))
    let answer = world.run("\(golden.line) --color never")
    #expect(answer.code == .done)
    #expect(answer.complaints.isEmpty)
    let text = Self.compared(answer.output, golden.line)
    if text == golden.text { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { try golden.record(text) }
    Issue.record("\(golden.name) differs:\n\(text)")
  }

  /// What is compared of a report: of a printed one not how it looks.
  private static func compared(_ output: String, _ line: String) -> String {
    if line.hasSuffix("--json") { return ReportGolden.broken(output) }
    guard let start = output.range(of: "<style>"), let end = output.range(of: "</style></head>")
    else {
      return output
    }
    return output.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "<style>")
  }

  @Test(arguments: ReportGolden.pages)
  func `no line is wider than the terminal but the commands to be pasted`(golden: ReportGolden) {
    for line in golden.text.split(separator: "\n") where !line.hasPrefix("    sopctl ") {
      #expect(line.count <= golden.columns, "\(line)")
    }
  }
}
