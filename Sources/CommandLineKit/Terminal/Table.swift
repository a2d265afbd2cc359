/// Rows of cells under columns, as lines that fit a width.
///
/// What is too wide is cut or wrapped within its column, or its column is left out; a row never
/// runs over into the next line's columns.
package struct Table: Sendable {
  package var columns: [Column]
  /// A row may hold fewer cells than there are columns; cells beyond the last column are not shown.
  package var rows: [[Cell]]

  package init(columns: [Column], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The header, unless no column has a title, and the rows; without `width` as wide as they are.
  package func lines(width: Int? = nil, style: Style = .plain) -> [String] {
    let fields = Layout(self, width: width ?? .max).fields
    let titles = columns.map { Cell($0.title, .bold) }
    let shown = titles.contains { !$0.text.isEmpty } ? [titles] + rows : rows
    return shown.flatMap { lines(of: $0, fields, style) }
  }

  private func lines(of row: [Cell], _ fields: [Field], _ style: Style) -> [String] {
    let pieces = fields.map { field in
      field.column < row.count
        ? columns[field.column].overflow.pieces(of: row[field.column].text, field.width) : []
    }
    let height = max(1, pieces.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      var text = ""
      // Spaces are held back until something follows them: lines do not end in spaces.
      var gap = 0
      for (field, pieces) in zip(fields, pieces) {
        let piece = line < pieces.count ? pieces[line] : ""
        let room = max(0, field.width - piece.displayWidth)
        let isRight = columns[field.column].alignment == .right
        if !piece.isEmpty {
          text += String(repeating: " ", count: gap + (isRight ? room : 0))
          text += style.apply(row[field.column].ink, to: piece)
          gap = isRight ? 0 : room
        } else {
          gap += field.width
        }
        gap += Layout.gap
      }
      return text
    }
  }

  /// A column that is shown, and its width.
  struct Field: Equatable {
    let column: Int
    let width: Int
  }
}
