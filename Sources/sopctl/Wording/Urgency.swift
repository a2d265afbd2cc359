import CommandLineKit
import SOPCore

/// How a run stands with time, in words, for a board.
struct Urgency {
  let run: Run
  let now: Moment
  let clock: OfficeClock
  /// Made once: over months of working hours that takes its time.
  private let reckoning: Reckoning?

  init(run: Run, now: Moment, clock: OfficeClock) {
    self.run = run
    self.now = now
    self.clock = clock
    reckoning = run.reckoning(at: now, by: clock)
  }

  var isLate: Bool { run.position.state == .open && reckoning?.isOver == true }

  /// How much of the time is used, drawn: `[#----]`; `nil` where no time runs, or none is left.
  var bar: String? {
    guard hasTimeLeft, let reckoning else { return nil }
    return Bar(share: reckoning.used.seconds, of: reckoning.budget.seconds, length: 5).text
  }

  private var hasTimeLeft: Bool {
    run.position.state == .open && reckoning?.isOver == false && !isAhead
  }

  /// Whether the activity is planned to begin later.
  private var isAhead: Bool { run.position.visit.map { $0.clockStart > now } ?? false }

  /// What comes first stands first: the longest overdue, then the least time left, then what has no limit.
  var rank: (Int, Int) {
    if run.isEnded { return (4, 0) }
    if run.position.state == .paused { return (3, 0) }
    guard let reckoning else { return (2, 0) }
    return reckoning.isOver ? (0, -reckoning.over.seconds) : (1, reckoning.left.seconds)
  }

  var words: Text {
    switch run.position.state {
    case .completed:
      let outcome = run.position.outcome.map { ": \($0)" } ?? ""
      return Text("complete\(outcome)", id: "tuntas\(outcome)")
    case .cancelled: return Text("cancelled", id: "dibatalkan")
    case .paused: return Text("paused", id: "dijeda")
    case .open: return timeLeft
    }
  }

  /// The words where no head above them says that it is time left.
  var phrase: Text {
    hasTimeLeft ? Text("\(words) left", id: "sisa \(words)") : words
  }

  private var timeLeft: Text {
    guard let reckoning else { return Text("no limit", id: "tanpa standar") }
    if reckoning.isOver {
      let over = reckoning.over.roughWords
      return Text("LATE \(over)", id: "LEWAT \(over)")
    }
    if isAhead, let start = run.position.visit?.clockStart {
      let text = start.typed(now: now, in: clock.zone)
      return Text("from \(text)", id: "mulai \(text)")
    }
    return reckoning.left.roughWords
  }

  var ink: Ink {
    if run.position.state != .open { return .dim }
    return reckoning?.isOver == true ? .red : .normal
  }
}
