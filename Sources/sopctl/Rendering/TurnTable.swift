import CommandLineKit
import SOPCore

/// Runs that wait for somebody: what to type, what is to be done, and the time left.
struct TurnTable {
  /// The most urgent first.
  let runs: [Run]
  /// The numbers of all open runs, among which a word has to be clear.
  let open: [RunID]
  let clock: OfficeClock
  let session: Session

  var lines: [String] {
    Table(columns: columns, rows: runs.map(row)).lines(width: session.width, style: session.style)
  }

  /// The runs under their numbers, to choose from.
  var numberedLines: [String] {
    let rows = runs.enumerated().map { index, run in [Table.Cell("\(index + 1).")] + row(run) }
    return Table(columns: [Table.Column("", .right)] + columns, rows: rows)
      .lines(width: session.width, style: session.style)
  }

  private var columns: [Table.Column] {
    [
      Table.Column(Text("TYPE", id: "KETIK")[session.language]),
      Table.Column(
        Text("ACTIVITY", id: "KEGIATAN")[session.language], rank: 1,
        overflow: .flexibleCut(minimum: 8)),
      Table.Column(Text("LEFT", id: "SISA")[session.language]),
    ]
  }

  private func row(_ run: Run) -> [Table.Cell] {
    let activity = run.currentActivity.map { activity in
      "\(activity.number)/\(run.procedure.activities.count) \(activity.title)"
    }
    let urgency = Urgency(run: run, now: session.world.now, clock: clock)
    let left = [urgency.bar, urgency.words[session.language]].compactMap(\.self)
    return [
      Table.Cell(run.id.shortestWord(among: open)), Table.Cell(activity ?? "-"),
      Table.Cell(left.joined(separator: "  "), urgency.ink),
    ]
  }
}
