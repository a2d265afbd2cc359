import SOPCore

extension Sequence<Run> {
  /// The most urgent run first; each is reckoned once.
  func byUrgency(at now: Moment, by clock: OfficeClock) -> [Run] {
    let ranked: [(run: Run, rank: (Int, Int))] = map { run in
      (run, Urgency(run: run, now: now, clock: clock).rank)
    }
    let ordered = ranked.sorted { left, right -> Bool in
      left.rank == right.rank ? left.run.id < right.run.id : left.rank < right.rank
    }
    return ordered.map(\.run)
  }
}
