import CommandLineKit
import SOPCore

/// The flow through one row of the sheet, drawn over its executors' cells.
///
/// Each row holds one symbol. The way to the next activity leaves it below, and turns to the next lane at the head
/// of the next row; a jump leaves it at the side, runs through a shaft beside the lanes, and comes in at the
/// head of its target's row. So no line meets a symbol that is not its own.
struct SheetDrawing {
  let procedure: Procedure
  let flow: SheetFlow
  let lanes: SheetLanes

  /// How far a line begins above its row, so that no gap is left at the rule between two rows.
  static let overlap = 2
  /// A letter's base line below the middle of its symbol.
  private static let baseLine = 3

  func svg(_ row: SheetRow) -> Markup {
    Markup(
      .svg, .class("alur"), Attribute("width", lanes.width), Attribute("role", "img"),
      Attribute("aria-label", description(of: row))
    ) {
      arrivals(at: row)
      exits(from: row)
      shafts(beside: row)
      symbol(of: row)
      connectors(above: row)
      connectors(below: row)
      labels(of: row)
    }
  }

  private func description(of row: SheetRow) -> String {
    guard let activity = procedure.activity(row.activity) else { return "" }
    let name = procedure.symbol(of: activity).meaning[.indonesian]
    let next = procedure.successors(of: activity).joined(separator: "; ")
    return "Kegiatan \(row.activity), \(activity.role.code), \(name); lalu: \(next)"
  }

  // MARK: - Into the symbol

  @MarkupBuilder private func arrivals(at row: SheetRow) -> [Markup] {
    let x = lanes.middle(of: row.activity)
    let arrivals = flow.arrivals(at: row.activity)
    let starts = [row.turn, row.shaftArrival, row.toldArrival].compactMap { $0 }
    if row.fromPageBefore.step != nil {
      SheetSymbol.line(x: x, from: SheetRow.connectorRoom - 3, to: .at(row.symbolTop))
    } else if let start = starts.min() {
      SheetSymbol.line(x: x, from: start, to: .at(row.symbolTop))
    }
    if let y = row.turn {
      let before = lanes.middle(of: row.activity - 1)
      SheetSymbol.line(x: before, from: -Self.overlap, to: .at(y))
      if before != x { SheetSymbol.line(y: y, from: before, to: x) }
    }
    if let y = row.shaftArrival {
      for shaft in shafts(in: arrivals) {
        SheetSymbol.line(y: y, from: lanes.shaft(shaft), to: x)
      }
    }
    if let y = row.toldArrival, let source = lanes.source(of: row.activity, flow) {
      SheetSymbol.line(y: y, from: source.lowerBound, to: x)
      pentagon(in: source, middle: y, flow.source(of: row.activity) ?? "")
    }
    if !arrivals.isEmpty { SheetSymbol.arrowHead(x: x, y: row.symbolTop) }
  }

  private func shafts(in exits: [SheetFlow.Exit]) -> [Int] {
    let shafts = exits.compactMap { if case .shaft(let shaft) = $0.way { shaft } else { nil } }
    return Set(shafts).sorted()
  }

  // MARK: - Out of it

  @MarkupBuilder private func exits(from row: SheetRow) -> [Markup] {
    let x = lanes.middle(of: row.activity)
    let exits = flow.exits(from: row.activity)
    if exits.contains(where: { $0.way == .step }) {
      SheetSymbol.line(x: x, from: row.symbolBottom, to: .foot)
    } else if row.jumps.count > 1, let last = row.jumps.last {
      SheetSymbol.line(x: x, from: row.symbolBottom, to: .at(last))
    }
    for exit in exits {
      if let order = exit.flow.order { jump(exit, at: row.jumps[order]) }
    }
  }

  @MarkupBuilder private func jump(_ exit: SheetFlow.Exit, at y: Int) -> [Markup] {
    let start = lanes.start(of: exit)
    if case .shaft(let shaft) = exit.way {
      SheetSymbol.line(y: y, from: start, to: lanes.shaft(shaft))
    }
    if let mark = lanes.mark(of: exit), let words = SheetMark.words(for: exit) {
      SheetSymbol.line(y: y, from: start, to: mark.lowerBound)
      if exit.way == .end {
        capsule(in: mark, middle: y, words)
      } else {
        pentagon(in: mark, middle: y, words)
      }
    }
  }

  // MARK: - Symbols

  @MarkupBuilder private func symbol(of row: SheetRow) -> [Markup] {
    if let activity = procedure.activity(row.activity) {
      let middle = lanes.middle(of: row.activity)
      let (width, height) = (lanes.symbolWidth, row.symbolHeight)
      let x = middle - width / 2
      switch procedure.symbol(of: activity) {
      case .terminator:
        SheetSymbol.capsule(x: x, y: row.symbolTop, width: width, height: height)
        let words = activity.number == 1 ? "Mulai" : "Selesai"
        if PrintedWidth.of(words, fontSize: SheetLanes.labelSize) + 8 <= width {
          SheetSymbol.words(words, x: middle, y: row.symbolMiddle + Self.baseLine)
        }
      case .process: SheetSymbol.box(x: x, y: row.symbolTop, width: width, height: height)
      case .decision: SheetSymbol.diamond(x: x, y: row.symbolTop, width: width, height: height)
      }
    }
  }

  @MarkupBuilder private func capsule(
    in place: ClosedRange<Int>, middle y: Int, _ words: String
  ) -> [Markup] {
    let height = SheetMark.height - 2
    SheetSymbol.capsule(
      x: place.lowerBound, y: y - height / 2, width: place.count - 1, height: height)
    SheetSymbol.words(words, x: place.middle, y: y + Self.baseLine)
  }

  @MarkupBuilder func pentagon(
    in place: ClosedRange<Int>, middle y: Int, _ words: String
  ) -> [Markup] {
    SheetSymbol.pentagon(
      x: place.lowerBound, y: y - SheetMark.height / 2, width: place.count - 1)
    SheetSymbol.words(words, x: place.middle, y: y)
  }

  // MARK: - Words on the lines

  @MarkupBuilder private func labels(of row: SheetRow) -> [Markup] {
    for exit in flow.exits(from: row.activity) {
      if let label = exit.label {
        let jump = exit.flow.order.map { row.jumps[$0] - 3 }
        SheetSymbol.label(label, x: lanes.labelStart(of: exit), y: jump ?? row.stepLabel ?? 0)
      }
    }
  }
}

extension ClosedRange<Int> {
  fileprivate var middle: Int { (lowerBound + upperBound) / 2 }
}
