import SOPCore

/// A figure of an SOP in a period, beside the same figure of the period before.
struct ComparedFigure {
  let kind: Kind
  /// A count, or a share in hundredths of a percent; `nil` where there is no share.
  let now: Int?
  /// `nil`, too, where the book tells nothing of the period before.
  let before: Int?

  enum Kind: String, CaseIterable {
    case started, completed, cancelled, returned, late, onTimeShare
  }

  /// `nil` where one of the two is missing.
  var difference: Difference? {
    guard let now, let before else { return nil }
    return Difference(amount: now - before)
  }

  /// A value as it is written in percent or as a count, with a point where it has a fraction: `12`, `86.67`.
  func text(_ value: Int) -> String {
    kind == .onTimeShare ? Share(hundredthsOfPercent: value).percent : String(value)
  }

  /// The difference behind its arrow: `▲ 3`, or `=` where there is none; `nil` where nothing can be compared.
  var change: String? {
    guard let difference else { return nil }
    let amount = text(Int(difference.amount.magnitude))
    return switch difference.direction {
    case .up: "▲ \(amount)"
    case .down: "▼ \(amount)"
    case .same: "="
    }
  }
}

extension Comparison.Change {
  /// The figures in the order in which they are shown.
  var figures: [ComparedFigure] { ComparedFigure.Kind.allCases.map(figure) }

  func figure(_ kind: ComparedFigure.Kind) -> ComparedFigure {
    ComparedFigure(
      kind: kind, now: [now].value(of: kind), before: before.flatMap { [$0].value(of: kind) })
  }
}

extension Comparison {
  /// A figure of all SOPs together.
  func total(_ kind: ComparedFigure.Kind) -> ComparedFigure {
    ComparedFigure(
      kind: kind, now: sops.map(\.now).value(of: kind),
      before: coverage.isNone ? nil : sops.compactMap(\.before).value(of: kind))
  }
}

extension [Comparison.Volume] {
  /// A figure of all of them together.
  fileprivate func value(of kind: ComparedFigure.Kind) -> Int? {
    switch kind {
    case .started: sum(\.started)
    case .completed: sum(\.completed)
    case .cancelled: sum(\.cancelled)
    case .returned: sum(\.returned)
    case .late: sum(\.late)
    case .onTimeShare:
      Share(sum(\.onTime), of: sum(\.onTime) + sum(\.late))?.hundredthsOfPercent
    }
  }

  private func sum(_ count: KeyPath<Element, Int>) -> Int {
    reduce(0) { $0 + $1[keyPath: count] }
  }
}
