import SOPCore

/// Where things stand from left to right in the executors' columns, in CSS pixels.
struct SheetLanes {
  /// The lanes in the order of the form's columns; one for all where there are too many.
  let count: Int
  /// Of each lane but the last, which holds the shafts too.
  let laneWidth: Int
  /// Of all lanes, with what stands beside them.
  let width: Int
  let symbolWidth: Int

  private let middles: [Int]
  /// Where the first shaft stands: beyond all that stands beside a symbol.
  private let shaftStart: Int

  static let labelSize = 9
  static let labelGap = 4
  private static let shaftPitch = 26
  private static let widest = 88
  private static let narrowest = 34
  /// So wide the drawing should be at most, for the texts beside it.
  private static let room = 440
  /// More executors than this have no column each.
  static let most = 12

  /// The widest lanes that leave room for the texts.
  init(_ procedure: Procedure, _ flow: SheetFlow) {
    var laneWidth = Self.widest
    var lanes = Self(procedure, flow, laneWidth: laneWidth)
    while lanes.width > Self.room && laneWidth > Self.narrowest {
      laneWidth -= 2
      lanes = Self(procedure, flow, laneWidth: laneWidth)
    }
    self = lanes
  }

  private init(_ procedure: Procedure, _ flow: SheetFlow, laneWidth: Int) {
    let hasLanes = procedure.executors.count <= Self.most
    let lanes = procedure.executors.enumerated().map { ($1.role, hasLanes ? $0 : 0) }
    let laneOf = Dictionary(lanes) { first, _ in first }
    let count = hasLanes ? max(1, lanes.count) : 1
    let bare = SheetLanes(
      count: count, laneWidth: laneWidth, width: count * laneWidth,
      symbolWidth: min(54, laneWidth - 8),
      middles: procedure.activities.map { activity in
        (laneOf[activity.role] ?? 0) * laneWidth + laneWidth / 2
      },
      shaftStart: 0)
    let exits = flow.exits.joined().map { exit in
      bare.mark(of: exit)?.upperBound ?? (bare.labelStart(of: exit) + bare.labelWidth(of: exit))
    }
    let sources = bare.middles.indices.compactMap { bare.source(of: $0 + 1, flow)?.upperBound }
    // As wide as the lanes, and all words beside a symbol.
    let end = max(bare.width, ((exits + sources).max() ?? 0) + Self.labelGap)
    self.init(
      count: count, laneWidth: laneWidth, width: end + flow.shaftCount * Self.shaftPitch,
      symbolWidth: bare.symbolWidth, middles: bare.middles,
      shaftStart: end + Self.shaftPitch / 2)
  }

  private init(
    count: Int, laneWidth: Int, width: Int, symbolWidth: Int, middles: [Int], shaftStart: Int
  ) {
    self.count = count
    self.laneWidth = laneWidth
    self.width = width
    self.symbolWidth = symbolWidth
    self.middles = middles
    self.shaftStart = shaftStart
  }

  // MARK: - Places

  func middle(of activity: Int) -> Int { middles[activity - 1] }

  func shaft(_ index: Int) -> Int { shaftStart + index * Self.shaftPitch }

  /// Where the line of a way out begins: at the symbol's side, the further ones below its middle.
  func start(of exit: SheetFlow.Exit) -> Int {
    middle(of: exit.flow.from) + (exit.flow.order == 0 ? symbolWidth / 2 : 0)
  }

  func labelStart(of exit: SheetFlow.Exit) -> Int { start(of: exit) + Self.labelGap }

  func labelWidth(of exit: SheetFlow.Exit) -> Int {
    exit.label.map { PrintedWidth.of($0, fontSize: Self.labelSize) } ?? 0
  }

  /// From where to where the capsule or pentagon stands to which a way out leads; `nil` where it has none.
  func mark(of exit: SheetFlow.Exit) -> ClosedRange<Int>? {
    guard let words = SheetMark.words(for: exit) else { return nil }
    let width = SheetMark.width(of: words)
    let earliest = labelStart(of: exit) + labelWidth(of: exit) + 3 * Self.labelGap
    let lane = (0..<count).lazy.map { $0 * laneWidth + laneWidth / 2 - width / 2 }
      .first { $0 >= earliest }
    let left = lane ?? earliest
    return left...(left + width)
  }

  /// From where to where the pentagon stands from which a line leads into an activity.
  func source(of activity: Int, _ flow: SheetFlow) -> ClosedRange<Int>? {
    guard let words = flow.source(of: activity) else { return nil }
    let left = middle(of: activity) + symbolWidth / 2 + Self.labelGap
    return left...(left + SheetMark.width(of: words))
  }
}

/// The words in a capsule or pentagon on a line.
enum SheetMark {
  static let height = 20

  static func words(for exit: SheetFlow.Exit) -> String? {
    switch exit.way {
    case .step, .shaft: nil
    case .told: "ke \(exit.flow.target)"
    case .end: "Selesai"
    }
  }

  static func width(of words: String) -> Int {
    max(20, PrintedWidth.of(words, fontSize: SheetLanes.labelSize) + 12)
  }
}
