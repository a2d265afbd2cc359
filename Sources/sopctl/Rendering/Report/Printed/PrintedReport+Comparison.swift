import CommandLineKit
import SOPCore

// Work over time: each SOP beside what it was in the month before.

extension PrintedReport {
  var comparison: Markup {
    guard let comparison = report.comparison,
      !comparison.sops.isEmpty || !comparison.unreadable.isEmpty
    else { return .nothing }
    let unknown = comparison.unknownCodes.map { code in
      [code] + ComparedFigure.Kind.allCases.map { _ in UnreadableProcedure.figure }
    }
    let previous = comparison.previous.words[.indonesian]
    return .group([
      table(
        "Dibandingkan dengan \(previous)", "perbandingan",
        [.init("SOP", 17)]
          + ComparedFigure.Kind.allCases.map { .number($0.title, $0 == .onTimeShare ? 18 : 13) },
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
    let before = ["sebelumnya \(text(figure, figure.before))", change(figure)]
    return .group(
      [Markup(.strong, text: text(figure, figure.now))]
        + before.compactMap(\.self).map { Markup(.small, text: $0) })
  }

  /// `▲ 3`, `▼ 0,73 poin` or `tetap`; `nil` where nothing can be compared.
  private func change(_ figure: ComparedFigure) -> String? {
    guard let difference = figure.difference else { return nil }
    let amount = PaperNumber.text(figure.text(Int(difference.amount.magnitude)))
    let unit = figure.kind == .onTimeShare ? " poin" : ""
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
    let figures = [
      ("tuntas", ComparedFigure.Kind.completed), ("lewat", .late), ("ketepatan", .onTimeShare),
    ].map { words, kind in
      let figure = comparison.total(kind)
      let change = change(figure).map { " (\($0))" } ?? ""
      return "\(words) \(text(figure, figure.now))\(change)"
    }
    return "Dibandingkan dengan \(comparison.previous.words[.indonesian]): "
      + figures.joined(separator: ", ") + "." + remarks(on: comparison)
  }

  private func remarks(on comparison: Comparison) -> String {
    comparison.remarks(isRunning: report.isRunning).map { " \($0[.indonesian])" }.joined()
  }

  private func text(_ figure: ComparedFigure, _ value: Int?) -> String {
    guard let value else { return "-" }
    return PaperNumber.text(figure.text(value)) + (figure.kind == .onTimeShare ? "%" : "")
  }
}

extension ComparedFigure.Kind {
  fileprivate var title: String {
    switch self {
    case .started: "Dimulai"
    case .completed: "Tuntas"
    case .cancelled: "Dibatalkan"
    case .returned: "Dikembalikan"
    case .late: "Lewat"
    case .onTimeShare: "Tepat waktu"
    }
  }
}
