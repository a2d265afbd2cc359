import CommandLineKit
import SOPCore

// The deadline, argued line by line, so that a clerk can check it with clock and calendar.

extension RunSheet {
  var deadline: [String] {
    guard let visit = run.position.visit else { return [] }
    guard let reckoning = run.reckoning(at: now, by: clock) else {
      return [
        say("NO TIME LIMIT: ", "TANPA STANDAR WAKTU: ")
          + say(
            "since \(time(visit.clockStart))", "sejak \(time(visit.clockStart))")
      ]
    }
    let calendar = RunCalendar(
      argument: reckoning.pieces(), visit: visit,
      today: LocalTime(now, in: clock.zone).day, zone: clock.zone,
      hasHours: clock.hours != nil, session: session)
    return summary(reckoning) + calendar.lines + escalation(reckoning)
  }

  private func summary(_ reckoning: Reckoning) -> [String] {
    let (used, budget) = (reckoning.used.exactWords, reckoning.budget.words)
    let spent = say(
      "\(used) of \(budget)", "\(used) dari \(budget)")
    let bar = Bar(share: reckoning.used.seconds, of: reckoning.budget.seconds).text
    guard let due = reckoning.due else {
      let state =
        run.position.state == .paused
        ? say("PAUSED, no deadline", "DIJEDA, tanpa batas")
        : say("NO DEADLINE within five years", "TANPA BATAS dalam lima tahun")
      return beside(state, "\(bar)  \(spent)")
    }
    let (left, over) = (reckoning.left.exactWords, reckoning.over.exactWords)
    let state =
      reckoning.isOver
      ? say("\(over) over", "lewat \(over)")
      : say("\(left) left", "sisa \(left)")
    let limit = say("DUE \(time(due)), ", "BATAS \(time(due)), ") + state
    return beside(limit, "\(bar)  \(spent)").map {
      session.style.apply(reckoning.isOver ? .red : .bold, to: $0)
    }
  }

  /// Two parts on one line, or one below the other where the line is too short.
  private func beside(_ first: String, _ second: String) -> [String] {
    let line = "\(first)  \(second)"
    return line.displayWidth <= session.width ? [line] : [first, "  \(second)"]
  }

  private func escalation(_ reckoning: Reckoning) -> [String] {
    guard let activity = run.currentActivity else { return [] }
    let list = levels.enumerated().compactMap { index, percent -> String? in
      let role = run.procedure.chain.role(
        toKnowLevel: index + 1, of: levels.count, executor: activity.role)
      let budget = reckoning.budget.scaled(toPercent: percent)
      guard let role, let moment = run.deadline(of: budget, by: clock) else { return nil }
      let noted = run.notedLevels.contains(index + 1) ? say(" (noted)", " (tercatat)") : ""
      return "\(say(holders.words(of: role))) \(time(moment))\(noted)"
    }
    guard !list.isEmpty else { return [] }
    return wrapped(
      say("To know when late: ", "Tahu bila lewat: ") + list.joined(separator: ", "), indent: 2)
  }
}
