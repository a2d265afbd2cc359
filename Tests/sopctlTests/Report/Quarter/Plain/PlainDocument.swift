import Foundation

/// A printed report, taken apart: tables by their names, cells as a reader sees them.
struct PlainDocument {
  private let html: String

  init(_ html: String) { self.html = html }

  /// One cell after the other; lines of a cell are apart by line feeds.
  typealias Row = [String]

  /// Every table of this name, without the rows of its head.
  func tables(_ name: String) -> [[Row]] {
    pieces(of: html, "<table", "</table>").filter { table in
      let kind = table.components(separatedBy: ">")[0].components(separatedBy: "\"")
      return kind.count > 1 && kind[1].components(separatedBy: " ").contains(name)
    }.map { table in
      let body = pieces(of: table, "<tbody", "</tbody>").joined()
      return pieces(of: body, "<tr", "</tr>").map { row in
        pieces(of: row.replacingOccurrences(of: "<th", with: "<td"), "<td", "</t").map { cell in
          Self.text(String(cell.drop { $0 != ">" }.dropFirst()))
        }
      }
    }
  }

  /// The rows of the only table of this name; none where it is missing.
  func rows(_ name: String) -> [Row] { tables(name).flatMap(\.self) }

  /// All that can be read.
  var text: String { Self.text(pieces(of: html, "<body", "</body>").joined()) }

  /// What stands from one mark to the next other, mark by mark.
  private func pieces(of text: String, _ start: String, _ end: String) -> [String] {
    text.components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
  }

  /// Without tags, of which some begin a line; with what references stand for.
  private static func text(_ html: String) -> String {
    var text = html.replacingOccurrences(of: "<br>", with: "\n")
      .replacingOccurrences(of: "<small>", with: "\n")
      .replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacingOccurrences(of: reference, with: character)
    }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
