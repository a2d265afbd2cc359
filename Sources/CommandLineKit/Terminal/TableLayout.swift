extension Table {
  /// Which columns are shown, and how wide.
  struct Layout {
    /// Spaces between columns.
    static let gap = 2

    let fields: [Field]

    init(_ table: Table, width: Int) {
      let natural = table.naturalWidths
      var shown = Array(natural.indices)
      while true {
        if let fields = Self.fitting(shown, natural, table.columns, width) {
          self.fields = fields
          return
        }
        guard let victim = Self.leastNeeded(of: shown, table.columns) else { break }
        shown.removeAll { $0 == victim }
      }
      fields = Self.squeezed(shown, natural, width)
    }

    /// All of `shown` at their natural widths, at most the flexible one narrower; or nil.
    private static func fitting(
      _ shown: [Int], _ natural: [Int], _ columns: [Column], _ width: Int
    ) -> [Field]? {
      let total = shown.reduce(-gap) { $0 + natural[$1] + gap }
      let excess = max(0, total - width)
      let flexible = shown.first { columns[$0].overflow.minimum != nil }
      if excess > 0 {
        guard let flexible, let minimum = columns[flexible].overflow.minimum,
          natural[flexible] - excess >= max(1, minimum)
        else { return nil }
      }
      return shown.map { column in
        Field(column: column, width: natural[column] - (column == flexible ? excess : 0))
      }
    }

    /// The column to leave out first; nil if all must stay.
    private static func leastNeeded(of shown: [Int], _ columns: [Column]) -> Int? {
      let highest = shown.map { columns[$0].rank }.max() ?? 0
      return highest > 0 ? shown.last { columns[$0].rank == highest } : nil
    }

    /// What must stay and does not fit: from left to right, each as wide as there is room.
    private static func squeezed(_ shown: [Int], _ natural: [Int], _ width: Int) -> [Field] {
      var left = width
      var fields: [Field] = []
      for column in shown where left > 0 {
        fields.append(Field(column: column, width: min(natural[column], left)))
        left -= natural[column] + gap
      }
      return fields
    }
  }

  private var naturalWidths: [Int] {
    columns.indices.map { column in
      rows.reduce(columns[column].title.displayWidth) { width, row in
        column < row.count ? max(width, row[column].text.displayWidth) : width
      }
    }
  }
}

extension Table {
  /// Whether no column has to be left out, nor one cut that does not give way.
  package func showsAllColumns(width: Int) -> Bool {
    let fields = Layout(self, width: width).fields
    return fields.count == columns.count
      && fields.reduce(-Layout.gap, { $0 + $1.width + Layout.gap }) <= width
  }
}
