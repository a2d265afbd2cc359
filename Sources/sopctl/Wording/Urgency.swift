import CommandLineKit
import SOPCore

/// How a run stands with time, in words, for a board.
struct Urgency {
  let run: Run
  let now: Moment
  let clock: OfficeClock

  private var reckoning: Reckoning? { run.reckoning(at: now, by: clock) }

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

  private var timeLeft: Text {
    guard let reckoning else { return Text("no limit", id: "tanpa standar") }
    if reckoning.isOver {
      let over = reckoning.over.words
      return Text("LATE \(over.english)", id: "LEWAT \(over.indonesian)")
    }
    if let start = run.position.visit?.clockStart, start > now {
      let text = start.typed(now: now, in: clock.offset)
      return Text("from \(text)", id: "mulai \(text)")
    }
    let left = reckoning.left.words
    return Text("\(left.english) left", id: "sisa \(left.indonesian)")
  }

  var ink: Ink {
    if run.position.state != .open { return .dim }
    return reckoning?.isOver == true ? .red : .normal
  }
}
