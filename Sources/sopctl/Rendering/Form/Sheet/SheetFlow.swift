import CommandLineKit
import SOPCore

/// The ways from activity to activity, and how the printed sheet draws each.
struct SheetFlow {
  /// A way out of an activity's symbol.
  struct Exit: Equatable {
    let flow: FlowExit
    let way: Way
    /// What stands on the line, as far as there is room for it.
    let label: String?
  }

  enum Way: Equatable {
    /// Down to the next activity.
    case step
    /// Through a shaft beside the columns.
    case shaft(Int)
    /// By a pentagon here and one there, where there are more jumps than shafts.
    case told
    /// To a capsule: the run ends.
    case end
  }

  /// Beyond this many shafts nobody finds the way.
  static let widestShafts = 5
  /// A longer label is cut short, and told in full below the table.
  static let longestLabel = 18

  /// The ways out of each activity, in the order of the activities.
  let exits: [[Exit]]
  /// The ways into each activity, in the same order.
  let arrivals: [[Exit]]
  /// Of each shaft the rows between which lines run in it: a row stands for the boundary below it.
  private let passages: [[Range<Int>]]

  var shaftCount: Int { passages.count }

  init(_ procedure: Procedure) {
    let flows = procedure.activities.map { Self.exits(from: $0, of: procedure) }
    let shafts = FlowShaft.dug(for: flows.flatMap { $0 }, limit: Self.widestShafts)
    var shaftOf: [Source: Int] = [:]
    for (index, shaft) in shafts.enumerated() {
      for jump in shaft.jumps { shaftOf[Source(jump)] = index }
    }
    exits = flows.map { flows in
      flows.map { flow in
        let way: Way =
          if flow.order == nil {
            .step
          } else if flow.target == 0 {
            .end
          } else {
            shaftOf[Source(flow)].map(Way.shaft) ?? .told
          }
        return Exit(flow: flow, way: way, label: flow.label.map(Self.shortened))
      }
    }
    var arrivals = [[Exit]](repeating: [], count: procedure.activities.count)
    for exit in exits.joined() where exit.flow.target > 0 {
      arrivals[exit.flow.target - 1].append(exit)
    }
    self.arrivals = arrivals
    passages = shafts.map { $0.jumps.map { min($0.from, $0.target)..<max($0.from, $0.target) } }
  }

  /// Whether a label does not say all.
  static func isShortened(_ label: String) -> Bool { label.utf8.count > longestLabel }

  /// Labels are ASCII, so that a byte is a character.
  private static func shortened(_ label: String) -> String {
    isShortened(label) ? "\(label.prefix(longestLabel - 3))..." : label
  }

  private struct Source: Hashable {
    let from: Int
    let order: Int?

    init(_ exit: FlowExit) {
      from = exit.from
      order = exit.order
    }
  }

  /// None from a capsule that ends the run itself.
  private static func exits(from activity: Activity, of procedure: Procedure) -> [FlowExit] {
    let exits = FlowExit.exits(from: activity, of: procedure, .indonesian).filter {
      $0.target == 0 || procedure.activity($0.target) != nil
    }
    let isEnd =
      procedure.symbol(of: activity) == .terminator && exits.allSatisfy { $0.target == 0 }
    return isEnd ? [] : exits
  }
}

extension SheetFlow {
  func exits(from activity: Int) -> [Exit] { exits[activity - 1] }

  func arrivals(at activity: Int) -> [Exit] { arrivals[activity - 1] }

  func passages(of shaft: Int) -> [Range<Int>] { passages[shaft] }

  /// The words of the pentagon from which a line leads into an activity; `nil` where there is none.
  func source(of activity: Int) -> String? {
    let sources = arrivals(at: activity).filter { $0.way == .told }.map { String($0.flow.from) }
    if sources.isEmpty { return nil }
    let list = "dari \(sources.joined(separator: ", "))"
    return list.utf8.count > Self.longestLabel ? "dari \(sources.count) kegiatan" : list
  }
}
