/// A vertical line beside the columns, in which jumps run that do not meet, or that lead to the same place.
struct FlowShaft {
  var jumps: [FlowExit] = []

  /// Shafts for as many jumps as there is room for, short ones next to the columns.
  static func dug(for exits: [FlowExit], limit: Int) -> [FlowShaft] {
    let jumps = exits.filter { $0.order != nil && $0.target > 0 }
      .sorted { ($0.rows.count, $0.from) < ($1.rows.count, $1.from) }
    return jumps.reduce(into: []) { shafts, jump in
      if let index = shafts.firstIndex(where: { $0.hasRoom(for: jump) }) {
        shafts[index].jumps.append(jump)
      } else if shafts.count < limit {
        shafts.append(FlowShaft(jumps: [jump]))
      }
    }
  }

  private func hasRoom(for jump: FlowExit) -> Bool {
    jumps.allSatisfy { $0.target == jump.target || !$0.rows.overlaps(jump.rows) }
  }
}
