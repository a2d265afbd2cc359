/// A chart as a drawing within a document: of lines and shapes, so that it says the same in black and white.
struct ChartDrawing {
  /// Tells its patterns from those of the document's other charts.
  let id: String
  /// What it shows, for those who cannot see it.
  let title: String
  let height: Double

  /// The width of all charts.
  static let width = 360.0

  /// Fills with hatching.
  var hatching: String { "url(#\(id))" }

  func markup(_ content: [Markup]) -> Markup {
    .element(
      .svg,
      [
        .class("bagan"), Attribute("viewBox", "0 0 \(Self.width.drawn) \(height.drawn)"),
        Attribute("role", "img"), Attribute("aria-label", title),
      ], [Markup(.title, text: title), pattern] + content)
  }

  private var pattern: Markup {
    Markup(.defs) {
      Markup(
        .pattern, Attribute("id", id), Attribute("width", 3), Attribute("height", 3),
        Attribute("patternUnits", "userSpaceOnUse"), Attribute("patternTransform", "rotate(45)")
      ) {
        Markup(.rect, .class("dasar-arsir"), Attribute("width", 3), Attribute("height", 3))
        Markup(.path, .class("arsir"), Attribute("d", "M0.5 0V3"))
      }
    }
  }

  static func line(_ name: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Markup
  {
    Markup(
      .path, .class(name), Attribute("d", "M\(x1.drawn) \(y1.drawn)L\(x2.drawn) \(y2.drawn)"))
  }
}
