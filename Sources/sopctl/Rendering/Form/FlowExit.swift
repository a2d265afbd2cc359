import CommandLineKit
import SOPCore

/// A way out of an activity's symbol.
struct FlowExit: Equatable {
  let from: Int
  /// The activity it leads to; 0 is the end.
  let target: Int
  let label: String?
  /// Which of its activity's jumps it is, from 0; `nil` for the way to the next one.
  let order: Int?
  /// The target, where it has to be said.
  let targetWord: String

  static func exits(
    from activity: Activity, of procedure: Procedure, _ language: Language
  ) -> [FlowExit] {
    var jumps = 0
    return FlowEdge.edges(from: activity, of: procedure, language).map { edge in
      guard case .activity(let target) = edge.target else {
        defer { jumps += 1 }
        return FlowExit(
          from: activity.number, target: 0, label: edge.label, order: jumps,
          targetWord: Text("end", id: "selesai")[language])
      }
      let isStep = target == activity.number + 1
      defer { jumps += isStep ? 0 : 1 }
      return FlowExit(
        from: activity.number, target: target, label: edge.label, order: isStep ? nil : jumps,
        targetWord: String(target))
    }
  }
}

extension FlowExit {
  /// The rows that a jump passes.
  var rows: ClosedRange<Int> { min(from, target)...max(from, target) }
}
