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
    return [summary(reckoning)] + pieces(reckoning, visit) + escalation(reckoning)
  }

  private func summary(_ reckoning: Reckoning) -> String {
    let (used, budget) = (reckoning.used.words, reckoning.budget.words)
    let spent = say(
      "\(used.english) of \(budget.english)", "\(used.indonesian) dari \(budget.indonesian)")
    let bar = Bar(share: reckoning.used.seconds, of: reckoning.budget.seconds).text
    guard let due = reckoning.due else {
      return say("PAUSED, no deadline", "DIJEDA, tanpa batas") + "  \(bar)  \(spent)"
    }
    let (left, over) = (reckoning.left.words, reckoning.over.words)
    let state =
      reckoning.isOver
      ? say("\(over.english) over", "lewat \(over.indonesian)")
      : say("\(left.english) left", "sisa \(left.indonesian)")
    let line = say("DUE \(time(due)), ", "BATAS \(time(due)), ") + "\(state)  \(bar)  \(spent)"
    return session.style.apply(reckoning.isOver ? .red : .bold, to: line)
  }

  private func pieces(_ reckoning: Reckoning, _ visit: Visit) -> [String] {
    let past = reckoning.past.enumerated().map { index, piece in
      line(
        piece,
        why: why(piece, visit, isFirst: index == 0, isLast: index == reckoning.past.count - 1))
    }
    let ahead = reckoning.ahead.map { piece in
      line(piece, why: piece.isCounted ? say("left", "sisa") : why(piece, visit))
    }
    return past + ahead
  }

  private func line(_ piece: ClockPiece, why: String) -> String {
    let span = "\(time(piece.start))-\(time(piece.end))"
    let length = piece.isCounted ? say(piece.length.words) : "-"
    return "  \(span.padded(to: 13))  \(length.padded(to: 16, .right))  \(why)"
  }

  private func why(
    _ piece: ClockPiece, _ visit: Visit, isFirst: Bool = false, isLast: Bool = false
  ) -> String {
    switch piece.reckoning {
    case .counted:
      var remarks: [String] = []
      if isFirst {
        let entry = AgendaEntry.text(ofNo: visit.openedBy)
        remarks.append(
          visit.isPlanned
            ? say("planned start, entry \(entry)", "mulai menurut rencana, entri \(entry)")
            : say("since entry \(entry)", "sejak entri \(entry)"))
      }
      if isLast { remarks.append(say("until now", "sampai sekarang")) }
      let suffix = remarks.isEmpty ? "" : " (\(remarks.joined(separator: "; ")))"
      return say("counted", "dihitung") + suffix
    case .pause(let index):
      guard visit.suspensions.indices.contains(index) else { return say("pause", "jeda") }
      let suspension = visit.suspensions[index]
      let reason = suspension.reason.map { ": \($0.visible(columns: 60))" } ?? ""
      let entry = AgendaEntry.text(ofNo: suspension.no)
      return say("pause\(reason) (entry \(entry))", "jeda\(reason) (entri \(entry))")
    case .closed(.holiday(let name)):
      return say("holiday: ", "libur: ") + name.visible
    case .closed(.outsideHours(let period)):
      let label = period.map { " (\($0.visible))" } ?? ""
      return say("outside working hours\(label)", "di luar jam kerja\(label)")
    }
  }

  private func escalation(_ reckoning: Reckoning) -> [String] {
    guard let activity = run.currentActivity else { return [] }
    let list = levels.enumerated().compactMap { index, percent -> String? in
      let role = run.procedure.chain.role(
        toKnowLevel: index + 1, of: levels.count, executor: activity.role)
      let budget = reckoning.budget.scaled(toPercent: percent)
      guard let role, let moment = run.deadline(of: budget, by: clock) else { return nil }
      let noted = run.notedLevels.contains(index + 1) ? say(" (noted)", " (tercatat)") : ""
      return "\(role) \(time(moment))\(noted)"
    }
    guard !list.isEmpty else { return [] }
    return ["  " + say("To know when late: ", "Tahu bila lewat: ") + list.joined(separator: ", ")]
  }
}
