import SOPCore

// What only passes a row: lines in the shafts, and connectors to other pages.

extension SheetDrawing {
  // MARK: - Past it

  @MarkupBuilder func shafts(beside row: SheetRow) -> [Markup] {
    for shaft in 0..<flow.shaftCount {
      let x = lanes.shaft(shaft)
      let top = row.fromPageBefore.shafts[shaft] == nil ? -Self.overlap : SheetRow.connectorRoom - 3
      let passages = flow.passages(of: shaft)
      let isOpenAbove = passages.contains { $0.contains(row.activity - 1) }
      let isOpenBelow = passages.contains { $0.contains(row.activity) }
      let ends = ends(in: shaft, row)
      switch (isOpenAbove, isOpenBelow) {
      case (true, true): SheetSymbol.line(x: x, from: top, to: .foot)
      case (true, false): SheetSymbol.line(x: x, from: top, to: .at(ends.max() ?? top))
      case (false, true): SheetSymbol.line(x: x, from: ends.min() ?? top, to: .foot)
      case (false, false):
        if let first = ends.min(), let last = ends.max(), first < last {
          SheetSymbol.line(x: x, from: first, to: .at(last))
        }
      }
    }
  }

  /// Where lines enter or leave a shaft in a row.
  private func ends(in shaft: Int, _ row: SheetRow) -> [Int] {
    let departures = flow.exits(from: row.activity).compactMap { exit in
      exit.way == .shaft(shaft) ? exit.flow.order.map { row.jumps[$0] } : nil
    }
    let isTarget = flow.arrivals(at: row.activity).contains { $0.way == .shaft(shaft) }
    return departures + (isTarget ? [row.shaftArrival].compactMap { $0 } : [])
  }

  // MARK: - From page to page

  @MarkupBuilder func connectors(above row: SheetRow) -> [Markup] {
    let middle = SheetRow.connectorRoom - 3 - SheetMark.height / 2
    for (x, letter) in connectors(of: row.fromPageBefore, row) {
      pentagon(in: x - 10...x + 10, middle: middle, letter)
    }
  }

  /// They stand on the row's foot, wherever that is.
  @MarkupBuilder func connectors(below row: SheetRow) -> [Markup] {
    if !row.toNextPage.isEmpty {
      Markup(.svg, .class("kaki"), Attribute("y", "100%")) {
        for (x, letter) in connectors(of: row.toNextPage, row) {
          pentagon(in: x - 10...x + 10, middle: -SheetMark.height / 2, letter)
        }
      }
    }
  }

  private func connectors(
    of crossing: SheetRow.Crossing, _ row: SheetRow
  ) -> [(x: Int, letter: String)] {
    let step = crossing.step.map { (x: lanes.middle(of: row.activity), letter: $0) }
    let shafts = crossing.shafts.sorted { $0.key < $1.key }
      .map { (x: lanes.shaft($0.key), letter: $0.value) }
    return [step].compactMap { $0 } + shafts
  }
}
