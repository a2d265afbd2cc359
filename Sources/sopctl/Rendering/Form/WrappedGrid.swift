import CommandLineKit

/// Rows of cells whose texts are wrapped, every column within its own width; one column may be a drawing
/// that runs through all rows.
struct WrappedGrid {
  struct Column {
    var head: String
    /// In columns of the terminal, at least 1.
    var width: Int
  }

  /// A column of lines instead of texts.
  struct Drawing {
    /// Before which of the other columns it stands.
    var index: Int
    var width: Int
    var head: [String]
    /// So many lines each row has at least.
    var minimumHeights: [Int]
    /// So many lines stand above the first row.
    var headHeight: Int
    /// The drawn lines of all rows, with one between two rows, given the rows' heights.
    var lines: ([Int]) -> [String]
  }

  var columns: [Column]
  var drawing: Drawing?
  /// A cell is a list of texts, each beginning a line.
  var rows: [[[String]]]

  /// Spaces between columns.
  static let gap = 2

  /// How wide all columns are.
  var width: Int {
    let widths = columns.map(\.width) + (drawing.map { [$0.width] } ?? [])
    return widths.reduce(-Self.gap) { $0 + $1 + Self.gap }
  }

  /// The heads, a rule, and the rows with a line between them.
  func lines(style: Style) -> [String] {
    let rule = String(repeating: "-", count: max(1, width))
    return heads.map(style.bold) + [rule] + body
  }

  private var heads: [String] {
    let pieces = columns.map { $0.head.visible.wrapped(to: $0.width) }
    let drawn = drawing?.head ?? []
    return (0..<max(1, pieces.map(\.count).max() ?? 1, drawn.count)).map { line in
      text(pieces.map { $0.element(line) }, drawn.element(line))
    }
  }

  private var body: [String] {
    let rows = rows.map { row in
      zip(columns, row).map { column, texts in
        texts.flatMap { $0.visible.wrapped(to: column.width) }
      }
    }
    let heights = rows.enumerated().map { index, pieces in
      max(1, pieces.map(\.count).max() ?? 1, drawing?.minimumHeights.element(index) ?? 1)
    }
    var drawn = (drawing?.lines(heights) ?? [])[...]
    let empty = [String?](repeating: nil, count: columns.count)
    var lines = (0..<(drawing?.headHeight ?? 0)).map { _ in text(empty, drawn.popFirst()) }
    for (index, (pieces, height)) in zip(rows, heights).enumerated() {
      lines += (0..<height).map { line in text(pieces.map { $0.element(line) }, drawn.popFirst()) }
      if index < rows.count - 1 { lines.append(text(empty, drawn.popFirst())) }
    }
    return lines
  }

  /// One line of the grid; it does not end in spaces.
  private func text(_ pieces: [String?], _ drawn: String?) -> String {
    var fields = zip(columns, pieces).map { (width: $0.width, text: $1 ?? "") }
    if let drawing {
      fields.insert((drawing.width, drawn ?? ""), at: min(drawing.index, fields.count))
    }
    var (line, end) = ("", 0)
    for field in fields {
      if !field.text.isEmpty { line = line.padded(to: end) + field.text }
      end += field.width + Self.gap
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension Array {
  /// The element at an index; `nil` where there is none.
  fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension WrappedGrid {
  /// Shares room out among columns, by weight; none gets more than it can use.
  ///
  /// - Parameter wants: of each column its natural width, and its weight of at least 1.
  static func shares(of room: Int, among wants: [(natural: Int, weight: Int)]) -> [Int] {
    var shares = wants.map { _ in 0 }
    var (room, open) = (max(0, room), Array(wants.indices))
    while !open.isEmpty {
      let weights = open.reduce(0) { $0 + wants[$1].weight }
      let content = open.filter { wants[$0].natural * weights <= room * wants[$0].weight }
      if content.isEmpty {
        for index in open { shares[index] = room * wants[index].weight / weights }
        break
      }
      for index in content {
        shares[index] = wants[index].natural
        room -= wants[index].natural
      }
      open.removeAll(where: content.contains)
    }
    return shares
  }
}
