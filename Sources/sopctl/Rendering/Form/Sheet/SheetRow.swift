import SOPCore

/// Where things stand from top to bottom in an activity's row, in CSS pixels.
///
/// Everything is measured from the row's top, since a browser may make the row higher than it should be; lines
/// that go on below run to its foot, wherever that is.
struct SheetRow {
  /// How the flow goes over from the page before, and to the next.
  struct Crossing: Equatable {
    /// The letter of the connector on the line to the next activity; `nil` where none crosses.
    var step: String?
    /// The letters of the connectors in the shafts.
    var shafts: [Int: String] = [:]

    var isEmpty: Bool { step == nil && shafts.isEmpty }
  }

  let activity: Int
  /// The connectors above the symbol, in the first row of a page.
  let fromPageBefore: Crossing
  /// The connectors below it, in the last row of a page.
  let toNextPage: Crossing
  /// Where the line from the activity before turns to this one's lane.
  let turn: Int?
  /// Where lines from the shafts come in, and where one from a pentagon does.
  let shaftArrival: Int?
  let toldArrival: Int?
  let symbolTop: Int
  let symbolHeight: Int
  /// Where the line of each jump leaves, by its order.
  let jumps: [Int]
  /// The base line of the label on the way to the next activity.
  let stepLabel: Int?
  let height: Int

  /// The height of a connector, with the room around it.
  static let connectorRoom = SheetMark.height + 6
  private static let jumpPitch = 26
  private static let arrowRun = 13

  /// - Parameter textHeight: how high the row's texts are.
  init(
    _ activity: Activity, _ symbol: FormSymbol, _ flow: SheetFlow, textHeight: Int,
    fromPageBefore: Crossing, toNextPage: Crossing
  ) {
    let number = activity.number
    self.activity = number
    self.fromPageBefore = fromPageBefore
    self.toNextPage = toNextPage
    let arrivals = flow.arrivals(at: number)
    var y = fromPageBefore.isEmpty ? 0 : Self.connectorRoom
    let comesFromAbove = arrivals.contains { $0.way == .step } && fromPageBefore.step == nil
    if comesFromAbove { y += 7 }
    turn = comesFromAbove ? y : nil
    let comesFromShaft = arrivals.contains { if case .shaft = $0.way { true } else { false } }
    if comesFromShaft { y += 10 }
    shaftArrival = comesFromShaft ? y : nil
    let isTold = arrivals.contains { $0.way == .told }
    if isTold { y += SheetMark.height / 2 + 6 }
    toldArrival = isTold ? y : nil
    let top = y + (arrivals.isEmpty ? 10 : Self.arrowRun)

    symbolHeight = symbol == .decision ? 34 : 24
    let exits = flow.exits(from: number)
    let jumpCount = exits.count { $0.way != .step }
    let hasLabelledStep = exits.contains { $0.way == .step && $0.label != nil }
    var below = max(0, jumpCount - 1) * Self.jumpPitch + (hasLabelledStep ? 15 : 0) + 8
    if !toNextPage.isEmpty { below += Self.connectorRoom }
    let least = top + symbolHeight + below
    // In the middle of its row, but not far from where the text begins.
    symbolTop = top + min(max(0, textHeight - least) / 2, 80)
    height = max(textHeight, least)

    let bottom = symbolTop + symbolHeight
    let middle = symbolTop + symbolHeight / 2
    jumps = (0..<jumpCount).map { order in
      order == 0 ? middle : bottom + order * Self.jumpPitch - 8
    }
    stepLabel = hasLabelledStep ? bottom + max(0, jumpCount - 1) * Self.jumpPitch + 12 : nil
  }

  var symbolMiddle: Int { symbolTop + symbolHeight / 2 }
  var symbolBottom: Int { symbolTop + symbolHeight }
}
