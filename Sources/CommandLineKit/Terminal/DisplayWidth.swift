/// How many columns text takes on a terminal.
///
/// Terminals put grapheme clusters into cells of one or two columns. Wide and fullwidth characters
/// are those of Unicode 16, Annex 11 (East Asian Width W and F); what combines or formats
/// (categories Mn, Me, Cf) takes no room of its own.
package enum DisplayWidth {
  package static func columns(of text: String) -> Int {
    if text.isPlain { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// 0, 1 or 2.
  package static func columns(of cluster: Character) -> Int {
    var columns = 0
    for scalar in cluster.unicodeScalars {
      if scalar.value == emojiSelector, columns == 1 { return 2 }
      columns += self.columns(of: scalar)
      // A family of joined emoji is drawn as one.
      if columns >= 2 { return 2 }
    }
    return columns
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if (0x20..<0x7F).contains(value) { return 1 }
    switch scalar.properties.generalCategory {
    // Terminals draw the soft hyphen, alone among the formatting characters.
    case .format: return value == 0xAD ? 1 : 0
    case .control, .nonspacingMark, .enclosingMark: return 0
    case .lineSeparator, .paragraphSeparator, .surrogate: return 0
    default: break
    }
    // The vowels and finals of a decomposed Hangul syllable share the cell of its first letter.
    if (0x1160...0x11FF).contains(value) { return 0 }
    if value < 0x1100 { return 1 }
    return scalar.properties.isEmojiPresentation || isWide(value) ? 2 : 1
  }

  /// Asks for the coloured, two columns wide form of the symbol before it.
  private static let emojiSelector: UInt32 = 0xFE0F

  private static func isWide(_ value: UInt32) -> Bool {
    wide.contains { $0.contains(value) }
  }

  /// East Asian Width W and F, without what is presented as emoji in any case. Ranges are joined
  /// across code points that are not assigned.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
    0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FF,
    0x1D300...0x1D376, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
  ]
}

extension String {
  /// Columns on a terminal.
  package var displayWidth: Int { DisplayWidth.columns(of: self) }

  /// Whether this is printable ASCII, of which every byte takes one column, as nearly all text is.
  var isPlain: Bool {
    // To the end in any case: so it goes by many bytes at once.
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
      var odd: UInt8 = 0
      for byte in bytes { odd |= byte &- 0x20 < 0x5F ? 0 : 1 }
      return odd == 0
    }
    return isPlain ?? utf8.allSatisfy { $0 &- 0x20 < 0x5F }
  }
}
