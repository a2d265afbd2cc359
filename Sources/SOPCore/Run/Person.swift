/// Whoever did something: a name, and the account of the operating system it was done from.
package struct Person: Sendable, Hashable {
  package let name: String
  package let account: String

  package init(name: String, account: String) {
    self.name = name
    self.account = account
  }

  /// The name by which two entries are held to be one person's: invisible characters left out, trimmed,
  /// inner space single, case folded.
  package var foldedName: String {
    var visible = name
    visible.unicodeScalars.removeAll { $0.isInvisible && !$0.properties.isWhitespace }
    return visible.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  package func isSame(as other: Person) -> Bool { foldedName == other.foldedName }
}

/// A person acting in a role.
package struct Actor: Sendable, Equatable {
  package var role: Role
  package var person: Person
  package var basis: RoleBasis

  package init(role: Role, person: Person, basis: RoleBasis) {
    self.role = role
    self.person = person
    self.basis = basis
  }
}

/// What a role rests on (peran).
package enum RoleBasis: String, Sendable, CaseIterable {
  /// Claimed by whoever acted; the office keeps no roster.
  case claimed = "diakui"
  /// Held according to the office's roster.
  case roster = "daftar"
}
