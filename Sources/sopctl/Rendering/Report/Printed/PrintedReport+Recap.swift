import CommandLineKit
import SOPCore

// The figures of the period, of each SOP, and of each day (rekapitulasi).

extension PrintedReport {
  var recap: Markup {
    section(
      "rekapitulasi", "Rekapitulasi",
      [totals, procedures, comparison, activities, chains, roles, people, visits, lateArrivals])
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
    let rows = runFigures.beside(activityFigures).map { row in
      Markup(.tr) { pair(row.left) + pair(row.right) }
    }
    return .group([
      Markup(.h3, text: "Seluruh periode"),
      Markup(.table, .class("rekap-umum")) {
        PaperTable.widths([35, 15, 35, 15])
        Markup(.tbody) { rows }
      },
      Markup(
        .p, .class("keterangan"),
        text: "Penggalan tersegel: entri yang terputus saat ditulis, ditutup dan tidak dihitung."),
    ])
  }

  private func pair(_ figure: (label: String, value: String)?) -> [Markup] {
    guard let figure else { return [Markup(.td, text: ""), Markup(.td, text: "")] }
    return [
      Markup(.th, Attribute("scope", "row"), text: figure.label),
      Markup(.td, .class("angka"), text: figure.value),
    ]
  }

  private var runFigures: [(label: String, value: String)] {
    let totals = report.totals
    return [
      ("Pelaksanaan dimulai", number(totals.started)),
      ("Pelaksanaan tuntas", number(totals.completed)),
      ("Pelaksanaan dibatalkan", number(totals.cancelled)),
      ("Pelaksanaan masih berjalan", number(totals.openAtEnd)),
      ("Laporan dikembalikan", number(totals.returned)), ("Jeda", number(totals.paused)),
      ("Koreksi", number(totals.corrected)), ("Dicatat kemudian", number(totals.backdated)),
    ]
  }

  private var activityFigures: [(label: String, value: String)] {
    let totals = report.totals
    return [
      ("Kegiatan selesai", number(totals.activitiesCompleted)),
      ("Tepat waktu", number(totals.onTime)), ("Lewat waktu", number(totals.late)),
      ("Tanpa standar", number(totals.unbudgeted)),
      ("Sebelum waktu rencana", number(totals.beforePlan)),
      ("Di luar jam kerja", number(totals.outsideHours)),
      ("Ketepatan waktu", totals.share.map(percent) ?? "-"),
      ("Pemberitahuan lewat waktu", number(totals.overdueNotices)),
      ("Penggalan tersegel", number(totals.sealedFragments)),
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
        return [.text(report.label(sop.code, sop.definition)), .typed(sop.name)]
          + counts.map { .text(number($0)) } + [outcomes(of: sop)]
      } + unreadable)
  }

  /// Rows without figures, so that nobody takes the table for complete.
  private var unreadable: [[Markup]] {
    let unknown = report.unreadableSOPs.map { sop in
      [report.label(sop), UnreadableProcedure.name[.indonesian]]
        + Array(repeating: UnreadableProcedure.figure, count: 4) + [
          "\(number(sop.runs.count)) pelaksanaan tidak terbaca"
        ]
    }
    let idle = contents.idleUndefined.map { code in
      [code, UndefinedSchedule.name[.indonesian]] + Array(repeating: number(0), count: 4) + ["-"]
    }
    return (unknown + idle).map { $0.map(Markup.text) }
  }

  private func outcomes(of sop: ProcedureFigures) -> Markup {
    let outcomes = sop.outcomes.sorted { $0.key < $1.key }
    if outcomes.isEmpty { return .text("-") }
    return lines(outcomes.map { .group([.typed($0.key), .text(" \(number($0.value))")]) })
  }

  // MARK: - Days

  /// The figures that the chart of the days draws, in up to three tables side by side.
  var dayTables: Markup {
    let days = contents.pastDays
    let height = days.count <= 7 ? 7 : 11
    let parts = stride(from: 0, to: days.count, by: height).map {
      days[$0..<min($0 + height, days.count)]
    }
    return Markup(.div, .class("berdampingan")) { parts.map { dayTable(Array($0)) } }
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
              .td, text: "\(day.day.weekday.name[.indonesian].prefix(3)) \(date(day.day).prefix(5))"
            )
            [day.started, day.completed, day.late].map {
              Markup(.td, .class("angka"), text: number($0))
            }
          }
        }
      }
    }
  }
}
