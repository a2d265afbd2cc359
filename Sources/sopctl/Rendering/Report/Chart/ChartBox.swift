/// A rectangle of a drawing, in its units; y grows downwards.
struct ChartBox: Equatable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var maxX: Double { x + width }
  var maxY: Double { y + height }

  func overlaps(_ other: ChartBox) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// Whether `other` lies within, to a hundredth of a unit.
  func contains(_ other: ChartBox) -> Bool {
    other.x >= x - 0.01 && other.maxX <= maxX + 0.01 && other.y >= y - 0.01
      && other.maxY <= maxY + 0.01
  }

  func drawing(_ name: String, fill: String? = nil) -> Markup {
    .element(
      .rect,
      [
        .class(name), Attribute("x", x.drawn), Attribute("y", y.drawn),
        Attribute("width", width.drawn), Attribute("height", height.drawn),
      ] + (fill.map { [Attribute("fill", $0)] } ?? []), [])
  }
}

extension Double {
  /// A number of a drawing, to a tenth of a unit.
  var drawn: String {
    guard magnitude < 1e6 else { return "0" }
    let tenths = Int((self * 10).rounded())
    let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}
