/// Comma-separated values as RFC 4180 has them, read character by character.
struct PlainTable {
  let columns: [String]
  let rows: [[String]]

  /// - Returns: `nil` of what is no such table.
  init?(_ text: String) {
    var records: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where rest.first == "\"":
        cell += "\""
        rest.removeFirst()
      case ("\"", true): isQuoted = false
      case ("\"", false):
        if !cell.isEmpty { return nil }
        isQuoted = true
      case (",", false):
        records[records.count - 1].append(cell)
        cell = ""
      case ("\r", false):
        guard rest.popFirst() == "\n" else { return nil }
        records[records.count - 1].append(cell)
        cell = ""
        records.append([])
      case ("\n", false): return nil
      default: cell.unicodeScalars.append(scalar)
      }
    }
    guard !isQuoted, cell.isEmpty, records.popLast() == [], let head = records.first,
      records.allSatisfy({ $0.count == head.count })
    else { return nil }
    columns = head
    rows = Array(records.dropFirst())
  }

  /// Each row by the names of its columns.
  var records: [[String: String]] {
    rows.map { Dictionary(zip(columns, $0)) { first, _ in first } }
  }
}
