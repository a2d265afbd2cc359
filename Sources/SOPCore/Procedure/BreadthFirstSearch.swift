/// A breadth-first search of a graph, with a shortest way to every node that it reached.
struct BreadthFirstSearch<Node: Hashable> {
  /// The nodes in the order they were reached, nearest first.
  private(set) var order: [Node]
  private var predecessors: [Node: Node] = [:]
  private let start: Node

  init(from start: Node, successors: (Node) -> [Node]) {
    self.start = start
    order = [start]
    var head = 0
    while head < order.count {
      let node = order[head]
      head += 1
      for next in successors(node) where next != start && predecessors[next] == nil {
        predecessors[next] = node
        order.append(next)
      }
    }
  }

  func hasReached(_ node: Node) -> Bool { node == start || predecessors[node] != nil }

  /// The way from the start to a node that was reached, both ends included.
  func way(to node: Node) -> [Node] {
    var way = [node]
    var current = node
    while let previous = predecessors[current] {
      way.append(previous)
      current = previous
    }
    return way.reversed()
  }
}
