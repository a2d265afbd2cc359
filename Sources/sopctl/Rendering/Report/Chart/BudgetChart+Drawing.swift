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
