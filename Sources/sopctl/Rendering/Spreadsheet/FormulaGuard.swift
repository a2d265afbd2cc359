/// Keeps a spreadsheet from computing text instead of showing it (OWASP, "CSV Injection"): an apostrophe before what
/// would begin a formula.
enum FormulaGuard {
  /// The cell with an apostrophe before each formula sign that stands where a cell begins, or could be made to.
  ///
  /// Where the comma stands before decimals, as in Indonesia, spreadsheets part cells at semicolons, and no longer see
  /// that this one is quoted: then whatever follows a semicolon, a tab or a line's end begins a cell.
  static func guarded(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first else { return cell }
    let isControl = first.properties.generalCategory == .control
    let mark = isControl || isFormulaSign(first) ? "'" : ""
    guard cell.utf8.contains(where: isSeparator) else { return mark + cell }
    var text = mark
    var isBeginning = false
    for scalar in cell.unicodeScalars {
      if isBeginning && isFormulaSign(scalar) { text += "'" }
      // What quotes a cell, and the spaces before it, may go with it.
      isBeginning = isSeparator(scalar) || isBeginning && (scalar == "\"" || scalar == " ")
      text += String(scalar)
    }
    return text
  }

  private static func isFormulaSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@": true
    // Full width, as East Asian spreadsheets take them.
    case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && isSeparator(UInt8(truncatingIfNeeded: scalar.value))
  }
}
