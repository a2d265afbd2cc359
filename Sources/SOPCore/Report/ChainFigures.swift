/// How reports climbed the chain of one SOP, by one definition.
package struct ChainFigures: Sendable, Equatable {
  package let code: String
  /// The digest of the definition's file.
  package let definition: Digest
  /// By whom reports are made: the chain's first link.
  package let maker: Role?
  /// Reports made; one that was returned and made again is made twice.
  package let made: Int
  package let returned: Int
  /// The links that receive, in the order of the chain.
  package let receivers: [Receiver]

  package struct Receiver: Sendable, Equatable {
    package let role: Role
    package let activity: Int
    package let received: Int
    /// The median of the net time that received reports waited here, as their entries say; those
    /// received outside hours are left out. A report that was returned was not received.
    package let medianWait: Minutes?
  }

  /// - Parameter slices: the slices of this definition's runs.
  init(_ procedure: Procedure, definition: Digest, slices: [RunSlice]) {
    code = procedure.code
    self.definition = definition
    let links = procedure.chain.links
    let completions = Dictionary(grouping: slices.flatMap(\.completions), by: \.activity)
    maker = links.first?.role
    made = links.first.flatMap { completions[$0.activity]?.count } ?? 0
    returned = slices.reduce(0) { $0 + $1.count(of: .returned) }
    receivers = links.dropFirst().map { link in
      let figures = CompletionFigures(completions[link.activity] ?? [])
      return Receiver(
        role: link.role, activity: link.activity, received: figures.count,
        medianWait: figures.used?.median)
    }
  }
}
