import Foundation
import Testing

/// A report as it has to come out, to the letter.
///
/// `RECORD=1 swift test --filter ReportGoldenTests` writes the files in `Golden` anew.
struct ReportGolden: Sendable, CustomTestStringConvertible {
  /// The name of the constant, and of its file.
  let name: String
  let line: String
  let columns: Int
  let text: String

  init(_ name: String, _ line: String, columns: Int, _ text: String) {
    self.name = name
    self.line = line
    self.columns = columns
    self.text = text
  }

  static let all = [
    indonesianWide, indonesianNarrow, englishWide, englishNarrow, week, json, printedDay,
    printedMonth,
  ]

  /// Those that are made for a terminal.
  static let pages = all.filter { !$0.line.contains("--json") && !$0.line.contains("--format") }

  var testDescription: String { name }

  func record(_ text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }
    let source = """
      extension ReportGolden {
        static let \(name) = ReportGolden(
          "\(name)", "\(line)", columns: \(columns),
          #\"""
      \(lines.joined(separator: "\n"))
          \"""#)
      }

      """
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/ReportGolden+\(name).swift")
    try source.write(to: file, atomically: true, encoding: .utf8)
  }

  /// The report with a line for each of its members and cases, so that a difference can be seen.
  static func broken(_ json: String) -> String {
    json.replacing("},{", with: "},\n{").replacing("],\"", with: "],\n\"")
      .replacing("},\"", with: "},\n\"")
  }
}
