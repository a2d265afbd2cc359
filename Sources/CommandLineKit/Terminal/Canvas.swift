/// A drawing of lines and words in the cells of a terminal. Lines that meet are joined; words cover lines.
///
/// What lies outside is left out.
package struct Canvas {
  package let width: Int
  package let height: Int
  private var strokes: [Strokes]
  /// What covers the lines; every sign is one column wide.
  private var signs: [Character?]

  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    strokes = Array(repeating: [], count: self.width * self.height)
    signs = Array(repeating: nil, count: strokes.count)
  }

  /// A line from the middle of one cell to the middle of another below or above it.
  package mutating func drawColumn(_ x: Int, from start: Int, to end: Int) {
    let (top, bottom) = (min(start, end), max(start, end))
    for y in max(0, top)...max(0, top, bottom) {
      if y > top { add(.up, x, y) }
      if y < bottom { add(.down, x, y) }
    }
  }

  /// A line from the middle of one cell to the middle of another beside it.
  package mutating func drawRow(_ y: Int, from start: Int, to end: Int) {
    let (first, last) = (min(start, end), max(start, end))
    for x in max(0, first)...max(0, first, last) {
      if x > first { add(.left, x, y) }
      if x < last { add(.right, x, y) }
    }
  }

  /// - Parameter text: of signs that take one column each.
  package mutating func write(_ text: String, x: Int, y: Int) {
    for (offset, sign) in text.enumerated() {
      if let cell = cell(x + offset, y) { signs[cell] = sign }
    }
  }

  private mutating func add(_ stroke: Strokes, _ x: Int, _ y: Int) {
    if let cell = cell(x, y) { strokes[cell].insert(stroke) }
  }

  private func cell(_ x: Int, _ y: Int) -> Int? {
    (0..<width).contains(x) && (0..<height).contains(y) ? y * width + x : nil
  }

  /// The lines of the drawing, each as wide as all.
  package func lines(_ pen: Pen) -> [String] {
    (0..<height).map { y in
      String((y * width..<(y + 1) * width).map { signs[$0] ?? pen.sign(for: strokes[$0]) })
    }
  }
}
