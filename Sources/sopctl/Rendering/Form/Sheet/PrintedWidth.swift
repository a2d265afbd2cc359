import CommandLineKit

/// How much room a text takes in print, estimated: rather too much than too little.
///
/// The measure is that of Helvetica (Adobe Font Metrics), which Arial and Liberation Sans share. What stands
/// outside ASCII counts as wide as anything is.
enum PrintedWidth {
  /// The widths of the printable ASCII characters, in thousandths of the font's size.
  private static let ascii: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
  private static let widest = 1_400

  /// In thousandths of the font's size.
  private static func thousandths(_ scalar: Unicode.Scalar) -> Int {
    let index = Int(scalar.value) - 0x20
    if ascii.indices.contains(index) { return ascii[index] }
    return scalar.value < 0x1100 ? 1_000 : widest
  }

  /// The width of one line, in pixels.
  static func of(_ text: String, fontSize: Int) -> Int {
    let width = text.visible.unicodeScalars.reduce(0) { $0 + thousandths($1) }
    return (width * fontSize + 999) / 1_000
  }

  /// How many lines a text takes within a width in pixels; 0 where there is none.
  static func lines(of text: String?, within width: Int, fontSize: Int) -> Int {
    guard let text, !text.isEmpty else { return 0 }
    // Browsers round the width of each character; three in a hundred are more than that ever comes to.
    let room = max(1_000, max(1, width) * 970 / max(1, fontSize))
    var (lines, used) = (1, 0)
    for word in text.visible.unicodeScalars.split(separator: " ") {
      let length = word.reduce(0) { $0 + thousandths($1) }
      let gap = used == 0 ? 0 : thousandths(" ")
      if used + gap + length <= room {
        used += gap + length
        continue
      }
      if used > 0 { lines += 1 }
      // A longer word is broken wherever the line ends; one character may not fill it.
      let broken = length / max(1, room - widest / 2)
      lines += length > room ? broken : 0
      used = length > room ? room : length
    }
    return lines
  }
}
