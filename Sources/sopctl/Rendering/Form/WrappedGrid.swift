import CommandLineKit

/// Rows of cells whose texts are wrapped, every column within its own width.
struct WrappedGrid {
  struct Column {
    var head: String
    /// In columns of the terminal, at least 1.
    var width: Int
    var isCentred = false
  }

  var columns: [Column]
  /// A cell is a list of texts, each beginning a line.
  var rows: [[[String]]]

  /// Spaces between columns.
  static let gap = 2

  /// The heads, a rule, and the rows with an empty line between them.
  func lines(style: Style) -> [String] {
    let width = columns.reduce(-Self.gap) { $0 + $1.width + Self.gap }
    let rule = String(repeating: "-", count: max(1, width))
    let heads = lines(of: columns.map { [$0.head] }).map(style.bold)
    return heads + [rule] + rows.map(lines).joined(separator: [""])
  }

  private func lines(of row: [[String]]) -> [String] {
    let pieces = zip(columns, row).map { column, texts in
      texts.flatMap { $0.visible.wrapped(to: column.width) }
    }
    return (0..<max(1, pieces.map(\.count).max() ?? 1)).map { line in
      var text = ""
      // Spaces are held back until something follows them: lines do not end in spaces.
      var end = 0
      for (column, pieces) in zip(columns, pieces) {
        if line < pieces.count, !pieces[line].isEmpty {
          let room = max(0, column.width - pieces[line].displayWidth)
          text = text.padded(to: end + (column.isCentred ? room / 2 : 0)) + pieces[line]
        }
        end += column.width + Self.gap
      }
      return text
    }
  }
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
