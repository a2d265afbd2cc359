import SOPCore

// The figures of each activity, and how reports climbed their chain.

extension PrintedReport {
  // MARK: - Activities

  /// A table for each SOP of which an activity was completed.
  var activities: Markup {
    let tables = report.sops.filter { $0.activities.contains { $0.figures.count > 0 } }.map(
      activities)
    return tables.isEmpty
      ? .nothing : .group(tables + [Markup(.p, .class("keterangan"), text: Self.legend)])
  }

  private static let legend = """
    Waktu dalam menit. Jml: jumlah. Std: standar (waktu baku). T.Std: tanpa standar. Awal: selesai sebelum waktu rencana; \
    Luar: di luar jam kerja; keduanya tidak masuk hitungan waktu. Med: median. P90: sembilan dari sepuluh tidak lebih lama.
    """

  private func activities(of sop: ProcedureFigures) -> Markup {
    let label = report.label(sop.code, sop.definition)
    return table(
      "Kegiatan \(label)", "rekap-kegiatan", Self.activityColumns,
      sop.activities.filter { $0.figures.count > 0 }.map { activity in
        let budget = activity.budget.map { number($0.maximum) } ?? "-"
        return [
          .text(String(activity.number)), .typed(activity.title), .text(activity.role.code),
        ]
          + counts(activity.figures).map(Markup.text)
          + ([budget] + spread(activity.figures.used)).map(Markup.text)
      })
  }

  private static let activityColumns: [PaperTable.Column] = [
    .number("No", 3), .init("Kegiatan", 16), .init("Peran", 10), .number("Jml", 5),
    .number("Tepat", 5), .number("Lewat", 6), .number("T.Std", 6), .number("Awal", 5),
    .number("Luar", 5), .number("Std", 6), .number("Min", 8), .number("Med", 8), .number("P90", 9),
    .number("Maks", 8),
  ]

  /// Completed, on time, late, without a standard, before the planned start, outside working hours.
  func counts(_ figures: CompletionFigures) -> [String] {
    [
      figures.count, figures.onTime, figures.late, figures.unbudgeted, figures.beforePlan,
      figures.outsideHours,
    ].map(number)
  }

  private func spread(_ used: Spread?) -> [String] {
    guard let used else { return ["-", "-", "-", "-"] }
    return [used.minimum, used.median, used.ninetieth, used.maximum].map(number)
  }

  // MARK: - Report chain

  /// A row for each link: its first makes reports, the others receive them.
  var chains: Markup {
    table(
      "Rantai laporan", "rantai",
      [
        .init("SOP", 22), .init("Mata rantai", 29), .number("Dibuat", 10),
        .number("Diterima", 11), .number("Dikembalikan", 16), .number("Median tunggu", 12),
      ], report.chains.filter(\.isInUse).flatMap(links))
  }

  private func links(of chain: ChainFigures) -> [[Markup]] {
    let label = report.label(chain.code, chain.definition)
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
}

extension ChainFigures {
  /// Whether a report was made, received or returned.
  fileprivate var isInUse: Bool {
    made + returned > 0 || receivers.contains { $0.received > 0 }
  }
}
