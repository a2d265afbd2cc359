/// The report chain (rantai laporan): who makes the report, and who receives it, in order.
package struct ReportChain: Sendable, Equatable {
  package var links: [Link]

  package init(links: [Link]) { self.links = links }

  /// One link: the role, and the activity by which it is climbed.
  package struct Link: Sendable, Equatable {
    package var role: Role
    package var activity: Int

    package init(role: Role, activity: Int) {
      self.role = role
      self.activity = activity
    }
  }

  /// The index of the link that an activity climbs, from 0.
  package func link(of activity: Int) -> Int? {
    links.firstIndex { $0.activity == activity }
  }

  /// How high a role stands in the chain: the index of its highest link, or -1 for a role outside it.
  package func rank(of role: Role) -> Int {
    links.lastIndex { $0.role == role } ?? -1
  }

  /// Whether `role` is `other` or stands above it.
  package func role(_ role: Role, isOrStandsAbove other: Role) -> Bool {
    role == other || rank(of: role) > rank(of: other)
  }

  /// Who must know when an activity of `executor` has passed overdue level `level` of `count`, from 1.
  ///
  /// Level 1 is for the next role above the executor, each further level one more, the last level for the
  /// last role of the chain; the last role's own lateness is for itself. A role outside the chain stands
  /// below its first link.
  package func role(toKnowLevel level: Int, of count: Int, executor: Role) -> Role? {
    guard let last = links.last?.role else { return nil }
    if level >= count { return last }
    let above = roles(above: executor)
    return above.isEmpty ? last : above[min(level - 1, above.count - 1)]
  }

  /// The different roles above one, in the order of the chain.
  private func roles(above role: Role) -> [Role] {
    var above: [Role] = []
    for link in links.dropFirst(rank(of: role) + 1)
    where link.role != role && !above.contains(link.role) {
      above.append(link.role)
    }
    return above
  }
}
