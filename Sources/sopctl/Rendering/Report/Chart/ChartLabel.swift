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
