import SOPCore

/// A figure of an SOP in a period, beside the same figure of the period before.
struct ComparedFigure {
  let figure: Figure
  /// `nil` where there is none.
  let now: Quantity?
  /// `nil`, too, where the book tells nothing of the period before.
  let before: Quantity?

  init(_ figure: Figure, of now: Tally, before: Tally?) {
    self.figure = figure
    self.now = now[figure]
    self.before = before.flatMap { $0[figure] }
  }

  /// `nil` where one of the two is missing.
  var difference: Difference? {
    guard let now, let before else { return nil }
    return Difference(from: before, to: now)
  }

  /// The difference behind its arrow: `▲ 3`, or `=` where there is none; `nil` where nothing can be compared.
  var change: String? {
    guard let difference else { return nil }
    return switch difference.direction {
    case .up: "▲ \(difference.amount.text)"
    case .down: "▼ \(difference.amount.text)"
    case .same: "="
    }
  }
}

extension Comparison.Change {
  /// The figures in the order in which they are shown.
  var figures: [ComparedFigure] {
    Figure.compared.map { ComparedFigure($0, of: now, before: before) }
  }
}

extension Comparison {
  /// A figure of all SOPs together.
  func total(_ figure: Figure) -> ComparedFigure {
    ComparedFigure(
      figure, of: sops.map(\.now).sum, before: coverage.isNone ? nil : sops.compactMap(\.before).sum
    )
  }
}
