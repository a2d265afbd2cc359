import CommandLineKit
import SOPCore

// Work over time: each SOP beside what it was in the period before.

extension ReportPage {
  var comparison: [String] {
    guard let comparison = report.comparison,
      !comparison.sops.isEmpty || !comparison.unreadable.isEmpty
    else { return [] }
    let kinds = ComparedFigure.Kind.allCases
    let cells = kinds.map { kind in self.cells(comparison.sops.map { $0.figure(kind) }) }
    let rows = comparison.sops.enumerated().map { index, change in
      [Table.Cell(change.code)] + cells.map { .init($0[index]) }
    }
    let unknown = comparison.unknownCodes.map { code in
      [Table.Cell(code)] + kinds.map { _ in .init(UnreadableProcedure.figure) }
    }
    let columns =
      [Table.Column("SOP")] + kinds.map { .init(say($0.title), .right, rank: $0.rank) }
    let previous = comparison.previous.words.mapped { $0.uppercased() }
    return section(
      "COMPARED WITH \(previous)",
      "DIBANDINGKAN DENGAN \(previous)",
      table(columns, rows + unknown) + comparisonNote)
  }

  private var comparisonNote: [String] {
    (report.comparison?.remarks(isRunning: report.isRunning) ?? [])
      .flatMap { wrapped(say($0), indent: 2) }
  }

  /// A column's figures, each with its difference; the differences begin below each other.
  private func cells(_ figures: [ComparedFigure]) -> [String] {
    let changes = figures.map { $0.change.map(localized) ?? "-" }
    let width = changes.map(\.displayWidth).max() ?? 0
    return zip(figures, changes).map { figure, change in
      let unit = figure.kind == .onTimeShare ? "%" : ""
      let now = figure.now.map { localized(figure.text($0)) + unit } ?? "-"
      return "\(now) \(change.padded(to: width))"
    }
  }
}

extension ComparedFigure.Kind {
  /// What is left out first where room is short.
  fileprivate var rank: Int {
    switch self {
    case .completed, .late, .onTimeShare: 0
    case .started: 1
    case .cancelled, .returned: 2
    }
  }

  fileprivate var title: Text {
    switch self {
    case .started: Text("STARTED", id: "MULAI")
    case .completed: Text("DONE", id: "TUNTAS")
    case .cancelled: Text("CANC.", id: "BATAL")
    case .returned: Text("RETURNED", id: "KEMBALI")
    case .late: Text("LATE", id: "LEWAT")
    case .onTimeShare: Text("ON TIME", id: "TEPAT")
    }
  }
}
