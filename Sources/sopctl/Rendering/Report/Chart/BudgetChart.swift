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

extension BudgetChart {
  /// - Parameters:
  ///   - id: tells the chart from the document's others.
  ///   - label: the SOP, as the document calls it.
  func markup(id: String, label: String) -> Markup {
    let drawing = ChartDrawing(
      id: id, title: "Waktu standar dan realisasi kegiatan \(label)", height: height)
    return drawing.markup(
      legend(drawing) + rows.indices.flatMap { row($0, drawing) } + frame + labels.map(\.drawing))
  }

  private func row(_ index: Int, _ drawing: ChartDrawing) -> [Markup] {
    let (within, beyond) = bars(of: index)
    let standard = ChartDrawing.line("standar", x(100), within.y - 2, x(100), within.maxY + 2)
    return [within.drawing("batang")]
      + (beyond.map { [$0.drawing("lewat", fill: drawing.hatching)] } ?? [])
      + whisker(index, from: beyond ?? within) + [standard]
  }

  /// From the median's bar to P90; where there is nothing between them, none.
  private func whisker(_ index: Int, from bar: ChartBox) -> [Markup] {
    let middle = bar.y + bar.height / 2
    let ninetieth = x(rows[index].ninetieth)
    let line = ChartDrawing.line("kumis", bar.maxX, middle, ninetieth, middle)
    let shaft = ninetieth > bar.maxX + 1 ? [line] : []
    if isCut(index) { return shaft + [Self.arrow(at: x(end), middle)] }
    let tick = ChartDrawing.line("kumis", ninetieth, middle - 3, ninetieth, middle + 3)
    return shaft.isEmpty ? [] : shaft + [tick]
  }

  /// Says that the row goes on.
  private static func arrow(at x: Double, _ y: Double) -> Markup {
    let tip = x + 6
    let points = [(tip, y), (x, y - 4), (x, y + 4)]
    return Markup(
      .polygon, .class("panah"),
      Attribute("points", points.map { "\($0.0.drawn),\($0.1.drawn)" }.joined(separator: " ")))
  }

  private var frame: [Markup] {
    [
      ChartDrawing.line("sumbu", x(0), bottom, x(end), bottom),
      ChartDrawing.line("sumbu", x(100), bottom, x(100), bottom + 2),
    ]
  }

  // MARK: - Legend

  static let legendLabels = [
    ChartLabel("median", x: 15, y: 8), ChartLabel("P90", x: 70, y: 8),
    ChartLabel("standar", x: 103, y: 8), ChartLabel("lewat", x: 160, y: 8),
    ChartLabel("menit: median / P90 / standar", x: 358, y: 8, .end),
  ]

  private func legend(_ drawing: ChartDrawing) -> [Markup] {
    [
      ChartBox(x: 2, y: 2, width: 10, height: 6).drawing("batang"),
      ChartDrawing.line("kumis", 56, 5, 67, 5), ChartDrawing.line("kumis", 67, 2, 67, 8),
      ChartDrawing.line("standar", 99, 0.5, 99, 9.5),
      ChartBox(x: 146, y: 2, width: 11, height: 6).drawing("lewat", fill: drawing.hatching),
    ] + Self.legendLabels.map(\.drawing)
  }
}
