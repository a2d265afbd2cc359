import SOPCore

extension Sequence<Run> {
  /// How each run stands with time, the most urgent first; each is reckoned once.
  func byUrgency(at now: Moment, by clock: OfficeClock) -> [Urgency] {
    let ranked = map { run in
      let urgency = Urgency(run: run, now: now, clock: clock)
      return (urgency: urgency, rank: urgency.rank)
    }
    return ranked.sorted { left, right in
      left.rank == right.rank ? left.urgency.run.id < right.urgency.run.id : left.rank < right.rank
    }.map(\.urgency)
  }
}
