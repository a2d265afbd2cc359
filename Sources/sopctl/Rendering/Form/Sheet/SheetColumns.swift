import SOPCore

/// The widths of the columns of the sheet's table, in CSS pixels: together those of A4 in landscape between
/// its margins.
struct SheetColumns {
  static let width = 1_008
  static let fontSize = 11
  static let lineHeight = 14
  /// Between a text and the rules beside it, and above and below it, with the rules.
  private static let sidePadding = 12
  private static let padding = 10

  let lanes: SheetLanes
  let number = 30
  let title: Int
  /// The executors' names, where they have no column each.
  let executor: Int
  let requirements: Int
  let time = 66
  let output: Int
  let remark: Int

  init(_ procedure: Procedure, _ lanes: SheetLanes) {
    self.lanes = lanes
    executor = procedure.executors.count > SheetLanes.most ? 90 : 0
    var room = max(0, Self.width - lanes.width - number - time - executor)
    let hasRemarks = procedure.activities.contains { $0.remark != nil }
    remark = hasRemarks ? room * 18 / 100 : min(76, room * 18 / 100)
    room -= remark
    requirements = room * 27 / 100
    output = requirements
    title = room - requirements - output
  }

  /// From left to right, with each lane for itself.
  var widths: [Int] {
    let last = lanes.width - (lanes.count - 1) * lanes.laneWidth
    let drawn = Array(repeating: lanes.laneWidth, count: lanes.count - 1) + [last]
    return [number, title] + (executor > 0 ? [executor] : []) + drawn
      + [requirements, time, output, remark]
  }

  /// How high an activity's texts are.
  func height(of activity: Activity, named executor: String) -> Int {
    let texts: [(String?, Int)] = [
      (activity.title, title), (activity.requirements, requirements),
      (activity.budget?.printed, time), (activity.output, output), (activity.remark, remark),
      (self.executor > 0 ? executor : nil, self.executor),
    ]
    let lines = texts.map { text, width in
      PrintedWidth.lines(of: text, within: width - Self.sidePadding, fontSize: Self.fontSize)
    }
    return (lines.max() ?? 0) * Self.lineHeight + Self.padding
  }
}
