import CommandLineKit
import SOPCore

// The figures of the period, of each SOP, and of each day (rekapitulasi).

extension PrintedReport {
  var recap: Markup {
    section(
      "rekapitulasi", "Rekapitulasi",
      [totals, procedures, comparison, activities, chains, roles, people, visits])
  }

  /// A table under its title; nothing without rows.
  func table(_ title: String, _ name: String, _ columns: [PaperTable.Column], _ rows: [[Markup]])
    -> Markup
  {
    if rows.isEmpty { return .nothing }
    return .group([
      Markup(.h3, text: title), PaperTable(name: name, columns: columns, rows: rows).markup,
    ])
  }

  // MARK: - Totals

  /// Two columns of figures, runs on the left and activities on the right.
  private var totals: Markup {
    let rows = zip(runFigures, activityFigures).map { left, right in
      Markup(.tr) { pair(left) + pair(right) }
    }
    return .group([
      Markup(.h3, text: "Seluruh periode"),
      Markup(.table, .class("rekap-umum")) {
        PaperTable.widths([35, 15, 35, 15])
        Markup(.tbody) { rows }
      },
    ])
  }

  private func pair(_ figure: (label: String, value: String)) -> [Markup] {
    [
      Markup(.th, Attribute("scope", "row"), text: figure.label),
      Markup(.td, .class("angka"), text: figure.value),
    ]
  }

  private var runFigures: [(label: String, value: String)] {
    let totals = report.totals
    return [
      ("Pelaksanaan dimulai", "\(totals.started)"),
      ("Pelaksanaan tuntas", "\(totals.completed)"),
      ("Pelaksanaan dibatalkan", "\(totals.cancelled)"),
      ("Pelaksanaan masih berjalan", "\(totals.openAtEnd)"),
      ("Laporan dikembalikan", "\(totals.returned)"), ("Jeda", "\(totals.paused)"),
      ("Koreksi", "\(totals.corrected)"), ("Dicatat kemudian", "\(totals.backdated)"),
    ]
  }

  private var activityFigures: [(label: String, value: String)] {
    let totals = report.totals
    return [
      ("Kegiatan selesai", "\(totals.activitiesCompleted)"),
      ("Tepat waktu", "\(totals.onTime)"), ("Lewat waktu", "\(totals.late)"),
      ("Tanpa standar", "\(totals.unbudgeted)"),
      ("Di luar jam kerja", "\(totals.outsideHours)"),
      ("Ketepatan waktu", totals.share.map(percent) ?? "-"),
      ("Pemberitahuan lewat waktu", "\(totals.overdueNotices)"),
      ("Penggalan tersegel", "\(totals.sealedFragments)"),
    ]
  }

  // MARK: - SOPs

  private var procedures: Markup {
    table(
      "Per SOP", "rekap-sop",
      [
        .init("SOP", 17), .init("Nama", 33), .number("Dimulai", 9), .number("Tuntas", 9),
        .number("Batal", 8), .number("Berjalan", 10), .init("Hasil", 14),
      ],
      report.sops.map { sop in
        let counts = [sop.started, sop.completed, sop.cancelled, sop.openAtEnd]
        return [.text(report.label(sop.code, sop.definition)), .text(sop.name)]
          + counts.map { .text(String($0)) } + [outcomes(of: sop)]
      })
  }

  private func outcomes(of sop: ProcedureFigures) -> Markup {
    let outcomes = sop.outcomes.sorted { $0.key < $1.key }
    if outcomes.isEmpty { return .text("-") }
    return lines(outcomes.map { .group([.typed($0.key), .text(" \($0.value)")]) })
  }

  // MARK: - Days

  /// The figures that the chart of the days draws, in up to three tables side by side.
  var dayTables: Markup {
    let days = pastDays
    let height = days.count <= 7 ? 7 : 11
    let parts = stride(from: 0, to: days.count, by: height).map {
      days[$0..<min($0 + height, days.count)]
    }
    return Markup(.div, .class("berdampingan")) { parts.map { dayTable(Array($0)) } }
  }

  /// Days that are still to come are left out.
  var pastDays: [DayCount] {
    let today = LocalTime(contents.madeAt, in: report.offset).day
    return report.days.filter { $0.day <= today }
  }

  private func dayTable(_ days: [DayCount]) -> Markup {
    Markup(.table, .class("harian")) {
      Markup(.thead) {
        Markup(.tr) {
          Markup(.th, text: "Hari")
          ["Dimulai", "Tuntas", "Lewat"].map { Markup(.th, .class("angka"), text: $0) }
        }
      }
      Markup(.tbody) {
        days.map { day in
          Markup(.tr) {
            Markup(
              .td, text: "\(day.day.weekday.name.indonesian.prefix(3)) \(date(day.day).prefix(5))")
            [day.started, day.completed, day.late].map {
              Markup(.td, .class("angka"), text: String($0))
            }
          }
        }
      }
    }
  }
}
