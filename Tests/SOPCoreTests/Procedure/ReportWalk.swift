@testable import SOPCore

/// A slow and obvious second opinion: walks a procedure as a run would, and watches the report climb.
///
/// It tries every answer at every decision. A walk ends where it comes to an activity with as many links
/// climbed as at an earlier visit of its own: what follows was walked from there already.
struct ReportWalk {
  private let procedure: Procedure
  private(set) var findsFault = false

  /// An activity, and the links climbed before it.
  private struct Step: Hashable {
    let activity: Int
    let climbed: Int
  }

  init(_ procedure: Procedure) {
    self.procedure = procedure
    walk(from: 1, climbed: 0, after: [])
  }

  private mutating func walk(from number: Int, climbed: Int, after steps: Set<Step>) {
    let step = Step(activity: number, climbed: climbed)
    if findsFault || steps.contains(step) { return }
    var climbed = climbed
    for (index, link) in procedure.chain.links.enumerated() where link.activity == number {
      if index > 0, index != climbed { findsFault = true }
      climbed = index + 1
    }
    for target in targets(after: number) {
      switch target {
      case .end: if climbed != procedure.chain.links.count { findsFault = true }
      case .activity(let next): walk(from: next, climbed: climbed, after: steps.union([step]))
      }
    }
  }

  private func targets(after number: Int) -> Set<Flow.Target> {
    let activity = procedure.activities[number - 1]
    switch activity.flow {
    case .next: return [number == procedure.activities.count ? .end : .activity(number + 1)]
    case .decision(let decision): return [decision.yes.target, decision.no.target]
    case .cases(let cases): return Set(cases.map(\.target))
    }
  }
}
