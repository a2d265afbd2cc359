/// What the roles of several entries rest on.
package enum RoleGrounds: Sendable, Equatable {
  /// All were claimed (diakui).
  case claimed
  /// All were held according to the office's roster (menurut daftar).
  case roster
  /// Some the one, some the other: the roster came, or went, in between.
  case mixed

  /// - Returns: `nil` where no entry says.
  init?(_ bases: some Sequence<RoleBasis>) {
    switch Set(bases) {
    case []: return nil
    case [.claimed]: self = .claimed
    case [.roster]: self = .roster
    default: self = .mixed
    }
  }
}
