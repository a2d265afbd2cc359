/// Somebody on the office's roster (pejabat): who it is, by which account, and in which roles.
package struct Official: Sendable, Hashable {
  package var name: String
  /// The civil servant's number (NIP), for signatures.
  package var number: String?
  /// The account of the operating system (pengguna), which is nobody else's; `nil` for one who acts at
  /// counters only.
  package var account: String?
  /// The roles held for good (peran).
  package var roles: [Role]
  /// The roles held for a time (plt).
  package var actingRoles: [ActingRole]

  package init(
    name: String, number: String? = nil, account: String? = nil, roles: [Role],
    actingRoles: [ActingRole] = []
  ) {
    self.name = name
    self.number = number
    self.account = account
    self.roles = roles
    self.actingRoles = actingRoles
  }

  /// A role held on some days (pelaksana tugas), both ends included.
  package struct ActingRole: Sendable, Hashable {
    package var role: Role
    package var days: ClosedRange<Day>

    package init(role: Role, days: ClosedRange<Day>) {
      self.role = role
      self.days = days
    }
  }

  /// The roles held on a day: those held for good first.
  package func roles(on day: Day) -> [Role] {
    roles + actingRoles.filter { $0.days.contains(day) }.map(\.role)
  }

  /// Whether the role is held on a day; roles are compared folded, as each SOP spells them its own way.
  package func holds(_ role: Role, on day: Day) -> Bool {
    roles(on: day).contains { $0.folded == role.folded }
  }
}
