/// What the roles of several entries rest on.
package enum RoleGrounds: Sendable, Equatable {
  /// All were claimed (diakui).
  case claimed
  /// All were held according to the office's roster (menurut daftar).
  case roster
  /// Some the one, some the other: the roster came, or went, in between.
  case mixed

  /// - Returns: `nil` where no entry says.
  package init?(_ bases: some Sequence<RoleBasis>) {
    var grounds: RoleGrounds?
    for basis in bases { grounds.add(basis) }
    guard let grounds else { return nil }
    self = grounds
  }
}

extension RoleGrounds? {
  /// Takes in what one more entry says; `nil` as long as none did.
  mutating func add(_ basis: RoleBasis) {
    let own: RoleGrounds =
      switch basis {
      case .claimed: .claimed
      case .roster: .roster
      }
    self = self == nil || self == own ? own : .mixed
  }
}
