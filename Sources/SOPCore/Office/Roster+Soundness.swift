// The roster held against the SOPs in force, on one day.

extension Roster {
  /// How long an acting role may be over before its entry looks forgotten, in days.
  private static let patience = 90

  /// What the roster and the SOPs have to say of each other.
  ///
  /// - Parameter used: the SOPs that the office uses.
  func findings(
    in force: ProceduresInForce, used: [Procedure], on day: Day, allowsDoubleHats: Bool
  ) -> [SettingsFinding] {
    guard isKept else { return [] }
    let cast = RosterCast(self, on: day)
    return unknownRoles(in: force) + pastActingRoles(on: day)
      + Self.unheldRoles(of: used, cast)
      + (allowsDoubleHats ? [] : Self.brokenChains(of: used, cast))
  }

  // MARK: - Entries

  private func unknownRoles(in force: ProceduresInForce) -> [SettingsFinding] {
    let roles = force.procedures.flatMap(\.roles)
    let folded = Set(roles.map(\.folded))
    let known = roles.map(\.code).withoutRepetition
    return placedRoles.filter { !folded.contains($0.role.folded) }.map {
      SettingsFinding(path: $0.path, kind: .roleUnknown($0.role, known: known))
    }
  }

  /// Every role of the roster, with its JSON path.
  private var placedRoles: [(path: String, role: Role)] {
    var places: [(path: String, role: Role)] = []
    for (index, official) in officials.enumerated() {
      let path = "pejabat[\(index)]"
      places += official.roles.enumerated().map { ("\(path).peran[\($0)]", $1) }
      places += official.actingRoles.enumerated().map { ("\(path).plt[\($0)].peran", $1.role) }
    }
    for (index, counter) in counters.enumerated() {
      places += counter.roles.enumerated().map { ("loket[\(index)].peran[\($0)]", $1) }
    }
    return places
  }

  private func pastActingRoles(on day: Day) -> [SettingsFinding] {
    officials.enumerated().flatMap { index, official in
      official.actingRoles.enumerated().compactMap { number, acting in
        guard day.number - acting.days.upperBound.number > Self.patience else { return nil }
        return SettingsFinding(
          path: "pejabat[\(index)].plt[\(number)]",
          kind: .actingRoleOver(acting.role, last: acting.days.upperBound))
      }
    }
  }

  // MARK: - SOPs

  private static func unheldRoles(
    of procedures: [Procedure], _ cast: RosterCast
  ) -> [SettingsFinding] {
    let roles = procedures.flatMap(\.roles).filter { !cast.canAct(in: $0) }
    var told: Set<String> = []
    return roles.filter { told.insert($0.folded).inserted }.map { role in
      let waiting = procedures.filter { $0.roles.contains { $0.folded == role.folded } }
      return SettingsFinding(
        path: "pejabat", kind: .roleUnheld(role, codes: waiting.map(\.code)))
    }
  }

  /// Of a chain with a role that nobody holds that is told already.
  private static func brokenChains(
    of procedures: [Procedure], _ cast: RosterCast
  ) -> [SettingsFinding] {
    procedures.compactMap { procedure in
      let roles = procedure.chain.links.map(\.role)
      guard roles.allSatisfy(cast.canAct), !cast.canClimb(roles) else { return nil }
      return SettingsFinding(
        path: "pejabat", kind: .chainTooFewPersons(code: procedure.code, roles: roles))
    }
  }
}

extension [String] {
  /// Each of them once, where it stands first.
  fileprivate var withoutRepetition: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
