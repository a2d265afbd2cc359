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
    let text = golden.line.hasSuffix("--json") ? ReportGolden.broken(answer.output) : answer.output
    if text == golden.text { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { try golden.record(text) }
    Issue.record("\(golden.name) differs:\n\(text)")
  }

  @Test(arguments: ReportGolden.all.filter { !$0.line.hasSuffix("--json") })
  func `no line is wider than the terminal but the commands to be pasted`(golden: ReportGolden) {
    for line in golden.text.split(separator: "\n") where !line.hasPrefix("    sopctl ") {
      #expect(line.count <= golden.columns, "\(line)")
    }
  }
}
