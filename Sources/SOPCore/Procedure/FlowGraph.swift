/// The graph of a procedure's flow, and what can be proved on it.
///
/// Guards count as open: a proof holds whatever is answered.
struct FlowGraph {
  private let procedure: Procedure

  init(_ procedure: Procedure) { self.procedure = procedure }

  /// The activities that can be reached from the first, each with a shortest way there.
  ///
  /// - Parameter avoided: an activity that is not entered; the first one is always entered.
  func reachable(avoiding avoided: Int? = nil) -> BreadthFirstSearch<Int> {
    BreadthFirstSearch(from: 1) { number in
      number == avoided ? [] : successors(of: number).filter { $0 != avoided }
    }
  }

  /// The activities from which the run can end.
  func activitiesThatReachTheEnd() -> Set<Int> {
    var predecessors: [Int: [Int]] = [:]
    var ending: [Int] = []
    for activity in procedure.activities {
      for target in procedure.targets(after: activity) {
        switch target {
        case .activity(let next): predecessors[next, default: []].append(activity.number)
        case .end: ending.append(activity.number)
        }
      }
    }
    var found = Set(ending)
    while let number = ending.popLast() {
      for previous in predecessors[number] ?? [] where found.insert(previous).inserted {
        ending.append(previous)
      }
    }
    return found
  }

  private func successors(of number: Int) -> [Int] {
    guard let activity = procedure.activity(number) else { return [] }
    return procedure.targets(after: activity).compactMap { target in
      if case .activity(let next) = target { next } else { nil }
    }
  }
}
