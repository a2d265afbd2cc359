import CommandLineKit
import SOPCore

/// Many runs, the most urgent first, one line each.
struct RunBoard {
  let runs: [Run]
  let now: Moment
  let clock: OfficeClock
  let session: Session

  var text: String {
    if runs.isEmpty {
      return Text("No run is open.", id: "Tidak ada run yang berjalan.")[session.language] + "\n"
    }
    // Each is reckoned once: over months of working hours that takes its time.
    let ranked: [Ranked] = runs.map { ($0, urgency($0).rank) }
    let ordered = ranked.sorted { (left: Ranked, right: Ranked) -> Bool in
      left.rank == right.rank ? left.run.id < right.run.id : left.rank < right.rank
    }
    let width = session.world.terminal.columns
    let lines = Table(columns: columns, rows: ordered.map { row($0.run) }).lines(
      width: width, style: session.style)
    return lines.joined(separator: "\n") + "\n"
  }

  private typealias Ranked = (run: Run, rank: (Int, Int))

  private func urgency(_ run: Run) -> Urgency { Urgency(run: run, now: now, clock: clock) }

  private func title(_ english: String, _ indonesian: String) -> String {
    Text(english, id: indonesian)[session.language]
  }

  private var columns: [Table.Column] {
    [
      Table.Column(title("RUN", "RUN")),
      Table.Column(title("TURN", "GILIRAN"), rank: 1),
      Table.Column(title("ACTIVITY", "KEGIATAN"), rank: 2, overflow: .flexibleCut(minimum: 12)),
      Table.Column(title("TIME", "WAKTU")),
    ]
  }

  private func row(_ run: Run) -> [Table.Cell] {
    let urgency = urgency(run)
    let activity = run.currentActivity.map { activity in
      "\(activity.number)/\(run.procedure.activities.count) \(activity.title)"
    }
    return [
      Table.Cell(run.id.text), Table.Cell(run.currentActivity?.role.code ?? "-"),
      Table.Cell(activity ?? run.subject ?? run.procedure.identity.name),
      Table.Cell(urgency.words[session.language], urgency.ink),
    ]
  }
}
