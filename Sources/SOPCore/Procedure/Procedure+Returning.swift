// Answers by which a receiver sends the report back.

extension Procedure {
  /// Whether an answer returns the report: it is given at the second link of the report chain or a later one, and
  /// every way from it comes to that link or a lower one before it comes to a higher one or to the end.
  ///
  /// The definition alone decides. Guards on other decisions count as open; those on this very decision are settled,
  /// since every way ends at a link before the question could be asked again.
  package func returnsReport(_ answer: Answer, at number: Int) -> Bool {
    guard let link = chain.link(of: number), link > 0,
      case .decision(let decision)? = activity(number)?.flow
    else { return false }
    var ahead = [decision.branch(answer).target]
    var passed: Set<Int> = []
    while let target = ahead.popLast() {
      guard case .activity(let next) = target, let activity = activity(next) else { return false }
      if let met = chain.link(of: next) {
        if met > link { return false }
      } else if passed.insert(next).inserted {
        ahead += targets(after: activity, where: number, wasAnswered: answer)
      }
    }
    return true
  }

  /// Every target that can follow an activity, where one decision's answer is known.
  private func targets(
    after activity: Activity, where decision: Int, wasAnswered answer: Answer
  ) -> [Flow.Target] {
    guard case .cases(let cases) = activity.flow else { return targets(after: activity) }
    var targets: [Flow.Target] = []
    for guardCase in cases {
      let isSettled = guardCase.condition.map { $0.activity == decision } ?? true
      if isSettled, let condition = guardCase.condition, condition.answer != answer { continue }
      targets.append(guardCase.target)
      if isSettled { break }
    }
    return targets
  }
}

extension Event {
  /// Whether it sends the report back: a return (kembali), or an answer that leads back.
  package func returnsReport(in procedure: Procedure) -> Bool {
    if kind == .returned { return true }
    guard kind == .completed, let activity, let answer = details.answer else { return false }
    return procedure.returnsReport(answer, at: activity)
  }
}
