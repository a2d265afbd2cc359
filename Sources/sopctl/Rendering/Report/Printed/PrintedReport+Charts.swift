import SOPCore

// The charts: the days, and what activities took against their standard.

extension PrintedReport {
  var charts: Markup { section("grafik", "Grafik", days + budgets) }

  /// A day's report has none.
  private var days: [Markup] {
    guard report.days.count > 1, !report.isEmpty else { return [] }
    return [
      Markup(.figure) {
        Markup(.h3, text: "Per hari")
        DayChart(days: report.days, today: contents.today).markup
      }, dayTables,
    ]
  }

  private var budgets: [Markup] {
    report.sops.indices.flatMap { index -> [Markup] in
      let sop = report.sops[index]
      let label = report.label(sop.code, sop.definition)
      let charts = BudgetChart.all(of: sop)
      return charts.indices.map { part in
        Markup(.figure) {
          Markup(
            .h3,
            text: "Standar dan realisasi \(label)"
              + (charts.count > 1 ? " (\(part + 1) dari \(charts.count))" : ""))
          charts[part].markup(id: "arsir-\(index + 1)-\(part + 1)", label: label)
        }
      }
    }
  }
}
