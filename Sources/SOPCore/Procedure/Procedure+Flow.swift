extension Procedure {
  /// Where the run goes from an activity, given the answers so far.
  ///
  /// A guard whose decision has no answer is passed over: a sound definition has none.
  package func target(after number: Int, answers: [Int: Answer]) -> Flow.Target {
    guard let activity = activity(number) else { return .end }
    switch activity.flow {
    case .next:
      return successor(of: number)
    case .decision(let decision):
      guard let answer = answers[number] else { return successor(of: number) }
      return decision.branch(answer).target
    case .cases(let cases):
      let match = cases.first { guardCase in
        guardCase.condition.map { answers[$0.activity] == $0.answer } ?? true
      }
      return match?.target ?? .end
    }
  }

  /// Every target that can follow an activity, whatever is answered.
  func targets(after activity: Activity) -> [Flow.Target] {
    switch activity.flow {
    case .next: [successor(of: activity.number)]
    case .decision(let decision): [decision.yes.target, decision.no.target]
    case .cases(let cases): cases.map(\.target)
    }
  }

  private func successor(of number: Int) -> Flow.Target {
    number < activities.count ? .activity(number + 1) : .end
  }

  /// How many activities the longest way from `number` to the end has, `number` included.
  ///
  /// Ways that go back to an earlier number are not followed, so the figure is finite. Answers already
  /// given settle the guards that ask for them, unless their decision is still ahead.
  package func longestPath(from number: Int, answers: [Int: Answer]) -> Int {
    guard activity(number) != nil else { return 0 }
    var longest = [Int](repeating: 0, count: activities.count + 2)
    for activity in activities.reversed() where activity.number >= number {
      let ahead = targetsAhead(of: activity, from: number, answers: answers)
      let steps = ahead.map { target in
        if case .activity(let next) = target, next > activity.number, next <= activities.count {
          longest[next]
        } else {
          0
        }
      }
      longest[activity.number] = 1 + (steps.max() ?? 0)
    }
    return longest[number]
  }

  /// The activities that can still come, from `number` on and `number` included.
  ///
  /// Answers already given settle the guards that ask for them, as in ``longestPath(from:answers:)``.
  package func activitiesAhead(from number: Int, answers: [Int: Answer]) -> Set<Int> {
    let search = BreadthFirstSearch(from: number) { current in
      guard let activity = activity(current) else { return [] }
      return targetsAhead(of: activity, from: number, answers: answers).compactMap { target in
        if case .activity(let next) = target { next } else { nil }
      }
    }
    return Set(search.order)
  }

  private func targetsAhead(
    of activity: Activity, from number: Int, answers: [Int: Answer]
  ) -> [Flow.Target] {
    if case .cases(let cases) = activity.flow {
      let isSettled = cases.compactMap(\.condition).allSatisfy {
        $0.activity < number && answers[$0.activity] != nil
      }
      if isSettled { return [target(after: activity.number, answers: answers)] }
    }
    return targets(after: activity)
  }
}
