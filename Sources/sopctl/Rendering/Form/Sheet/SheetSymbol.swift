/// The shapes of the flowchart (PermenPAN-RB 35/2012), and its lines, as SVG.
enum SheetSymbol {
  // MARK: - Symbols

  static func capsule(x: Int, y: Int, width: Int, height: Int) -> Markup {
    Markup(
      .rect, .class("simbol"), Attribute("x", x), Attribute("y", y), Attribute("width", width),
      Attribute("height", height), Attribute("rx", height / 2))
  }

  static func box(x: Int, y: Int, width: Int, height: Int) -> Markup {
    Markup(
      .rect, .class("simbol"), Attribute("x", x), Attribute("y", y), Attribute("width", width),
      Attribute("height", height))
  }

  static func diamond(x: Int, y: Int, width: Int, height: Int) -> Markup {
    polygon(
      "simbol",
      [
        (x, y + height / 2), (x + width / 2, y), (x + width, y + height / 2),
        (x + width / 2, y + height),
      ])
  }

  /// The off-page connector: a box whose foot comes to a point.
  static func pentagon(x: Int, y: Int, width: Int, height: Int = SheetMark.height) -> Markup {
    let shoulder = y + height * 7 / 10
    return polygon(
      "simbol",
      [
        (x, y), (x + width, y), (x + width, shoulder), (x + width / 2, y + height), (x, shoulder),
      ])
  }

  static func arrowHead(x: Int, y: Int) -> Markup {
    polygon("panah", [(x, y), (x - 4, y - 8), (x + 4, y - 8)])
  }

  private static func polygon(_ name: String, _ points: [(x: Int, y: Int)]) -> Markup {
    let points = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    return Markup(.polygon, .class(name), Attribute("points", points))
  }

  // MARK: - Lines and words

  /// The lower end of a line.
  enum End {
    case at(Int)
    /// The row's foot, wherever a browser puts it.
    case foot
  }

  static func line(x: Int, from y: Int, to end: End) -> Markup {
    let end =
      switch end {
      case .at(let y): String(y)
      case .foot: "100%"
      }
    return Markup(
      .line, .class("garis"), Attribute("x1", x), Attribute("y1", y), Attribute("x2", x),
      Attribute("y2", end))
  }

  static func line(y: Int, from x: Int, to end: Int) -> Markup {
    Markup(
      .line, .class("garis"), Attribute("x1", x), Attribute("y1", y), Attribute("x2", end),
      Attribute("y2", y))
  }

  static func label(_ text: String, x: Int, y: Int) -> Markup {
    Markup(.drawingText, .class("label"), Attribute("x", x), Attribute("y", y), text: text)
  }

  /// Words in the middle of a symbol.
  static func words(_ text: String, x: Int, y: Int) -> Markup {
    Markup(.drawingText, .class("kata"), Attribute("x", x), Attribute("y", y), text: text)
  }
}
