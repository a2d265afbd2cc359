// What makes a definition sound, beyond its shape: rules 2 to 4 of the design.

extension Procedure {
  /// Everything that keeps this procedure from being run safely.
  ///
  /// The graph is judged only when its numbers, executors and targets are in order: on a broken graph
  /// every further fault would be a consequence of the first.
  func soundnessFaults() -> [ProcedureFault] {
    let local = numberFaults() + executorFaults() + targetFaults() + linkFaults()
    return local.isEmpty ? reachabilityFaults() + climbFaults() + guardFaults() : local
  }

  static func path(ofActivity number: Int) -> String { "kegiatan[\(number - 1)]" }

  private func numberFaults() -> [ProcedureFault] {
    activities.enumerated().compactMap { index, activity in
      activity.number == index + 1
        ? nil
        : ProcedureFault(
          path: "kegiatan[\(index)].no",
          kind: .activityNumber(found: activity.number, expected: index + 1))
    }
  }

  private func executorFaults() -> [ProcedureFault] {
    let declared = roles
    let rows = activities.enumerated().map { ("kegiatan[\($0.offset)]", $0.element.role) }
    let links = chain.links.enumerated().map { ("rantaiLaporan[\($0.offset)]", $0.element.role) }
    return (rows + links).compactMap { path, role in
      declared.contains(role)
        ? nil
        : ProcedureFault(
          path: "\(path).pelaksana",
          kind: .undeclaredExecutor(role.code, declared: declared.map(\.code)))
    }
  }

  private func targetFaults() -> [ProcedureFault] {
    activities.enumerated().flatMap { index, activity in
      targetPaths(of: activity).compactMap { path, target in
        guard case .activity(let number) = target, self.activity(number) == nil else { return nil }
        return ProcedureFault(
          path: "kegiatan[\(index)].\(path)",
          kind: .noSuchTarget(number, last: activities.count))
      }
    }
  }

  private func targetPaths(of activity: Activity) -> [(String, Flow.Target)] {
    switch activity.flow {
    case .next: []
    case .decision(let decision):
      [("keputusan.ya.ke", decision.yes.target), ("keputusan.tidak.ke", decision.no.target)]
    case .cases(let cases):
      cases.enumerated().map { ("berikutnya[\($0.offset)].ke", $0.element.target) }
    }
  }

  private func linkFaults() -> [ProcedureFault] {
    var faults: [ProcedureFault] = []
    if Set(chain.links.map(\.role)).count < 2 {
      faults.append(ProcedureFault(path: "rantaiLaporan", kind: .chainOfOne))
    }
    for (index, link) in chain.links.enumerated() {
      let path = "rantaiLaporan[\(index)]"
      guard let activity = activity(link.activity) else {
        let kind = ProcedureFault.Kind.noSuchTarget(link.activity, last: activities.count)
        faults.append(ProcedureFault(path: "\(path).kegiatan", kind: kind))
        continue
      }
      if activity.role != link.role && roles.contains(link.role) {
        let kind = ProcedureFault.Kind.linkExecutor(
          activity: link.activity, link: link.role.code, executor: activity.role.code)
        faults.append(ProcedureFault(path: "\(path).pelaksana", kind: kind))
      }
      if chain.link(of: link.activity) != index {
        let kind = ProcedureFault.Kind.linkActivityTwice(link.activity)
        faults.append(ProcedureFault(path: "\(path).kegiatan", kind: kind))
      }
    }
    return faults
  }

  private func reachabilityFaults() -> [ProcedureFault] {
    let graph = FlowGraph(self)
    let reachable = graph.reachable()
    let ending = graph.activitiesThatReachTheEnd()
    return activities.map(\.number).flatMap { number -> [ProcedureFault] in
      let path = Self.path(ofActivity: number)
      if !reachable.hasReached(number) {
        return [ProcedureFault(path: path, kind: .unreachable(activity: number))]
      }
      return ending.contains(number)
        ? [] : [ProcedureFault(path: path, kind: .endUnreachable(activity: number))]
    }
  }

  private func guardFaults() -> [ProcedureFault] {
    let graph = FlowGraph(self)
    return activities.flatMap { activity -> [ProcedureFault] in
      guard case .cases(let cases) = activity.flow else { return [] }
      return cases.enumerated().compactMap { index, guardCase in
        guard let decision = guardCase.condition?.activity else { return nil }
        let path = "\(Self.path(ofActivity: activity.number)).berikutnya[\(index)].bila.kegiatan"
        guard case .decision = self.activity(decision)?.flow else {
          return ProcedureFault(path: path, kind: .guardNotADecision(activity: decision))
        }
        let undecided = graph.reachable(avoiding: decision)
        return decision == 1 || !undecided.hasReached(activity.number)
          ? nil
          : ProcedureFault(
            path: path,
            kind: .guardUndecided(decision: decision, path: undecided.way(to: activity.number)))
      }
    }
  }
}
