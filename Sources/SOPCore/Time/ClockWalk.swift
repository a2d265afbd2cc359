/// Walks through time from one moment to another: day by day and piece by piece, without gaps, or only counting.
///
/// Whoever only counts passes over each pause, and over whole weeks of which every day has its ordinary hours:
/// it takes a step for what is special, and a few more, however long the way is.
struct ClockWalk: Sequence, IteratorProtocol {
  private let clock: OfficeClock
  private let end: Moment
  private var position: Moment
  /// What is left of the pauses ahead: disjoint, none empty, the last one first.
  private var pauses: [(stretch: Range<Moment>, index: Int)]
  /// The first special day that is not over at the position, once it was looked for.
  private var special: Range<Moment>?

  private static let secondsOfWeek = 7 * 86_400

  init(of clock: OfficeClock, from start: Moment, to end: Moment, without pauses: [Pause]) {
    self.clock = clock
    self.end = end
    self.position = start
    self.pauses = ClockWalk.disjoint(pauses, from: start, to: end).reversed()
  }

  // MARK: - Piece by piece

  mutating func next() -> ClockPiece? {
    let start = position
    guard let (local, why) = step() else { return nil }
    return ClockPiece(
      day: local.day, start: start, end: position, why: why,
      period: clock.hours?.period(on: local.day))
  }

  /// Goes to the end of the piece that begins at the position.
  private mutating func step() -> (from: LocalTime, why: ClockPiece.Why)? {
    guard position < end else { return nil }
    let local = clock.local(position)
    let (why, change) = state(at: local)
    var limit = end
    if let pause = pauses.last?.stretch {
      limit = pause.contains(position) ? pause.upperBound : pause.lowerBound
    }
    position = Swift.min(position.adding(seconds: change - local.secondOfDay), limit)
    if let pause = pauses.last?.stretch, pause.upperBound == position { pauses.removeLast() }
    return (local, why)
  }

  /// What holds at the position, and until which second of the day it does as far as the hours go.
  private func state(at local: LocalTime) -> (why: ClockPiece.Why, until: Int) {
    if let (stretch, index) = pauses.last, stretch.contains(position) {
      return (.pause(index), 86_400)
    }
    return clock.hours?.state(at: local) ?? (.counted, 86_400)
  }

  // MARK: - Counting

  /// Counts until a budget is reached, or to the end.
  ///
  /// - Returns: what was counted, and when the budget was reached; `nil` if it was not.
  mutating func count(to budget: Minutes = .longest) -> (counted: Minutes, reached: Moment?) {
    var counted = Minutes.zero
    while position < end {
      counted += passWeeks(countingLessThan: budget.excess(over: counted))
      let start = position
      guard let why = step()?.why, why == .counted else { continue }
      let (length, left) = (Minutes(from: start, to: position), budget.excess(over: counted))
      if left <= length { return (budget, start.adding(left)) }
      counted += length
    }
    return (counted, nil)
  }

  /// Passes over the pause at the position, then over as many ordinary weeks as come before anything special, before
  /// the next pause and before `limit` is counted.
  ///
  /// - Returns: the time counted in these weeks. A week counts the same from whatever moment it begins.
  private mutating func passWeeks(countingLessThan limit: Minutes) -> Minutes {
    if let stretch = pauses.last?.stretch, stretch.contains(position) {
      position = stretch.upperBound
      pauses.removeLast()
    }
    var weeks = weeks(to: pauses.last?.stretch.lowerBound ?? end)
    // Most ways are shorter than a week, and so are most budgets.
    if weeks == 0 { return .zero }
    let week = clock.hours?.ordinaryWeek ?? Minutes(seconds: Self.secondsOfWeek)
    if week > .zero { weeks = Swift.min(weeks, (limit.seconds - 1) / week.seconds) }
    if weeks > 0 { weeks = Swift.min(weeks, self.weeks(to: specialStart())) }
    position = position.adding(seconds: weeks * Self.secondsOfWeek)
    return Minutes(seconds: weeks * week.seconds)
  }

  /// How many whole weeks there are until a moment; none if it is over.
  private func weeks(to moment: Moment) -> Int {
    Swift.max(0, moment.seconds - position.seconds) / Self.secondsOfWeek
  }

  /// When the first special day begins that is not over.
  private mutating func specialStart() -> Moment {
    guard let hours = clock.hours else { return .latest }
    if let special, position < special.upperBound { return special.lowerBound }
    let day = hours.firstSpecialDay(from: clock.local(position).day)
    let start =
      day.flatMap { LocalTime($0, secondOfDay: 0) }?.moment(in: clock.offset) ?? .latest
    special = start..<start.adding(seconds: 86_400)
    return start
  }

  // MARK: - Pauses

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
