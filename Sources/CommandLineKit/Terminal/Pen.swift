/// What lines and arrows are drawn with.
package enum Pen: Sendable, Equatable {
  /// The box drawing signs of Unicode.
  case box
  /// What ASCII has for them.
  case ascii

  /// The sign for a cell that is left in these directions.
  func sign(for strokes: Strokes) -> Character {
    switch self {
    case .box:
      let index = strokes.rawValue & 15
      return Self.signs[Int(index)]
    case .ascii:
      if strokes.isEmpty { return " " }
      if strokes.isSubset(of: [.up, .down]) { return "|" }
      return strokes.isSubset(of: [.left, .right]) ? "-" : "+"
    }
  }

  /// By the bits of ``Strokes``.
  private static let signs: [Character] = [
    " ", "│", "│", "│", "─", "┘", "┐", "┤", "─", "└", "┌", "├", "─", "┴", "┬", "┼",
  ]

  package var arrowDown: String { self == .box ? "▼" : "v" }
  /// An arrow to the right: `──>`.
  package var arrow: String { self == .box ? "──>" : "-->" }
  /// Where something was cut off.
  package var ellipsis: String { self == .box ? "…" : "..." }
}

/// The directions in which lines leave a cell.
package struct Strokes: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let up = Strokes(rawValue: 1)
  package static let down = Strokes(rawValue: 2)
  package static let left = Strokes(rawValue: 4)
  package static let right = Strokes(rawValue: 8)
}
