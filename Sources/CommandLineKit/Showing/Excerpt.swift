/// A part of a text that something is wrong with, and what stands around it on its line.
package struct Excerpt: Sendable, Equatable {
  private let before: String
  private let culprit: String
  private let after: String

  package init(before: String, culprit: String, after: String) {
    self.before = before
    self.culprit = culprit
    self.after = after
  }

  /// The line and, beneath it, what underlines the culprit, both indented by two columns.
  ///
  /// Of a line that is too long what is nearest to the culprit is shown; nothing of it can move the
  /// cursor.
  ///
  /// - Parameter width: how many columns there are; below about twenty it is not kept.
  package func lines(width: Int) -> [String] {
    let indent = "  "
    let room = max(width, 20) - indent.count
    let middle = culprit.visible(columns: room / 2)
    let free = room - middle.displayWidth
    // What one side does not need is the other's.
    let afterWidth = after.visible(columns: free).displayWidth
    let left = before.visibleEnd(columns: max(free - afterWidth, free / 2))
    let right = after.visible(columns: free - left.displayWidth)
    // A mark that combines with the letter before it takes no column of its own.
    let start = left.displayWidth
    let length = max((left + middle).displayWidth - start, 1)
    let line = left + middle + right
    let underline = String(repeating: " ", count: start) + String(repeating: "^", count: length)
    return [indent + line, indent + underline]
  }
}

extension String {
  /// The end of the visible text, as much of it as takes at most `columns`.
  fileprivate func visibleEnd(columns: Int) -> String {
    // As for the beginning: a cell may hold any number of combining marks, four are plenty.
    let scalars = unicodeScalars.suffix(4 * max(columns, 0) + 1)
    let isWhole = scalars.startIndex == unicodeScalars.startIndex
    let text = String(Substring(scalars)).visible
    if isWhole && text.displayWidth <= columns { return text }
    let mark = "..."
    var left = columns - mark.count
    var start = text.endIndex
    while start > text.startIndex {
      let previous = text.index(before: start)
      left -= DisplayWidth.columns(of: text[previous])
      if left < 0 { break }
      start = previous
    }
    return columns < mark.count ? "" : mark + text[start...]
  }
}
