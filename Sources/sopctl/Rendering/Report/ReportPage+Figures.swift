import CommandLineKit
import SOPCore

// The figures of the whole period, of its days, of roles and persons, and beside the period before.

extension ReportPage {
  // MARK: - Totals

  /// Two columns where there is room, else one; no figure is left out.
  var totals: [String] {
    let cells = { (figure: Figure?) -> [Table.Cell] in
      [
        .init(figure.map { say($0.words.title) } ?? ""),
        .init(figure.map { text(report.totals[$0]) } ?? ""),
      ]
    }
    let columns = [
      Table.Column("", overflow: .flexibleCut(minimum: 8)), Table.Column("", .right),
    ]
    let narrow = table(columns, (Figure.ofRuns + Figure.ofActivities).map(cells))
    let gap = Table.Column("")
    let wide = Table(
      columns: columns + [gap] + columns,
      rows: Figure.ofRuns.beside(Figure.ofActivities).map {
        cells($0.left) + [" "] + cells($0.right)
      })
    let isWide = wide.lines().allSatisfy { $0.displayWidth <= width - 2 }
    return section(
      "SUMMARY", "RINGKASAN", isWide ? table(wide.columns, wide.rows) : narrow)
  }

  // MARK: - Days

  /// A bar a day: a sign for each run completed, or for several where they do not fit. Days that
  /// are still to come are left out.
  var days: [String] {
    guard report.days.count > 1 else { return [] }
    let past = contents.pastDays
    let room = max(8, min(40, width - 44))
    let most = past.map { $0.tally[.completed] }.max() ?? 0
    let rows = past.map { row -> [Table.Cell] in
      let day = row.subject
      // Where most is nothing, a dash lets the rest stand out.
      let counts = cells(row.tally, Figure.ofDay).map { $0.text == "0" ? "-" : $0 }
      return [.init("\(say(day.weekday.name).prefix(3)) \(day.text)")] + counts
        + [.init(bar(row.tally[.completed], of: most, room))]
    }
    return section(
      "DAY BY DAY", "PER HARI",
      table(
        [.init(say("DAY", "HARI"))] + columns(Figure.ofDay, \.wide)
          + [.init("", rank: 1, overflow: .flexibleCut(minimum: 1))], rows))
  }

  private func bar(_ count: Int, of most: Int, _ room: Int) -> String {
    let length = most <= room ? count : max(count > 0 ? 1 : 0, count * room / most)
    return String(repeating: "#", count: length)
  }

  // MARK: - Roles and persons

  var roles: [String] {
    section(
      "BY ROLE (median in minutes)", "PER PERAN (median dalam menit)",
      performers(say("ROLE", "PERAN"), report.roles.map { ($0.subject.code, $0.tally) }))
  }

  var people: [String] {
    section(
      "BY PERSON (median in minutes)", "PER ORANG (median dalam menit)",
      performers(say("NAME", "NAMA"), report.people.map { ($0.subject, $0.tally) }))
  }

  private func performers(_ title: String, _ list: [(name: String, tally: Tally)]) -> [String] {
    if list.isEmpty { return [] }
    // Where all roles rest on the same, the foot says it once.
    let areMixed = report.grounds == .mixed
    let figures = shown(of: Figure.ofCompletions, in: list.map(\.tally)) + [.median]
    let rows = list.map { name, tally -> [Table.Cell] in
      [.init(name)] + cells(tally, figures)
        + (areMixed ? [.init(tally.grounds.map { say($0.mark) } ?? "-")] : [])
    }
    return table(
      [.init(title, overflow: .flexibleCut(minimum: 12))] + columns(figures)
        + (areMixed ? [.init(say("ROLE IS", "DASAR PERAN"), rank: 1)] : []), rows)
  }

  // MARK: - Beside the period before

  var comparison: [String] {
    guard let comparison = report.comparison,
      !comparison.sops.isEmpty || !comparison.unreadable.isEmpty
    else { return [] }
    let sops = comparison.sops.map(\.figures)
    let cells = Figure.compared.indices.map { column in compared(sops.map { $0[column] }) }
    let rows = comparison.sops.enumerated().map { index, change in
      [Table.Cell(change.code)] + cells.map { .init($0[index]) }
    }
    let unknown = comparison.unknownCodes.map { code in
      [Table.Cell(code)] + Figure.compared.map { _ in .init(UnreadableProcedure.figure) }
    }
    let previous = comparison.previous.words.mapped { $0.uppercased() }
    return section(
      "COMPARED WITH \(previous)",
      "DIBANDINGKAN DENGAN \(previous)",
      table([.init("SOP")] + columns(Figure.compared, rank: rank), rows + unknown)
        + comparison.remarks(isRunning: report.isRunning).flatMap { wrapped(say($0), indent: 2) })
  }

  /// What is left out first where room is short.
  private func rank(_ figure: Figure) -> Int {
    switch figure {
    case .count(.started): 1
    case .count(.cancelled), .count(.returned): 2
    default: 0
    }
  }

  /// A column's figures, each with its difference; the differences begin below each other.
  private func compared(_ figures: [ComparedFigure]) -> [String] {
    let changes = figures.map { $0.change.map(localized) ?? "-" }
    let width = changes.map(\.displayWidth).max() ?? 0
    return zip(figures, changes).map { figure, change in
      "\(text(figure.now)) \(change.padded(to: width))"
    }
  }

  // MARK: - Columns of figures

  func columns(
    _ figures: [Figure], _ head: KeyPath<FigureWords, FigureWords.Head> = \.head,
    rank: (Figure) -> Int = { _ in 0 }
  ) -> [Table.Column] {
    figures.map { .init(say($0.words[keyPath: head].screen), .right, rank: rank($0)) }
  }

  /// What is late stands out.
  func cells(_ tally: Tally, _ figures: [Figure]) -> [Table.Cell] {
    zip(figures, tally.quantities(of: figures)).map { figure, quantity in
      .init(text(quantity), figure == .count(.late) && tally[.late] > 0 ? .red : .normal)
    }
  }

  /// The figures without those that need a legend and of which there is nothing.
  func shown(of figures: [Figure], in tallies: [Tally]) -> [Figure] {
    figures.filter { figure in
      figure.words.legend == nil || tallies.contains { $0[figure] != .count(0) }
    }
  }
}
