import Foundation

/// A printed report, taken apart: tables by their names, cells as a reader sees them.
struct PlainDocument {
  /// One cell after the other; lines of a cell are apart by line feeds.
  typealias Row = [String]

  /// All that can be read.
  let text: String
  /// The bodies of the tables, and what these are called.
  private let tables: [(names: [String], body: String)]

  init(_ html: String) {
    text = Self.text(Self.pieces(of: html, "<body", "</body>").joined())
    tables = Self.pieces(of: html, "<table", "</table>").map { table in
      let kind = table.components(separatedBy: ">")[0].components(separatedBy: "\"")
      let names = kind.count > 1 ? kind[1].components(separatedBy: " ") : []
      return (names, Self.pieces(of: table, "<tbody", "</tbody>").joined())
    }
  }

  /// The rows of every table of this name, without those of its head.
  func rows(_ name: String) -> [Row] {
    tables.filter { $0.names.contains(name) }.flatMap { table in
      Self.pieces(of: table.body, "<tr", "</tr>").map { row in
        Self.pieces(of: row.replacingOccurrences(of: "<th", with: "<td"), "<td", "</t")
          .map { Self.text("<" + $0) }
      }
    }
  }

  /// What stands from one mark to the next other, mark by mark.
  private static func pieces(of text: String, _ start: String, _ end: String) -> [String] {
    text.components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
  }

  /// Without tags, of which some begin a line; with what references stand for.
  private static func text(_ html: String) -> String {
    let words = html.components(separatedBy: "<").dropFirst().map { piece in
      let parts = piece.components(separatedBy: ">")
      return (["br", "small"].contains(parts[0]) ? "\n" : "") + (parts.last ?? "")
    }
    var text = words.joined()
    guard text.contains("&") else { return text.trimmingCharacters(in: .whitespacesAndNewlines) }
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacingOccurrences(of: reference, with: character)
    }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
