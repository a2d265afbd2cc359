// The proof that on every path the report climbs the whole chain.

extension Procedure {
  /// A node of the product of the flow graph and the number of links climbed before the activity.
  private struct Node: Hashable {
    let activity: Int
    let climbed: Int
  }

  /// Faults of the climb, each with a shortest way that shows it; none where every way climbs the chain.
  ///
  /// Link 1's activity sets the count to 1; link k+1's needs exactly k; any other visit of a link, and an
  /// end with fewer than all links, is a fault. Going back is legal where this holds.
  func climbFaults() -> [ProcedureFault] {
    let search = BreadthFirstSearch(from: Node(activity: 1, climbed: 0)) { node in
      guard let activity = activity(node.activity), let climbed = climbed(after: node) else {
        return []
      }
      return targets(after: activity).compactMap { target in
        guard case .activity(let number) = target else { return nil }
        return Node(activity: number, climbed: climbed)
      }
    }
    var faults: [ProcedureFault] = []
    // Nearest first, and one fault for each place: the shortest way shows it best.
    for node in search.order {
      guard let fault = climbFault(at: node, way: { search.way(to: node).map(\.activity) }),
        !faults.contains(where: { $0.path == fault.path })
      else { continue }
      faults.append(fault)
    }
    return faults
  }

  private func climbFault(at node: Node, way: () -> [Int]) -> ProcedureFault? {
    guard let activity = activity(node.activity) else { return nil }
    guard let climbed = climbed(after: node) else {
      let link = chain.link(of: node.activity) ?? 0
      return ProcedureFault(
        path: "rantaiLaporan[\(link)].kegiatan",
        kind: .linkOutOfOrder(link: link + 1, climbed: node.climbed, path: way()))
    }
    guard climbed < chain.links.count, targets(after: activity).contains(.end) else { return nil }
    return ProcedureFault(
      path: Self.path(ofActivity: node.activity),
      kind: .endsUnreported(climbed: climbed, of: chain.links.count, path: way()))
  }

  /// How many links have been climbed after an activity, or `nil` where it may not be visited.
  private func climbed(after node: Node) -> Int? {
    guard let link = chain.link(of: node.activity) else { return node.climbed }
    return link == 0 || link == node.climbed ? link + 1 : nil
  }
}
