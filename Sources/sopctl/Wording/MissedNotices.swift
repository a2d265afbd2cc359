import CommandLineKit
import SOPCore

/// Levels that were passed a while ago and stand in no entry: nobody runs `overdue --record`, or it has
/// stopped.
struct MissedNotices {
  private let runs: [RunID]
  /// Whether any notice stands among the entries of the open runs.
  private let hasBeenNoted: Bool

  /// Cron comes every 15 minutes; twice that, and it does not come.
  private static let patience = Minutes(30)
  /// So many runs are named.
  private static let namedCount = 3

  /// - Returns: `nil` where nothing was missed.
  init?(in register: Register, of records: Records, at now: Moment, of office: Office) {
    let cutoff = now.adding(seconds: -Self.patience.seconds)
    runs = register.openRuns.filter { run in
      let since = run.unnotedSince(
        at: now, by: office.clock, levels: office.settings.escalation)
      // What was recorded just now, about an earlier time, cron cannot have seen.
      return since.map { $0 < cutoff && records.lastRecorded(of: run.id) ?? $0 < cutoff } == true
    }.map(\.id)
    hasBeenNoted = register.openRuns.contains { run in run.notices.values.contains { !$0.isEmpty } }
    if runs.isEmpty { return nil }
  }

  /// - Parameter line: what belongs into a crontab.
  func warning(crontab line: String) -> Text {
    let rest = runs.count - Self.namedCount
    let more = rest > 0 ? Text(", and \(rest) more", id: ", dan \(rest) lain") : .empty
    let named = runs.prefix(Self.namedCount).map(\.text).joined(separator: ", ")
    let missed = Text(
      "Note: more than 30 minutes ago a time limit was passed, and no entry says so (\(named)\(more)).",
      id:
        "Perhatian: ada batas waktu yang lewat lebih dari 30 menit dan belum tercatat (\(named)\(more))."
    )
    let cron =
      hasBeenNoted
      ? Text(
        "Cron seems to have stopped. Record it now: sopctl overdue --record. Then check: crontab -l",
        id:
          "Cron tampaknya berhenti. Catat sekarang: sopctl overdue --record. Lalu periksa: crontab -l"
      )
      : Text(
        "None was ever recorded; is cron set up? By hand: sopctl overdue --record. For crontab -e: \(line)",
        id:
          "Belum ada keterlambatan yang dicatat; apakah cron sudah dipasang? Dengan tangan: sopctl overdue --record. Untuk crontab -e: \(line)"
      )
    return missed + cron
  }
}

extension Records {
  /// When the last entry of an open run was recorded.
  fileprivate func lastRecorded(of run: RunID) -> Moment? {
    docket.openLines[run]?.last.flatMap { AgendaEntry(line: $0.bytes) }?.event.recorded.moment
  }
}
