import CommandLineKit
import SOPCore

/// Where the flow goes from an activity, and when.
struct FlowEdge: Equatable {
  let target: Flow.Target
  /// The answers by which it goes there; `nil` where it always does.
  let label: String?

  /// The ways from an activity, each target once; none from the last activity to the end.
  static func edges(
    from activity: Activity, of procedure: Procedure, _ language: Language
  ) -> [FlowEdge] {
    switch activity.flow {
    case .next:
      let next = activity.number + 1
      return procedure.activity(next) == nil
        ? [] : [FlowEdge(target: .activity(next), label: nil)]
    case .decision(let decision):
      return merged(
        Answer.allCases.map { ($0.word[language], decision.branch($0).target) })
    case .cases(let cases):
      return merged(cases.map { (words(of: $0.condition, language), $0.target) })
    }
  }

  private static func words(of condition: Flow.Condition?, _ language: Language) -> String {
    guard let condition else { return Text("else", id: "selain itu")[language] }
    return "\(condition.activity): \(condition.answer.word[language])"
  }

  private static func merged(_ ways: [(label: String, target: Flow.Target)]) -> [FlowEdge] {
    var edges: [FlowEdge] = []
    for way in ways {
      if let index = edges.firstIndex(where: { $0.target == way.target }) {
        let label = [edges[index].label, way.label].compactMap { $0 }.joined(separator: "/")
        edges[index] = FlowEdge(target: way.target, label: label)
      } else {
        edges.append(FlowEdge(target: way.target, label: way.label))
      }
    }
    return edges
  }
}

extension Answer {
  /// The answer as a form labels its arrows.
  var word: Text {
    switch self {
    case .yes: Text("Yes", id: "Ya")
    case .no: Text("No", id: "Tidak")
    }
  }
}
