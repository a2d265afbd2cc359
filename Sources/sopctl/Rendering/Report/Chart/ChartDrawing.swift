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

/// A line of text in a drawing.
struct ChartLabel: Equatable {
  let text: String
  let x: Double
  /// Of the baseline.
  let y: Double
  let anchor: Anchor

  enum Anchor: String { case start, middle, end }

  init(_ text: String, x: Double, y: Double, _ anchor: Anchor = .start) {
    self.text = text
    self.x = x
    self.y = y
    self.anchor = anchor
  }

  /// The largest size at which the style sheet sets it: that of a phone. Room is measured by it.
  static let size = 9.0

  /// The room it takes at that size, rather too much than too little: no font is at hand to measure it.
  var box: ChartBox {
    let width = Self.width(of: text)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return ChartBox(x: left, y: y - Self.size * 0.8, width: width, height: Self.size)
  }

  /// The label cut to a width, with three dots where something was cut off.
  static func cut(_ text: String, to width: Double) -> String {
    if self.width(of: text) <= width { return text }
    var room = width - self.width(of: "...")
    var end = text.startIndex
    while end < text.endIndex {
      room -= text[end].unicodeScalars.reduce(0) { $0 + self.width(of: $1) }
      if room < 0 { break }
      end = text.index(after: end)
    }
    let rest = text[..<end]
    return (rest.last == " " ? rest.dropLast() : rest) + "..."
  }

  static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// What a character takes in fonts without serifs, such as Arial.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    let share =
      switch scalar {
      case " ", ".", ",", ":", ";", "'", "|", "!", "i", "j", "l", "I", "f", "t", "/": 0.34
      case "W", "M", "m", "w", "@", "%": 0.95
      case "a"..."z", "0"..."9": 0.57
      case "A"..."Z": 0.79
      case "\u{20}"..."\u{7E}": 0.62
      default: 1.1
      }
    return share * size
  }

  var drawing: Markup {
    let place = [Attribute("x", x.drawn), Attribute("y", y.drawn)]
    return .element(
      .drawingText,
      anchor == .start ? place : place + [Attribute("text-anchor", anchor.rawValue)],
      [.text(text)])
  }
}

/// The axis of counts: from 0 to a round number that holds them all.
struct ChartScale: Equatable {
  /// From one mark to the next; at least 1.
  let step: Int
  let stepCount: Int

  /// - Parameters:
  ///   - most: the largest count; beyond a billion it is drawn as a billion.
  ///   - marks: how many steps there are at most.
  init(upTo most: Int, marks: Int) {
    let most = min(max(most, 1), 1_000_000_000)
    let marks = max(marks, 1)
    var (step, factors) = (1, [2, 5, 10][...])
    var power = 1
    while (most + step - 1) / step > marks {
      if factors.isEmpty {
        power *= 10
        factors = [2, 5, 10]
      }
      step = power * factors.removeFirst()
    }
    self.step = step
    stepCount = (most + step - 1) / step
  }

  var top: Int { step * stepCount }

  var marks: [Int] { (0...stepCount).map { $0 * step } }

  /// The part of the axis that a count takes, 0 to 1.
  func part(_ count: Int) -> Double { Double(min(max(count, 0), top)) / Double(top) }
}
