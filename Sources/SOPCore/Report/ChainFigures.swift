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

  init(_ form: FormCount) {
    let climbed = form.links
    code = form.procedure.code
    definition = form.key.definition
    let links = form.procedure.chain.links
    maker = links.first?.role
    made = links.first.flatMap { climbed[$0.activity]?.count } ?? 0
    returned = form.returned
    receivers = links.dropFirst().map { link in
      let figures = climbed[link.activity] ?? .none
      return Receiver(
        role: link.role, activity: link.activity, received: figures.count,
        medianWait: figures.used?.median)
    }
  }
}
