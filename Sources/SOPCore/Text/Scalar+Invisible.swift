extension Unicode.Scalar {
  /// Whether this character cannot be seen, or changes how what surrounds it is seen: controls,
  /// bidi controls, zero-width and filling characters, variation selectors, tags.
  ///
  /// The table is part of the book's format. It is fixed here and does not follow the Unicode
  /// version of a toolchain, so that a line written today reads the same with any later program.
  package var isInvisible: Bool {
    switch value {
    case 0x20..<0x7F: false
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
    case 0xAD: true  // soft hyphen
    case 0x034F: true  // combining grapheme joiner
    case 0x061C: true  // Arabic letter mark
    case 0x115F...0x1160: true  // Hangul fillers
    case 0x17B4...0x17B5: true  // Khmer inherent vowels
    case 0x180B...0x180F: true  // Mongolian variation selectors, vowel separator
    case 0x200B...0x200F: true  // zero-width characters, direction marks
    case 0x2028...0x202E: true  // line and paragraph separators, bidi embeddings
    case 0x2060...0x206F: true  // word joiner, invisible operators, bidi isolates
    case 0x3164: true  // Hangul filler
    case 0xFE00...0xFE0F: true  // variation selectors
    case 0xFEFF: true  // byte order mark
    case 0xFFA0: true  // half-width Hangul filler
    case 0xFFF0...0xFFFB: true  // unassigned specials, interlinear annotations
    case 0x1BCA0...0x1BCA3: true  // shorthand format controls
    case 0x1D173...0x1D17A: true  // musical format controls
    case 0xE0000...0xE0FFF: true  // tags, variation selectors supplement
    default: false
    }
  }
}
