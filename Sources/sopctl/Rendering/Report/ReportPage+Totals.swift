import CommandLineKit
import SOPCore

// The figures of the whole period, and a bar for each of its days.

extension ReportPage {
  // MARK: - Totals

  /// Two columns where there is room, else one; no figure is left out.
  var totals: [String] {
    let cells = { (figure: (label: String, value: String)?) -> [Table.Cell] in
      [.init(figure?.label ?? ""), .init(figure?.value ?? "")]
    }
    let columns = [
      Table.Column("", overflow: .flexibleCut(minimum: 8)), Table.Column("", .right),
    ]
    let narrow = table(columns, (runFigures + activityFigures).map(cells))
    let gap = Table.Column("")
    let wide = Table(
      columns: columns + [gap] + columns,
      rows: runFigures.beside(activityFigures).map { cells($0.left) + [" "] + cells($0.right) })
    let isWide = wide.lines().allSatisfy { $0.displayWidth <= width - 2 }
    return section(
      "SUMMARY", "RINGKASAN", isWide ? table(wide.columns, wide.rows) : narrow)
  }

  private var runFigures: [(label: String, value: String)] {
    let totals = report.totals
    return [
      (say("Runs started", "Run dimulai"), "\(totals.started)"),
      (say("Runs completed", "Run tuntas"), "\(totals.completed)"),
      (say("Runs cancelled", "Run dibatalkan"), "\(totals.cancelled)"),
      (say("Runs open at the end", "Run masih berjalan"), "\(totals.openAtEnd)"),
      (say("Reports returned", "Laporan dikembalikan"), "\(totals.returned)"),
      (say("Pauses", "Jeda"), "\(totals.paused)"),
      (say("Corrections", "Koreksi"), "\(totals.corrected)"),
      (say("Recorded later", "Dicatat kemudian"), "\(totals.backdated)"),
    ]
  }

  private var activityFigures: [(label: String, value: String)] {
    let totals = report.totals
    return [
      (say("Activities completed", "Kegiatan selesai"), "\(totals.activitiesCompleted)"),
      (say("On time", "Tepat waktu"), "\(totals.onTime)"),
      (say("Late", "Lewat waktu"), "\(totals.late)"),
      (say("Without a standard", "Tanpa standar"), "\(totals.unbudgeted)"),
      (
        say("Before the planned start", "Sebelum waktu rencana"), "\(totals.beforePlan)"
      ),
      (say("Outside working hours", "Di luar jam kerja"), "\(totals.outsideHours)"),
      (say("Share on time", "Ketepatan waktu"), totals.share.map(percent) ?? "-"),
      (say("Overdue notices", "Pemberitahuan lewat waktu"), "\(totals.overdueNotices)"),
      (say("Sealed fragments", "Penggalan tersegel"), "\(totals.sealedFragments)"),
    ]
  }

  private func percent(_ share: Share) -> String { localized(share.percent) + "%" }

  // MARK: - Days

  /// A bar a day: a sign for each run completed, or for several where they do not fit. Days that
  /// are still to come are left out.
  var days: [String] {
    guard report.days.count > 1 else { return [] }
    let past = contents.pastDays
    let room = max(8, min(40, width - 44))
    let most = past.map(\.completed).max() ?? 0
    let rows = past.map { day -> [Table.Cell] in
      [
        .init("\(say(day.day.weekday.name).prefix(3)) \(day.day.text)"), .init(count(day.started)),
        .init(count(day.completed)), .init(count(day.late), day.late > 0 ? .red : .normal),
        .init(bar(day.completed, of: most, room)),
      ]
    }
    return section(
      "DAY BY DAY", "PER HARI",
      table(
        [
          .init(say("DAY", "HARI")), .init(say("STARTED", "MULAI"), .right),
          .init(say("COMPLETED", "TUNTAS"), .right), .init(say("LATE", "LEWAT"), .right),
          .init("", rank: 1, overflow: .flexibleCut(minimum: 1)),
        ], rows))
  }

  /// Where most is nothing, a dash lets the rest stand out.
  private func count(_ count: Int) -> String { count == 0 ? "-" : "\(count)" }

  private func bar(_ count: Int, of most: Int, _ room: Int) -> String {
    let length = most <= room ? count : max(count > 0 ? 1 : 0, count * room / most)
    return String(repeating: "#", count: length)
  }
}
