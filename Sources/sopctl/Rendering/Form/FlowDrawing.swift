import CommandLineKit
import SOPCore

/// The flow of an SOP through the columns of its executors, drawn.
///
/// Every activity has its symbol at the top of its row, in its executor's column. A line goes down to the
/// next one; a jump, forward or back, leaves its symbol to the right and goes through a shaft beside the
/// columns to the line above the activity where it leads. Jumps for which there is no shaft are told in
/// words: `-> 5`.
struct FlowDrawing {
  let procedure: Procedure
  /// The left edge of each executor's column, and its middle.
  private let lanes: [(role: Role, middle: Int)]
  private let pen: Pen
  private let exits: [FlowExit]
  private let laneWidth: Int
  /// The shafts, from the columns outward, and how many jumps are drawn.
  private let shafts: [FlowShaft]

  /// Between an activity's row and the next one an arrow's head has its line.
  static let gap = 1
  private static let shaftWidth = 2
  /// Beyond this many shafts nobody finds the way.
  private static let widestShafts = 4

  /// - Parameters:
  ///   - laneWidths: of each executor's column, at least a symbol's width.
  ///   - laneGap: between two columns.
  init(
    _ procedure: Procedure, laneWidths: [Int], laneGap: Int, pen: Pen, language: Language
  ) {
    self.procedure = procedure
    self.pen = pen
    var lanes: [(role: Role, middle: Int)] = []
    var left = 0
    for (executor, width) in zip(procedure.executors, laneWidths) {
      lanes.append((executor.role, left + (width - 1) / 2))
      left += width + laneGap
    }
    self.lanes = lanes
    laneWidth = max(0, left - laneGap)
    exits = procedure.activities.flatMap { FlowExit.exits(from: $0, of: procedure, language) }
    shafts = FlowShaft.dug(for: exits, limit: Self.widestShafts)
  }

  // MARK: - Measures

  /// How wide the drawing is: the columns, room for words beside them, and the shafts.
  var width: Int { shaftStart + Self.shaftWidth * max(0, shafts.count) - (shafts.isEmpty ? 0 : 1) }

  /// Where the first shaft stands: beyond all columns, and all words beside a symbol.
  private var shaftStart: Int {
    let ends = exits.map { exit in
      let words = words(for: exit)
      return words.isEmpty ? 0 : wordStart(of: exit) + words.displayWidth
    }
    return max(laneWidth, ends.max() ?? 0) + (shafts.isEmpty ? 0 : 1)
  }

  /// So many lines an activity's row has at least: the symbol, its ways out, and the turn to the next lane.
  func minimumHeight(of activity: Activity) -> Int {
    let own = exits.filter { $0.from == activity.number }
    let jumps = own.count { $0.order != nil }
    let hasLabelledStep = own.contains { $0.order == nil && $0.label != nil }
    let isLast = activity.number == procedure.activities.count
    return FormSymbol.height + max(0, jumps - 1) + (hasLabelledStep ? 1 : 0) + (isLast ? 0 : 1)
  }

  /// How many lines stand above the first row: two where something leads back to it.
  var headHeight: Int { exits.contains { $0.target == 1 && shaft(of: $0) != nil } ? 2 : 0 }

  // MARK: - Drawing

  /// The drawing, from the head's first line to the last row's last.
  ///
  /// - Parameter heights: of the activities' rows, each at least ``minimumHeight(of:)``.
  func lines(heights: [Int]) -> [String] {
    var tops: [Int] = []
    var y = headHeight
    for height in heights {
      tops.append(y)
      y += height + Self.gap
    }
    var canvas = Canvas(width: width, height: max(0, y - Self.gap))
    for exit in exits where exit.order == nil { drawStep(exit, tops, on: &canvas) }
    for exit in exits where exit.order != nil { drawJump(exit, tops, on: &canvas) }
    for (activity, top) in zip(procedure.activities, tops) {
      let symbol = procedure.symbol(of: activity).lines(activity.number, pen)
      for (offset, line) in symbol.enumerated() {
        canvas.write(line, x: middle(of: activity.number) - FormSymbol.width / 2, y: top + offset)
      }
    }
    return canvas.lines(pen)
  }

  /// The line to the next activity.
  private func drawStep(_ exit: FlowExit, _ tops: [Int], on canvas: inout Canvas) {
    let (start, end) = (middle(of: exit.from), middle(of: exit.target))
    let top = tops[exit.target - 1]
    canvas.drawColumn(start, from: tops[exit.from - 1] + FormSymbol.height - 1, to: top - 2)
    canvas.drawRow(top - 2, from: start, to: end)
    drawArrival(at: exit.target, tops, on: &canvas)
    if let label = exit.label {
      let jumps = exits.count { $0.from == exit.from && $0.order != nil }
      let y = tops[exit.from - 1] + FormSymbol.height + max(0, jumps - 1)
      canvas.write(label, x: start + 2, y: y)
    }
  }

  /// A way to anywhere else.
  private func drawJump(_ exit: FlowExit, _ tops: [Int], on canvas: inout Canvas) {
    let start = middle(of: exit.from)
    // The first leaves the symbol's side, each further one a line below it.
    let order = exit.order ?? 0
    let y = tops[exit.from - 1] + (order == 0 ? 1 : FormSymbol.height - 1 + order)
    if order > 0 { canvas.drawColumn(start, from: y - order, to: y) }
    if let shaft = shaft(of: exit) {
      let x = shaftStart + Self.shaftWidth * shaft
      let arrival = tops[exit.target - 1] - 2
      canvas.drawRow(y, from: start, to: x)
      canvas.drawColumn(x, from: y, to: arrival)
      canvas.drawRow(arrival, from: x, to: middle(of: exit.target))
      drawArrival(at: exit.target, tops, on: &canvas)
    } else {
      canvas.drawRow(y, from: start, to: wordStart(of: exit))
    }
    canvas.write(words(for: exit), x: wordStart(of: exit), y: y)
  }

  /// Where the words on a jump's line begin: a piece of the line stands before them.
  private func wordStart(of exit: FlowExit) -> Int {
    middle(of: exit.from) + FormSymbol.width / 2 + 2
  }

  /// The last piece of a way, down into a symbol, and the arrow's head.
  private func drawArrival(at activity: Int, _ tops: [Int], on canvas: inout Canvas) {
    let (x, top) = (middle(of: activity), tops[activity - 1])
    canvas.drawColumn(x, from: top - 2, to: top - 1)
    canvas.write(pen.arrowDown, x: x, y: top - 1)
  }

  /// What stands on a jump's line beside its symbol: the answer, and where nothing is drawn the target.
  private func words(for exit: FlowExit) -> String {
    guard exit.order != nil else { return "" }
    let label = exit.label ?? ""
    if shaft(of: exit) != nil { return label }
    let target = exit.targetWord
    return label.isEmpty ? "-> \(target)" : "\(label) -> \(target)"
  }

  private func shaft(of exit: FlowExit) -> Int? { shafts.firstIndex { $0.jumps.contains(exit) } }

  private func middle(of activity: Int) -> Int {
    let role = procedure.activity(activity)?.role
    return lanes.first { $0.role == role }?.middle ?? 0
  }
}
