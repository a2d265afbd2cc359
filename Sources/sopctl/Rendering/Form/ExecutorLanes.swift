import CommandLineKit
import SOPCore

/// The executors' columns of the form: their heads, and the flow drawn through them.
struct ExecutorLanes {
  private let flow: FlowDrawing
  private let heads: [String]
  private let widths: [Int]
  private let gap: Int

  /// - Parameter isNarrow: whether columns are no wider than a symbol, however long their heads are.
  init(_ procedure: Procedure, isNarrow: Bool, pen: Pen, language: Language) {
    heads = procedure.executors.map(\.printed.visible)
    widths = heads.map { head in
      let word = head.split(separator: " ").map { String($0).displayWidth }.max() ?? 0
      return isNarrow ? FormSymbol.width : min(max(FormSymbol.width, word), 12)
    }
    gap = isNarrow ? 1 : WrappedGrid.gap
    flow = FlowDrawing(
      procedure, laneWidths: widths, laneGap: gap, pen: pen, language: language)
  }

  func drawing(at index: Int) -> WrappedGrid.Drawing {
    WrappedGrid.Drawing(
      index: index, width: flow.width, head: headLines,
      minimumHeights: flow.procedure.activities.map(flow.minimumHeight),
      headHeight: flow.headHeight, lines: flow.lines)
  }

  /// The heads, wrapped within their columns, above their middles.
  private var headLines: [String] {
    let pieces = zip(heads, widths).map { $0.wrapped(to: $1) }
    return (0..<(pieces.map(\.count).max() ?? 0)).map { line in
      var (text, left) = ("", 0)
      for (piece, width) in zip(pieces, widths) {
        let word = line < piece.count ? piece[line] : ""
        let indent = max(0, (width - word.displayWidth) / 2)
        if !word.isEmpty { text = text.padded(to: left + indent) + word }
        left += width + gap
      }
      return text
    }
  }
}
