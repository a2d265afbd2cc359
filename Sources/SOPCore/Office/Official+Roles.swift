// Which role somebody acts in, and since or until when.

extension Official {
  /// The role of an SOP in which this person acts on a day, where that is clear: the executor of the activity
  /// whose turn it is, or else the only role of the SOP that is held.
  package func role(in procedure: Procedure, at activity: Activity?, on day: Day) -> Role? {
    Self.clearRole(among: roles(of: procedure, on: day), at: activity)
  }

  /// The role that would be clear if its time (plt) were not over, or had begun, for one who holds no role of
  /// the SOP: nobody acts in it, but its dates can be told.
  package func lapsedRole(
    in procedure: Procedure, at activity: Activity?, on day: Day
  ) -> Role? {
    guard roles(of: procedure, on: day).isEmpty else { return nil }
    let lapsed = procedure.roles.filter { !periods(of: $0).isEmpty }
    return Self.clearRole(among: lapsed, at: activity)
  }

  private static func clearRole(among roles: [Role], at activity: Activity?) -> Role? {
    if let turn = activity?.role, roles.contains(turn) { return turn }
    return roles.count == 1 ? roles[0] : nil
  }

  /// The roles of an SOP that are held on a day, as the SOP spells them and in its order.
  package func roles(of procedure: Procedure, on day: Day) -> [Role] {
    procedure.roles.filter { holds($0, on: day) }
  }

  /// The last day of the role's latest acting period (plt) that was over before a day.
  package func end(of role: Role, before day: Day) -> Day? {
    periods(of: role).map(\.upperBound).filter { $0 < day }.max()
  }

  /// The first day of the role's next acting period (plt) after a day.
  package func beginning(of role: Role, after day: Day) -> Day? {
    periods(of: role).map(\.lowerBound).filter { $0 > day }.min()
  }

  private func periods(of role: Role) -> [ClosedRange<Day>] {
    actingRoles.filter { $0.role.folded == role.folded }.map(\.days)
  }
}
