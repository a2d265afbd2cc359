import CommandLineKit
import SOPCore

// How work goes: the charts, the days, and each SOP beside what it was in the month before.

extension PrintedReport {
  // MARK: - Charts

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

  /// The figures that the chart of the days draws, in up to three tables side by side.
  var dayTables: Markup {
    let days = contents.pastDays
    let height = days.count <= 7 ? 7 : 11
    let parts = stride(from: 0, to: days.count, by: height).map {
      days[$0..<min($0 + height, days.count)]
    }
    return Markup(.div, .class("berdampingan")) { parts.map { dayTable(Array($0)) } }
  }

  private func dayTable(_ days: [Tallied<Day>]) -> Markup {
    Markup(.table, .class("harian")) {
      Markup(.thead) {
        Markup(.tr) {
          Markup(.th, text: "Hari")
          Figure.ofDay.map { Markup(.th, .class("angka"), text: $0.words.wide.paper) }
        }
      }
      Markup(.tbody) {
        days.map { row in
          Markup(.tr) {
            Markup(
              .td,
              text:
                "\(row.subject.weekday.name[.indonesian].prefix(3)) \(date(row.subject).prefix(5))")
            figures(Figure.ofDay, of: row.tally).map { Markup(.td, .class("angka"), text: $0) }
          }
        }
      }
    }
  }

  // MARK: - The month before

  var comparison: Markup {
    guard let comparison = report.comparison,
      !comparison.sops.isEmpty || !comparison.unreadable.isEmpty
    else { return .nothing }
    let unknown = comparison.unknownCodes.map { code in
      [code] + Figure.compared.map { _ in UnreadableProcedure.figure }
    }
    let previous = comparison.previous.words[.indonesian]
    return .group([
      table(
        "Dibandingkan dengan \(previous)", "perbandingan",
        [.init("SOP", 17)]
          + columns(Figure.compared, widths: [13, 13, 13, 13, 13, 18]),
        comparison.sops.map { change in [.text(change.code)] + change.figures.map(cell) }
          + unknown.map { $0.map(Markup.text) }),
      Markup(
        .p, .class("keterangan"),
        text:
          "Di bawah setiap angka: angka sebelumnya (\(previous)) dan selisihnya, ▲ naik atau ▼ turun."
          + remarks(on: comparison)),
    ])
  }

  private func cell(_ figure: ComparedFigure) -> Markup {
    let before = ["sebelumnya \(text(figure.before))", change(figure)]
    return .group(
      [Markup(.strong, text: text(figure.now))]
        + before.compactMap(\.self).map { Markup(.small, text: $0) })
  }

  /// `▲ 3`, `▼ 0,73 poin` or `tetap`; `nil` where nothing can be compared.
  private func change(_ figure: ComparedFigure) -> String? {
    guard let difference = figure.difference else { return nil }
    let amount = PaperNumber.text(difference.amount.text)
    let unit = figure.figure == .onTimeShare ? " poin" : ""
    return switch difference.direction {
    case .up: "▲ \(amount)\(unit)"
    case .down: "▼ \(amount)\(unit)"
    case .same: "tetap"
    }
  }

  // MARK: - At a glance

  /// All SOPs together: `Dibandingkan dengan Juli 2026: tuntas 150 (▼ 12), lewat 30 (▲ 4), …`
  var comparedAtGlance: String? {
    guard let comparison = report.comparison, !comparison.sops.isEmpty else { return nil }
    let compared: [(words: String, figure: Figure)] = [
      ("tuntas", .count(.completed)), ("lewat", .count(.late)), ("ketepatan", .onTimeShare),
    ]
    let figures = compared.map { words, figure in
      let figure = comparison.total(figure)
      let change = change(figure).map { " (\($0))" } ?? ""
      return "\(words) \(text(figure.now))\(change)"
    }
    return "Dibandingkan dengan \(comparison.previous.words[.indonesian]): "
      + figures.joined(separator: ", ") + "." + remarks(on: comparison)
  }

  private func remarks(on comparison: Comparison) -> String {
    comparison.remarks(isRunning: report.isRunning).map { " \($0[.indonesian])" }.joined()
  }
}
