import SOPCore

extension Comparison {
  /// Each figure with the one before, the difference, and `up`, `down` or `same`.
  var json: JSONValue {
    [
      "previous": .string(previous.text),
      "sops": .array(sops.map(\.json)),
      "unreadableRuns": .array(unreadable.map { .string($0.text) }),
    ]
  }
}

extension Comparison.Change {
  fileprivate var json: JSONValue {
    .object(
      [
        JSONMember(key: "code", value: .string(code)),
        JSONMember(key: "name", value: .string(name)),
      ] + figures.map { JSONMember(key: $0.kind.rawValue, value: $0.json) })
  }
}

extension ComparedFigure {
  fileprivate var json: JSONValue {
    [
      "now": .optional(now.map(number)),
      "before": .optional(before.map(number)),
      "difference": .optional(difference.map { number($0.amount) }),
      "direction": .optional(difference?.direction.rawValue),
    ]
  }

  /// Shares are numbers from 0 to 1.
  private func number(_ value: Int) -> JSONValue {
    guard kind == .onTimeShare else { return .integer(value) }
    let share = Share(hundredthsOfPercent: Int(value.magnitude)).decimal
    return .number(value < 0 ? "-\(share)" : share)
  }
}
