/// Terms on the left, their explanations on the right.
struct TermList {
  struct Entry {
    let term: String
    let explanation: String
  }

  let entries: [Entry]

  private static let indent = 2
  private static let gap = 2

  /// The width of the terms' column that suits all of `lists`, so that a page has one margin.
  /// Terms that would leave less than three fifths of `width` to the explanations do not count.
  static func column(of lists: [TermList], width: Int) -> Int {
    let limit = width * 2 / 5 - indent - gap
    let widths = lists.flatMap(\.entries).map(\.term.displayWidth)
    return widths.filter { $0 <= limit }.max() ?? 0
  }

  /// Lines of at most `width` columns. A term too long for its column has a line of its own.
  func lines(column: Int, width: Int) -> [String] {
    let margin = Self.indent + column + Self.gap
    return entries.flatMap { entry in
      var explanation = entry.explanation.wrapped(to: width - margin)[...]
      var lines: [String] = []
      if entry.term.displayWidth <= column, let first = explanation.popFirst() {
        lines.append((spaces(Self.indent) + entry.term).padded(to: margin) + first)
      } else {
        lines += entry.term.wrapped(to: width - Self.indent).map { spaces(Self.indent) + $0 }
      }
      return lines + explanation.map { spaces(margin) + $0 }
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
