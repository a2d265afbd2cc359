import CommandLineKit
import SOPCore

// Work over time: each SOP beside what it was in the period before.

extension ReportPage {
  var comparison: [String] {
    guard let comparison = report.comparison, !comparison.sops.isEmpty else { return [] }
    let kinds: [ComparedFigure.Kind] = [.started, .completed, .late, .onTimeShare]
    let rows = comparison.sops.map { change -> [Table.Cell] in
      [.init(change.code)] + kinds.flatMap { cells(change.figure($0)) }
    }
    let columns = [Table.Column("SOP")] + kinds.flatMap(columns)
    let previous = comparison.previous.words
    return section(
      "COMPARED WITH \(previous.english.uppercased())",
      "DIBANDINGKAN DENGAN \(previous.indonesian.uppercased())",
      table(columns, rows) + comparisonNote)
  }

  private var comparisonNote: [String] {
    report.isRunning
      ? wrapped(say(Comparison.unfinished), indent: 2) : []
  }

  private func cells(_ figure: ComparedFigure) -> [Table.Cell] {
    let unit = figure.kind == .onTimeShare ? "%" : ""
    return [
      .init(figure.now.map { localized(figure.text($0)) + unit } ?? "-"),
      .init(figure.change.map(localized) ?? "-"),
    ]
  }

  private func columns(_ kind: ComparedFigure.Kind) -> [Table.Column] {
    let rank = kind == .started ? 1 : 0
    return [.init(say(kind.title), .right, rank: rank), .init("", rank: rank)]
  }
}

extension ComparedFigure.Kind {
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
