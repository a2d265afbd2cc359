import Glibc

/// A group of accounts of this machine.
package struct UserGroup: Sendable, Equatable {
  package let name: String
  let id: gid_t

  /// The group of this name; `nil` where there is none.
  package init?(named name: String) {
    let id = AccountDatabase.entry(Glibc.group()) {
      getgrnam_r(name, $0, $1, $2, $3)
    } read: { entry in
      entry.gr_gid
    }
    guard let id else { return nil }
    self.name = name
    self.id = id
  }

  /// The name of the group with this number; the number itself where there is no such group.
  package static func name(of id: UInt32) -> String {
    let name = AccountDatabase.entry(Glibc.group()) {
      getgrgid_r(id, $0, $1, $2, $3)
    } read: { entry in
      AccountDatabase.text(entry.gr_name)
    }
    return name ?? String(id)
  }
}
