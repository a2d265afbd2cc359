/// Whoever did something: a name, and the account of the operating system it was done from.
package struct Person: Sendable, Hashable {
  package let name: String
  package let account: String

  package init(name: String, account: String) {
    self.name = name
    self.account = account
  }

  /// The name under which the program states facts of its own.
  package static let programName = "sopctl"

  /// The name by which two entries are held to be one person's: invisible characters left out, trimmed,
  /// inner space single, case folded.
  package var foldedName: String {
    var visible = name
    visible.unicodeScalars.removeAll { $0.isInvisible && !$0.properties.isWhitespace }
    return visible.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  package func isSame(as other: Person) -> Bool {
    if name == other.name { return true }
    guard name.isTidyASCII, other.name.isTidyASCII else { return foldedName == other.foldedName }
    // Of tidy names nothing but the case is folded, which is done without making new text.
    return name.utf8.count == other.name.utf8.count
      && zip(name.utf8, other.name.utf8).allSatisfy { $0.lowercased == $1.lowercased }
  }
}

extension String {
  /// Whether this is printable ASCII with single spaces, and none at its ends.
  fileprivate var isTidyASCII: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      guard 0x20..<0x7F ~= byte, byte != 0x20 || previous != 0x20 else { return false }
      previous = byte
    }
    return previous != 0x20
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
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
