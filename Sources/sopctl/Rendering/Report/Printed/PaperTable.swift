/// A ruled table of a printed document, with widths of its own so that no long word pushes a column aside. On a
/// narrow screen each row becomes a card, on which the columns' titles stand beside the cells.
struct PaperTable {
  /// By which style sheets and tests know it.
  let name: String
  let columns: [Column]
  let rows: [[Markup]]

  struct Column {
    let title: String
    /// Its share of the table's width, in percent; those of a table come to 100.
    let width: Int
    let isNumber: Bool

    init(_ title: String, _ width: Int, isNumber: Bool = false) {
      self.title = title
      self.width = width
      self.isNumber = isNumber
    }

    static func number(_ title: String, _ width: Int) -> Column {
      Column(title, width, isNumber: true)
    }
  }

  /// Nothing without rows.
  var markup: Markup {
    if rows.isEmpty { return .nothing }
    return Markup(.table, .class("kartu \(name)")) {
      Self.widths(columns.map(\.width))
      Markup(.thead) {
        Markup(.tr) {
          columns.map { .element(.th, Self.attributes($0), [.text($0.title)]) }
        }
      }
      Markup(.tbody) { rows.map(row) }
    }
  }

  static func widths(_ percent: [Int]) -> Markup {
    Markup(.colgroup) { percent.map { Markup(.col, Attribute("style", "width:\($0)%")) } }
  }

  private func row(_ cells: [Markup]) -> Markup {
    .element(
      .tr, [],
      zip(columns, cells).map { column, cell in
        .element(.td, Self.attributes(column) + [Attribute("data-judul", column.title)], [cell])
      })
  }

  private static func attributes(_ column: Column) -> [Attribute] {
    column.isNumber ? [.class("angka")] : []
  }
}

/// Numbers as Indonesian papers write them, with a point before every three digits: `6.287,27`.
enum PaperNumber {
  /// - Parameter decimal: digits, with a point where there is a fraction.
  static func text(_ decimal: String) -> String {
    let parts = decimal.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return decimal }
    return parts.count == 1 ? grouped(whole) : "\(grouped(whole)),\(parts[1])"
  }

  private static func grouped(_ digits: Substring) -> String {
    let count = digits.utf8.count
    if count <= 3 { return String(digits) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (count - index).isMultiple(of: 3) { text += "." }
      text.append(digit)
    }
    return text
  }
}
