import CommandLineKit

/// Labels on the left, texts on the right, further lines under the first.
enum LabelledText {
  /// The narrowest column in which a text is still read with ease.
  private static let narrowest = 16

  /// Lines of at most `width` columns.
  ///
  /// Where the labels would leave too little room, each has a line of its own.
  ///
  /// - Parameter rows: a label, and its texts, each beginning a line; a dash stands where there are none.
  static func lines(
    _ rows: [(label: String, texts: [String])], indent: Int = 0, gap: Int = 2, width: Int
  ) -> [String] {
    let labels = rows.map(\.label.visible)
    let margin = indent + (labels.map(\.displayWidth).max() ?? 0) + gap
    let isBeside = width - margin >= narrowest
    let textMargin = isBeside ? margin : indent + 2
    return zip(labels, rows).flatMap { label, row in
      let texts = row.texts.isEmpty ? ["-"] : row.texts
      let text = texts.flatMap { $0.visible.wrapped(to: width - textMargin) }
      let rest = text.map { spaces(textMargin) + $0 }
      guard isBeside, let first = text.first else {
        return label.wrapped(to: width - indent).map { spaces(indent) + $0 } + rest
      }
      return [(spaces(indent) + label).padded(to: margin) + first] + rest.dropFirst()
    }
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
