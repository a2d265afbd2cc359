// Who may act: officials (pejabat) and counters (loket); and who may read (pembaca).

extension SettingsReader {
  mutating func roster(in root: DocumentReader.Object) -> Roster {
    let officials = document.objects("pejabat", in: root) ?? []
    let counters = document.objects("loket", in: root) ?? []
    let readers = document.array("pembaca", in: root) ?? []
    if root.value("pejabat")?.array?.isEmpty ?? !root.has("pejabat") {
      if !counters.isEmpty { report(.roster(.countersWithoutRoster), at: "loket") }
      if !readers.isEmpty { report(.roster(.readersWithoutRoster), at: "pembaca") }
    }
    var identities = Identities()
    return Roster(
      officials: officials.compactMap { official($0, &identities) },
      counters: counters.compactMap { counter($0, &identities) },
      readers: readers.compactMap { reader($0.value, at: $0.location.text, &identities) })
  }

  /// By what the office's people and counters are told apart.
  private struct Identities {
    var names = FirstPlaces<String>()
    var employeeNumbers = FirstPlaces<String>()
    var accounts = FirstPlaces<String>()
  }

  // MARK: - Entries

  private mutating func official(
    _ object: DocumentReader.Object, _ identities: inout Identities
  ) -> Official? {
    document.checkKeys(
      of: object, required: ["nama", "peran"], optional: ["nip", "pengguna", "plt"])
    let name = name(in: object, &identities.names)
    let number = employeeNumber(in: object, &identities.employeeNumbers)
    let account = document.stringOrNull("pengguna", in: object)
    check(account, at: object.path(of: "pengguna"), &identities.accounts)
    var held: Set<String> = []
    let roles = roles(in: object, &held)
    let actingRoles = actingRoles(in: object, besides: held)
    if object.value("peran")?.array?.isEmpty == true,
      object.value("plt")?.array?.isEmpty ?? true
    {
      report(.roster(.noRoles), at: object.path(of: "peran"))
    }
    guard let name else { return nil }
    return Official(
      name: name, number: number, account: account, roles: roles, actingRoles: actingRoles)
  }

  private mutating func counter(
    _ object: DocumentReader.Object, _ identities: inout Identities
  ) -> Roster.Counter? {
    document.checkKeys(of: object, required: ["pengguna", "peran"])
    let account = document.string("pengguna", in: object)
    check(account, at: object.path(of: "pengguna"), &identities.accounts)
    var held: Set<String> = []
    let roles = roles(in: object, &held)
    if object.value("peran")?.array?.isEmpty == true {
      report(.roster(.noRoles), at: object.path(of: "peran"))
    }
    return account.map { Roster.Counter(account: $0, roles: roles) }
  }

  private mutating func reader(
    _ value: JSONValue, at path: String, _ identities: inout Identities
  ) -> String? {
    let account = document.string(value, at: path, allowingNull: false)
    check(account, at: path, &identities.accounts)
    return account
  }

  // MARK: - Identities

  /// A name that the book can hold, and that is nobody else's.
  private mutating func name(
    in object: DocumentReader.Object, _ names: inout FirstPlaces<String>
  ) -> String? {
    guard let name = document.string("nama", in: object) else { return nil }
    let path = object.path(of: "nama")
    checkLength(of: name, at: path)
    let folded = Person(name: name, account: "").foldedName
    if name.unicodeScalars.contains(where: \.isInvisible) {
      report(.roster(.invisibleInName), at: path)
    } else if folded.isEmpty {
      document.report(.emptyText, at: path)
    }
    if !folded.isEmpty, let other = names.enter(folded, at: path) {
      report(.roster(.nameTwice(name, other: other)), at: path)
    }
    return NIK.masking(name)
  }

  /// A NIP of eighteen digits, as it was written.
  private mutating func employeeNumber(
    in object: DocumentReader.Object, _ numbers: inout FirstPlaces<String>
  ) -> String? {
    guard let number = document.stringOrNull("nip", in: object) else { return nil }
    let path = object.path(of: "nip")
    let digits = number.utf8.filter { $0 != UInt8(ascii: " ") }
    guard digits.count == 18, digits.allSatisfy(\.isASCIIDigit) else {
      report(.roster(.employeeNumber), at: path)
      return nil
    }
    let plain = number.filter { $0 != " " }
    if let other = numbers.enter(plain, at: path) {
      report(.roster(.employeeNumberTwice(other: other)), at: path)
    }
    return number
  }

  private mutating func check(
    _ account: String?, at path: String, _ accounts: inout FirstPlaces<String>
  ) {
    guard let account else { return }
    if !Self.isAccount(account.utf8.span) {
      report(.roster(.account(account)), at: path)
    } else if let other = accounts.enter(account, at: path) {
      report(.roster(.accountTwice(account, other: other)), at: path)
    }
  }

  /// Whether a name is `[A-Za-z0-9._][A-Za-z0-9._@+\\-]{0,254}`: POSIX's portable names, and those of
  /// a domain, `KANTOR\budi` and `budi@kantor`.
  private static func isAccount(_ name: Span<UInt8>) -> Bool {
    guard 1...255 ~= name.count else { return false }
    for index in name.indices where !name[index].isASCIIAlphanumeric {
      switch name[index] {
      case UInt8(ascii: "."), UInt8(ascii: "_"): continue
      case UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "\\"), UInt8(ascii: "-"):
        if index == 0 { return false }
      default: return false
      }
    }
    return true
  }

  // MARK: - Roles

  /// The roles held for good (peran).
  ///
  /// - Parameter held: the roles of the entry, folded.
  private mutating func roles(
    in object: DocumentReader.Object, _ held: inout Set<String>
  ) -> [Role] {
    (document.array("peran", in: object) ?? []).compactMap { location, value in
      role(value, at: location.text, &held)
    }
  }

  /// The roles held for a time (plt): one may be held in several periods, but none that is held for good.
  private mutating func actingRoles(
    in object: DocumentReader.Object, besides heldForGood: Set<String>
  ) -> [Official.ActingRole] {
    let entries = document.objects("plt", in: object) ?? []
    return entries.compactMap { actingRole($0, besides: heldForGood) }
  }

  private mutating func actingRole(
    _ entry: DocumentReader.Object, besides heldForGood: Set<String>
  ) -> Official.ActingRole? {
    document.checkKeys(of: entry, required: ["peran", "dari", "sampai"])
    var held = heldForGood
    let role = entry.value("peran").flatMap { self.role($0, at: entry.path(of: "peran"), &held) }
    let days = days(in: entry)
    guard let role, let days else { return nil }
    return Official.ActingRole(role: role, days: days)
  }

  private mutating func role(
    _ value: JSONValue, at path: String, _ held: inout Set<String>
  ) -> Role? {
    guard let code = document.string(value, at: path, allowingNull: false) else { return nil }
    let role = Role(NIK.masking(code, by: "0"))
    if !role.isWellFormed {
      report(.roster(.roleCode(code)), at: path)
    } else if !held.insert(role.folded).inserted {
      report(.roster(.roleTwice(code)), at: path)
    }
    return role
  }
}
