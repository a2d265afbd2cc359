/// Walks through time from one moment to another, piece by piece, without gaps.
///
/// The pieces are as short as days and windows make them; neighbours may be of one reckoning. A
/// walk takes a step for each window and each midnight under working hours, and one for each pause.
struct ClockWalk: Sequence, IteratorProtocol {
  private let clock: OfficeClock
  private let end: Moment
  private var position: Moment
  /// What is left of the pauses ahead: disjoint, none empty, the last one first.
  private var pauses: [(stretch: Range<Moment>, index: Int)]

  init(of clock: OfficeClock, from start: Moment, to end: Moment, without pauses: [Pause]) {
    self.clock = clock
    self.end = end
    self.position = start
    self.pauses = ClockWalk.disjoint(pauses, from: start, to: end).reversed()
  }

  mutating func next() -> ClockPiece? {
    guard position < end else { return nil }
    let piece = nextPiece()
    position = piece.end
    return piece
  }

  private mutating func nextPiece() -> ClockPiece {
    if let (stretch, index) = pauses.last, stretch.contains(position) {
      pauses.removeLast()
      return ClockPiece(start: position, end: stretch.upperBound, reckoning: .pause(index))
    }
    let limit = pauses.last?.stretch.lowerBound ?? end
    let (reckoning, change) = clock.state(at: position)
    return ClockPiece(start: position, end: Swift.min(change, limit), reckoning: reckoning)
  }

  /// The pauses between `start` and `end` in order. Where two overlap, the earlier one counts.
  private static func disjoint(
    _ pauses: [Pause], from start: Moment, to end: Moment
  ) -> [(stretch: Range<Moment>, index: Int)] {
    var covered = start
    var disjoint: [(stretch: Range<Moment>, index: Int)] = []
    let inOrder = pauses.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }
    for (index, pause) in inOrder {
      let from = Swift.max(pause.start, covered)
      let to = Swift.min(pause.end ?? end, end)
      guard from < to else { continue }
      disjoint.append((from..<to, index))
      covered = to
    }
    return disjoint
  }
}
