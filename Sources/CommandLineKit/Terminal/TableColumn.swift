extension Table {
  package struct Column: Sendable {
    package var title: String
    package var alignment: Alignment
    /// 0 stays in any case; of the others, the highest is left out first when room is short.
    package var rank: Int
    package var overflow: Overflow

    package init(
      _ title: String, _ alignment: Alignment = .left, rank: Int = 0, overflow: Overflow = .cut
    ) {
      self.title = title
      self.alignment = alignment
      self.rank = rank
      self.overflow = overflow
    }
  }

  /// What becomes of a cell wider than its column.
  package enum Overflow: Sendable, Equatable {
    /// The column keeps its natural width as long as it can.
    case cut
    /// The column gives way first, down to a minimum of columns; its cells are cut.
    case flexibleCut(minimum: Int)
    /// The column gives way first, down to a minimum of columns; its cells take several lines.
    case flexibleWrap(minimum: Int)

    var minimum: Int? {
      switch self {
      case .cut: nil
      case .flexibleCut(let minimum), .flexibleWrap(let minimum): minimum
      }
    }

    func pieces(of text: String, _ width: Int) -> [String] {
      switch self {
      case .cut, .flexibleCut: [text.truncated(to: width)]
      case .flexibleWrap: text.wrapped(to: width).map { $0.truncated(to: width) }
      }
    }
  }
}
