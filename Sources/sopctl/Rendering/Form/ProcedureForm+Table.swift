import CommandLineKit
import SOPCore

// The form's table of activities, in the widest layout that there is room for.

extension ProcedureForm {
  /// The table, what its symbols mean, and the sum of its standards.
  var table: [String] {
    let total = procedure.totalBudget.total
    let sum = Text(
      "Total standard time: \(total)", id: "Jumlah waktu baku: \(total)")
    return section(
      Text("Activities", id: "Kegiatan")[language],
      [""] + (fullTable ?? foldedTable ?? blocks) + [""] + sum[language].wrapped(to: proseWidth))
  }

  /// A column of the form, and what of an activity stands in it.
  private struct Column {
    var head: String
    var width: Int
    /// Texts, each beginning a line.
    var cell: (Activity) -> [String]
  }

  // MARK: - Layouts

  /// Every column of the form; `nil` where the texts would become too narrow.
  private var fullTable: [String]? {
    let lanes = ExecutorLanes(procedure, isNarrow: false, pen: pen, language: language)
    var texts = [
      textColumn("Kegiatan", \.title), textColumn("Kelengkapan", \.requirements),
      textColumn("Output", \.output),
    ]
    if procedure.activities.contains(where: { $0.remark != nil }) {
      texts.append(textColumn("Keterangan", \.remark))
    }
    let wants = texts.enumerated().map { (natural: $1.width, weight: $0 == 0 ? 2 : 1) }
    let shares = WrappedGrid.shares(of: room(beside: texts.count, lanes), among: wants)
    for (index, want) in wants.enumerated() {
      if shares[index] < min(want.natural, 14 * want.weight) { return nil }
      texts[index].width = shares[index]
    }
    return lines([number, texts[0], texts[1], time] + texts.dropFirst(2), lanes, at: 2)
  }

  /// What is needed and what comes out under the activity; `nil` where that is too narrow still.
  private var foldedTable: [String]? {
    for isNarrow in [false, true] {
      let lanes = ExecutorLanes(procedure, isNarrow: isNarrow, pen: pen, language: language)
      let room = room(beside: 1, lanes)
      guard room >= 28 else { continue }
      let activity = Column(head: "Kegiatan", width: min(room, 72)) { activity in
        [activity.title] + details(of: activity).map { "\($0.label): \($0.text)" }
      }
      return lines([number, activity, time], lanes, at: 2)
    }
    return nil
  }

  /// One block for each activity, no columns at all, and the flow below where there is room for it.
  private var blocks: [String] {
    let blocks = procedure.activities.map { activity in
      let head = (label: "\(activity.number).", texts: [activity.title])
      let rows =
        [("Pelaksana", activity.role.code), ("Waktu", activity.budget?.printed ?? "-")]
        + details(of: activity)
      return LabelledText.lines([head], gap: 1, width: proseWidth)
        + LabelledText.lines(
          rows.map { (label: $0, texts: [$1]) }, indent: 3, width: proseWidth)
    }
    let lanes = [false, true].lazy
      .map { ExecutorLanes(procedure, isNarrow: $0, pen: pen, language: language) }
      .first { $0.drawing(at: 0).width <= width }
    let flow = lanes.map { [""] + lines([], $0, at: 0) } ?? []
    return Array(blocks.joined(separator: [""])) + flow
  }

  private func details(of activity: Activity) -> [(label: String, text: String)] {
    let details = [
      ("Kelengkapan", activity.requirements), ("Output", activity.output),
      ("Keterangan", activity.remark),
    ]
    return details.compactMap { label, text in text.map { (label: label, text: $0) } }
  }

  private func lines(_ columns: [Column], _ lanes: ExecutorLanes, at index: Int) -> [String] {
    let grid = WrappedGrid(
      columns: columns.map { .init(head: $0.head, width: $0.width) },
      drawing: lanes.drawing(at: index),
      rows: procedure.activities.map { activity in columns.map { $0.cell(activity) } })
    let used = FormSymbol.allCases.filter { symbol in
      procedure.activities.contains { procedure.symbol(of: $0) == symbol }
    }
    let legend = used.map { $0.meaning[language] }.joined(separator: "; ")
    return grid.lines(style: style) + [""] + legend.wrapped(to: width)
  }

  // MARK: - Columns

  /// What is left for a number of text columns.
  private func room(beside count: Int, _ lanes: ExecutorLanes) -> Int {
    let others = number.width + time.width + lanes.drawing(at: 0).width
    return width - others - WrappedGrid.gap * (count + 2)
  }

  private var number: Column {
    let width = max(2, String(procedure.activities.count).count)
    return Column(head: "No", width: width) { [String($0.number)] }
  }

  private var time: Column {
    var column = textColumn("Waktu") { $0.budget?.printed ?? "-" }
    column.width = min(column.width, 12)
    return column
  }

  /// As wide as its longest text.
  private func textColumn(_ head: String, _ text: @escaping (Activity) -> String?) -> Column {
    let width = procedure.activities.reduce(head.displayWidth) { width, activity in
      max(width, text(activity)?.visible.displayWidth ?? 0)
    }
    return Column(head: head, width: width) { activity in text(activity).map { [$0] } ?? [] }
  }
}
