import CommandLineKit
import SOPCore

/// Runs that wait for one role, or are paused, folded into a count.
struct TurnQueue {
  /// `nil` for those that are paused, whoever's turn it is.
  let role: Role?
  let count: Int
  let lateCount: Int
  let oldest: Run
  let since: Moment

  /// The longest queue first, those that are paused last.
  static func all(of runs: [Run], at now: Moment, by clock: OfficeClock) -> [TurnQueue] {
    let groups = Dictionary(grouping: runs) { run in
      run.position.state == .open ? run.currentActivity?.role.folded ?? "" : ""
    }
    return groups.compactMap { folded, runs in
      guard let oldest = runs.min(by: { $0.waitsSince < $1.waitsSince }) else { return nil }
      return TurnQueue(
        role: folded.isEmpty ? nil : oldest.currentActivity?.role, count: runs.count,
        lateCount: runs.count { run in
          run.position.state == .open && run.reckoning(at: now, by: clock)?.isOver == true
        },
        oldest: oldest, since: oldest.waitsSince)
    }
    .sorted { left, right in
      (left.role == nil ? 1 : 0, -left.count, left.role?.code ?? "")
        < (right.role == nil ? 1 : 0, -right.count, right.role?.code ?? "")
    }
  }

  var command: String {
    guard let role else { return "sopctl status" }
    let word = role.code.lowercased().replacing(" ", with: "-")
    return "sopctl status --role \(ShellWord.quoted(word))"
  }
}

extension Run {
  /// Since when the run has waited where it stands.
  fileprivate var waitsSince: Moment {
    guard let visit = position.visit else { return position.latest.happened }
    return position.state == .paused
      ? visit.suspensions.last?.pause.start ?? visit.clockStart : visit.clockStart
  }
}

extension Moment {
  /// The time of today, or else the day.
  func since(now: Moment, in zone: Zone) -> String {
    let (local, today) = (LocalTime(self, in: zone), LocalTime(now, in: zone).day)
    return local.day == today ? String(local.minuteText.suffix(5)) : local.day.text
  }
}
