import SOPCore

extension DayChart {
  var markup: Markup {
    let drawing = ChartDrawing(
      id: "arsir-harian",
      title: "Per hari: pelaksanaan dimulai dan tuntas, dan kegiatan yang lewat waktu",
      height: Self.height)
    return drawing.markup(
      grid(of: runScale, in: Self.runs) + grid(of: lateScale, in: Self.late)
        + completedBars.map { $0.drawing("batang") }
        + lateBars.map { $0.drawing("lewat", fill: drawing.hatching) }
        + started + legend(drawing) + labels.map(\.drawing))
  }

  private func grid(of scale: ChartScale, in plot: ChartBox) -> [Markup] {
    scale.marks.map { mark in
      let y = plot.maxY - plot.height * scale.part(mark)
      return ChartDrawing.line(mark == 0 ? "sumbu" : "kisi", plot.x, y, plot.maxX, y)
    }
  }

  private var started: [Markup] {
    let points = startedPoints
    let path = points.map { "\($0.x.drawn),\($0.y.drawn)" }.joined(separator: " ")
    return [Markup(.polyline, .class("mulai"), Attribute("points", path))]
      + points.map { Self.dot($0.x, $0.y) }
  }

  private static func dot(_ x: Double, _ y: Double) -> Markup {
    Markup(
      .circle, .class("titik"), Attribute("cx", x.drawn), Attribute("cy", y.drawn),
      Attribute("r", "1.8"))
  }

  // MARK: - Legend

  static let legendLabels = [
    ChartLabel("pelaksanaan tuntas", x: 40, y: 8), ChartLabel("pelaksanaan dimulai", x: 164, y: 8),
    ChartLabel("kegiatan lewat waktu", x: 40, y: 115),
  ]

  private func legend(_ drawing: ChartDrawing) -> [Markup] {
    let key = { (y: Double) in ChartBox(x: Self.runs.x, y: y, width: 10, height: 7) }
    return [
      key(2).drawing("batang"), ChartDrawing.line("mulai", 148, 5.5, 160, 5.5), Self.dot(154, 5.5),
      key(109).drawing("lewat", fill: drawing.hatching),
    ] + Self.legendLabels.map(\.drawing)
  }
}
