import CommandLineKit
import SOPCore

/// What activities took, against their standard (waktu baku): a row for each, in percent of its own standard, so that
/// minutes and days stand beside each other, and what is beyond the standard lies beyond one and the same line.
struct BudgetChart {
  let rows: [Row]

  struct Row: Equatable {
    let title: String
    let figures: String
    /// In percent of the standard.
    let median: Double
    let ninetieth: Double
  }

  static let plot = ChartBox(x: 2, y: 14, width: 346, height: 0)
  static let rowHeight = 25.0
  /// So many rows fit a page.
  static let mostRows = 20

  var height: Double { bottom + 14 }
  var bottom: Double { Self.plot.y + Self.rowHeight * Double(rows.count) }

  /// The right end of the axis, in percent: what the longest needs, but no more than three times the standard, so that
  /// one that took weeks leaves the others something to be seen of.
  var end: Double {
    let longest = rows.map { max($0.median, $0.ninetieth) }.max() ?? 100
    return [150.0, 200, 300].first { longest <= $0 } ?? 300
  }

  func x(_ percent: Double) -> Double {
    Self.plot.x + Self.plot.width * min(max(percent, 0), end) / end
  }

  // MARK: - Rows

  /// The bar of a row's median, up to the standard and beyond it.
  func bars(of index: Int) -> (within: ChartBox, beyond: ChartBox?) {
    let median = rows[index].median
    let y = barTop(of: index)
    let within = ChartBox(x: x(0), y: y, width: x(min(median, 100)) - x(0), height: 8)
    if median <= 100 { return (within, nil) }
    return (within, ChartBox(x: x(100), y: y, width: x(median) - x(100), height: 8))
  }

  func barTop(of index: Int) -> Double { Self.plot.y + Self.rowHeight * Double(index) + 13 }

  /// Whether a row goes on beyond the end of the axis.
  func isCut(_ index: Int) -> Bool { max(rows[index].median, rows[index].ninetieth) > end }

  var labels: [ChartLabel] {
    let texts = rows.indices.flatMap { index -> [ChartLabel] in
      let y = barTop(of: index) - 3
      let figures = ChartLabel(rows[index].figures, x: ChartDrawing.width - 2, y: y, .end)
      let room = figures.box.x - Self.plot.x - 6
      return [
        ChartLabel(ChartLabel.cut(rows[index].title, to: room), x: Self.plot.x, y: y), figures,
      ]
    }
    return texts + axis
  }

  private var axis: [ChartLabel] {
    let y = bottom + 11
    return [
      ChartLabel("0", x: x(0), y: y), ChartLabel("standar", x: x(100), y: y, .middle),
      ChartLabel("\(Int(end))%", x: ChartDrawing.width - 2, y: y, .end),
    ]
  }
}

extension BudgetChart {
  /// The charts of an SOP: none where nothing with a standard was completed, several where there is too much for one.
  static func all(of sop: FormTally) -> [BudgetChart] {
    let rows = sop.activities.compactMap(Row.init)
    return stride(from: 0, to: rows.count, by: mostRows).map {
      BudgetChart(rows: Array(rows[$0..<min($0 + mostRows, rows.count)]))
    }
  }
}

extension BudgetChart.Row {
  init?(_ row: Tallied<Activity>) {
    let activity = row.subject
    guard let budget = activity.budget?.maximum, budget > .zero, let used = row.tally.used
    else { return nil }
    title = "\(activity.number). \(activity.title.visible(columns: 90))"
    let number = { (minutes: Minutes) in PaperNumber.text(minutes.decimal) }
    figures = "\(number(used.median)) / \(number(used.ninetieth)) / \(number(budget))"
    median = Double(used.median.seconds) / Double(budget.seconds) * 100
    ninetieth = Double(used.ninetieth.seconds) / Double(budget.seconds) * 100
  }
}
