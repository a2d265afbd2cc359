import CommandLineKit
import Foundation
import SOPCore
import Testing

@testable import sopctl

/// A report of the quarter as a file, as it has to come out, to the letter.
///
/// `RECORD=1 swift test --filter QuarterDocumentTests` writes the files in `Golden` anew.
struct QuarterDocument: Sendable, CustomTestStringConvertible {
  let period: String
  let form: Form

  enum Form: String, CaseIterable {
    case indonesian = "id.txt"
    case english = "en.txt"
    case json = "json"
    case csv = "csv"
    case html = "html"
  }

  /// The month in the middle in every form, the others without the large ones; a week that lies in two months, a
  /// day on which the roster began, and the last one of a month.
  static let all = ["2026-07", "2026-08", "2026-09", "2026-W36", "2026-07-20", "2026-08-31"]
    .flatMap { period in Form.allCases.map { QuarterDocument(period: period, form: $0) } }
    .filter { ![.csv, .html].contains($0.form) || !["2026-07", "2026-09"].contains($0.period) }

  var testDescription: String { name }

  private var name: String { "\(period).\(form.rawValue)" }

  private var file: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  }

  var golden: String? { try? String(contentsOf: file, encoding: .utf8) }

  func record(_ text: String) throws {
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  // MARK: - Text

  func text(of contents: ReportContents) -> String {
    switch form {
    case .indonesian: Self.page(contents, .indonesian, width: 80)
    case .english: Self.page(contents, .english, width: 80)
    case .json:
      (contents.json.text() + "\n").replacing("},{", with: "},\n{").replacing(
        "],\"", with: "],\n\""
      )
      .replacing("},\"", with: "},\n\"")
    case .csv: CompletionTable(contents: contents).table.text(isGuarded: true)
    case .html: PrintedReport(contents: contents).document.html
    }
  }

  static func page(_ contents: ReportContents, _ language: Language, width: Int) -> String {
    ReportPage(contents, language: language, width: width, style: .plain).text
  }
}

struct QuarterDocumentTests {
  @Test(arguments: QuarterDocument.all)
  func `a report of the quarter comes out as it has to`(document: QuarterDocument) throws {
    let text = document.text(of: try Quarter.contents(on: document.period))
    if text == document.golden { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { try document.record(text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let golden = (document.golden ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, golden).prefix { $0 == $1 }.count
    Issue.record(
      "\(document) differs from line \(first + 1): \(lines.dropFirst(first).first ?? "")")
  }

  @Test(arguments: [
    ("report 2026-09 --json", "2026-09"), ("report 2026-W36 --lang en", "2026-W36"),
    ("report 2026-08-31 --format csv", "2026-08-31"),
  ])
  func `the command makes the same report from the book's file`(
    line: String, period: String
  ) throws {
    var contents = try Quarter.contents(on: period)
    let world = Quarter.world()
    // By the mask of whoever runs the tests.
    contents.custody = try world.office.custody(knowing: [:])
    let file = "\(world.home)/laporan"
    #expect(world.run("\(line) -o \(file)").code == .done)
    let expected =
      if line.hasSuffix("--json") {
        contents.json.text() + "\n"
      } else if line.hasSuffix("csv") {
        CompletionTable(contents: contents).table.text(isGuarded: true)
      } else {
        QuarterDocument.page(contents, .english, width: 80)
      }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == expected)
  }
}
