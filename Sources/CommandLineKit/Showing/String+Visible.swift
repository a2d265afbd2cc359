extension String {
  /// The text with everything that would move the cursor, reorder the line or not be seen at all
  /// spelt as `\u{HEX}`: safe to print whoever wrote it.
  package var visible: String {
    if isPlain || unicodeScalars.allSatisfy(\.isVisible) { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.isVisible {
        text.unicodeScalars.append(scalar)
      } else {
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
    }
    return text
  }

  /// The visible text cut to `columns`, to echo a word of unknown length.
  package func visible(columns: Int) -> String {
    let limit = max(0, columns)
    // A cell may hold any number of combining marks; four scalars for each are plenty.
    let (enough, isHuge) = limit.multipliedReportingOverflow(by: 4)
    guard !isHuge,
      let end = unicodeScalars.index(
        startIndex, offsetBy: enough, limitedBy: endIndex), end < endIndex
    else { return visible.truncated(to: limit) }
    return (String(self[..<end]) + "...").visible.truncated(to: limit)
  }
}

extension Unicode.Scalar {
  /// Whether a reader sees that it is there, and where.
  var isVisible: Bool {
    if (0x20..<0x7F).contains(value) { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return false
    case .privateUse, .surrogate, .unassigned: return false
    default: return !properties.isDefaultIgnorableCodePoint
    }
  }
}

// MARK: - What is no text

extension String {
  /// Bytes that need not be text: their ASCII as it is, every other byte as `\xHH`, and no more than 64.
  package init(printing bytes: [UInt8]) {
    var text = ""
    for byte in bytes.prefix(64) {
      if (0x20..<0x7F).contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "\\x" + (digits.count == 1 ? "0" + digits : digits)
      }
    }
    self = bytes.count > 64 ? text + "..." : text
  }
}
