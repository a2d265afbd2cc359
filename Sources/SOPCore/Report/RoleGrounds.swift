/// What the roles of several entries rest on.
package enum RoleGrounds: Sendable, Equatable {
  /// All were claimed (diakui).
  case claimed
  /// All were held according to the office's roster (menurut daftar).
  case roster
  /// Some the one, some the other: the roster came, or went, in between.
  case mixed

  init(_ basis: RoleBasis) {
    switch basis {
    case .claimed: self = .claimed
    case .roster: self = .roster
    }
  }

  /// - Returns: `nil` where no entry says.
  package init?(_ bases: some Sequence<RoleBasis>) {
    var grounds: RoleGrounds?
    for basis in bases { grounds.add(RoleGrounds(basis)) }
    guard let grounds else { return nil }
    self = grounds
  }
}

extension RoleGrounds? {
  /// Takes in what further entries say; `nil` as long as none does.
  mutating func add(_ other: RoleGrounds?) {
    if self == nil { self = other } else if let other, self != other { self = .mixed }
  }
}
