/// A table as comma-separated values (RFC 4180): UTF-8 without a byte order mark, CRLF at the end of every record, the
/// first one being the header.
struct DelimitedTable {
  let columns: [String]
  /// Each as long as `columns`.
  var rows: [[String]] = []

  /// The table as it stands in a file.
  ///
  /// - Parameter isGuarded: whether apostrophes keep a spreadsheet from computing what was typed.
  func text(isGuarded: Bool) -> String {
    var text = ""
    for row in [columns] + rows {
      var isFirst = true
      for cell in row {
        if !isFirst { text += "," }
        isFirst = false
        Self.write(isGuarded ? FormulaGuard.guarded(cell) : cell, to: &text)
      }
      text += "\r\n"
    }
    return text
  }

  /// Semicolons and tabs are quoted, too: LibreOffice takes them for separators unless it is told otherwise.
  private static func write(_ cell: String, to text: inout String) {
    let isQuoted = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        || byte == UInt8(ascii: ";") || byte == 0x09
    }
    guard isQuoted else {
      text += cell
      return
    }
    text += "\""
    var rest = cell[...]
    while let quote = rest.utf8.firstIndex(of: UInt8(ascii: "\"")) {
      let next = rest.utf8.index(after: quote)
      text += rest[..<next]
      text += "\""
      rest = rest[next...]
    }
    text += rest
    text += "\""
  }
}
