import Foundation
import Testing

@testable import SOPStore
@testable import sopctl

/// The sheets of the five SOPs, as golden HTML.
///
/// `RECORD=1 swift test --filter SheetGoldenTests` writes them anew; a recording that changes anything fails.
struct SheetGoldenTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sheets")

  private static let names = BundledDefinitions.files.map { file in
    String(file.name.prefix { $0 != "." })
  }

  @Test(arguments: names)
  func `a sheet stands as it was recorded`(name: String) throws {
    let file = Self.folder.appending(path: "\(name).html")
    let answer = TestWorld().run("show \(name) --format html")
    #expect(answer.code == .done)
    #expect(answer.complaints.isEmpty)
    if answer.output == (try? String(contentsOf: file, encoding: .utf8)) { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try answer.output.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded anew: \(name).html")
    } else {
      Issue.record("\(name).html is another one now")
    }
  }

  @Test func `no sheet is left of an SOP that is gone`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(Self.names.map { "\($0).html" }))
  }
}
