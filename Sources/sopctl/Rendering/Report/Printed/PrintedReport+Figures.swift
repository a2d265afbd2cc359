import CommandLineKit
import SOPCore

// The figures of the period, of each SOP and its activities, of the report chain, and of roles and persons
// (rekapitulasi).

extension PrintedReport {
  var recap: Markup {
    section(
      "rekapitulasi", "Rekapitulasi",
      [totals, procedures, comparison, activities, chains, roles, people, visits, lateArrivals])
  }

  // MARK: - Totals

  /// Two columns of figures, runs on the left and activities on the right.
  private var totals: Markup {
    let rows = Figure.ofRuns.beside(Figure.ofActivities).map { row in
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

  private func pair(_ figure: Figure?) -> [Markup] {
    guard let figure else { return [Markup(.td, text: ""), Markup(.td, text: "")] }
    return [
      Markup(.th, Attribute("scope", "row"), text: figure.words.paper),
      Markup(.td, .class("angka"), text: text(report.totals[figure])),
    ]
  }

  // MARK: - SOPs

  private var procedures: Markup {
    table(
      "Per SOP", "rekap-sop",
      [.init("SOP", 17), .init("Nama", 33)]
        + columns(Figure.ofProcedure, \.narrow, widths: [9, 9, 8, 10]) + [.init("Hasil", 14)],
      report.sops.map { sop in
        [.text(report.label(sop.code, sop.definition)), .typed(sop.name)]
          + figures(Figure.ofProcedure, of: sop.tally).map(Markup.text) + [outcomes(of: sop)]
      } + unreadable)
  }

  /// Rows without figures, so that nobody takes the table for complete.
  private var unreadable: [[Markup]] {
    let unknown = report.unreadableSOPs.map { sop in
      [report.label(sop), UnreadableProcedure.name[.indonesian]]
        + Figure.ofProcedure.map { _ in UnreadableProcedure.figure } + [
          "\(number(sop.runs.count)) pelaksanaan tidak terbaca"
        ]
    }
    let idle = contents.idleUndefined.map { code in
      [code, UndefinedSchedule.name[.indonesian]] + figures(Figure.ofProcedure, of: Tally()) + ["-"]
    }
    return (unknown + idle).map { $0.map(Markup.text) }
  }

  private func outcomes(of sop: FormTally) -> Markup {
    let outcomes = sop.tally.outcomes.sorted { $0.key < $1.key }
    if outcomes.isEmpty { return .text("-") }
    return lines(outcomes.map { .group([.typed($0.key), .text(" \(number($0.value))")]) })
  }

  // MARK: - Activities

  /// A table for each SOP of which an activity was completed.
  private var activities: Markup {
    let tables = report.sops.filter { !$0.completedActivities.isEmpty }.map(activities)
    return tables.isEmpty
      ? .nothing : .group(tables + [Markup(.p, .class("keterangan"), text: Self.legend)])
  }

  private static let legend = """
    Waktu dalam menit. Jml: jumlah. Std: standar (waktu baku). T.Std: tanpa standar. Awal: selesai sebelum waktu rencana; \
    Luar: di luar jam kerja; keduanya tidak masuk hitungan waktu. Med: median. P90: sembilan dari sepuluh tidak lebih lama.
    """

  private func activities(of sop: FormTally) -> Markup {
    table(
      "Kegiatan \(report.label(sop.code, sop.definition))", "rekap-kegiatan",
      [.number("No", 3), .init("Kegiatan", 16), .init("Peran", 10)]
        + columns(Figure.ofCompletions, \.narrow, widths: [5, 5, 6, 6, 5, 5]) + [.number("Std", 6)]
        + columns(Figure.times, \.narrow, widths: [8, 8, 9, 8]),
      sop.completedActivities.map { row in
        let activity = row.subject
        let budget = activity.budget.map { number($0.maximum) } ?? "-"
        let cells =
          figures(Figure.ofCompletions, of: row.tally) + [budget]
          + figures(Figure.times, of: row.tally)
        return [
          .text(String(activity.number)), .typed(activity.title), .text(activity.role.code),
        ] + cells.map(Markup.text)
      })
  }

  // MARK: - Report chain

  /// A row for each link: its first makes reports, the others receive them.
  private var chains: Markup {
    table(
      "Rantai laporan", "rantai",
      [
        .init("SOP", 22), .init("Mata rantai", 29), .number("Dibuat", 10),
        .number("Diterima", 11), .number("Dikembalikan", 16), .number("Median tunggu", 12),
      ], report.sops.flatMap(links))
  }

  private func links(of sop: FormTally) -> [[Markup]] {
    let chain = sop.chain
    guard chain.isInUse else { return [] }
    let label = report.label(sop.code, sop.definition)
    let maker = [
      label, "\(chain.maker?.code ?? "-") (pembuat)", number(chain.made), "",
      number(chain.returned), "",
    ]
    let receivers = chain.receivers.map { receiver in
      [
        label, "\(receiver.role) (kegiatan \(receiver.activity))", "", number(receiver.received),
        "",
        receiver.medianWait.map(minutes) ?? "-",
      ]
    }
    return ([maker] + receivers).map { $0.map(Markup.text) }
  }

  // MARK: - Roles and persons

  private var roles: Markup {
    performers(
      "Per peran", "peran", "Peran", report.roles.map { (.text($0.subject.code), $0.tally) })
  }

  private var people: Markup {
    performers("Per orang", "orang", "Nama", report.people.map { (.typed($0.subject), $0.tally) })
  }

  private func performers(
    _ title: String, _ name: String, _ who: String, _ list: [(who: Markup, tally: Tally)]
  ) -> Markup {
    let shown = Figure.ofCompletions + [.median]
    return table(
      title, name,
      [.init(who, 23)] + columns(shown, widths: [10, 9, 9, 9, 7, 8, 12])
        + [.init("Dasar peran", 13)],
      list.map { who, tally in
        [who] + figures(shown, of: tally).map(Markup.text)
          + [.text(tally.grounds?.mark[.indonesian] ?? "-")]
      })
  }
}
