import CommandLineKit
import SOPCore

// Work over time: each SOP beside what it was in the month before.

extension PrintedReport {
  var comparison: Markup {
    guard let comparison = report.comparison, !comparison.sops.isEmpty else { return .nothing }
    let previous = comparison.previous.words.indonesian
    return .group([
      table(
        "Dibandingkan dengan \(previous)", "perbandingan",
        [.init("SOP", 22)] + ComparedFigure.Kind.allCases.map { .number($0.title, 13) },
        comparison.sops.map { change in [.text(change.code)] + change.figures.map(cell) }),
      Markup(
        .p, .class("keterangan"),
        text: "Di bawah setiap angka: angka \(previous) dan selisihnya."
          + (report.isRunning ? " \(Comparison.unfinished.indonesian)" : "")),
    ])
  }

  private func cell(_ figure: ComparedFigure) -> Markup {
    let before = [text(figure, figure.before), figure.change.map(Language.indonesian.number)]
    return .group([
      Markup(.strong, text: text(figure, figure.now)),
      Markup(.small, text: before.compactMap(\.self).joined(separator: " ")),
    ])
  }

  private func text(_ figure: ComparedFigure, _ value: Int?) -> String {
    guard let value else { return "-" }
    return Language.indonesian.number(figure.text(value)) + (figure.kind == .onTimeShare ? "%" : "")
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
