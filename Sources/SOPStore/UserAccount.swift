import Glibc

/// An account of this machine, as far as permissions ask.
package struct UserAccount: Sendable, Equatable {
  package let id: UInt32
  /// The numbers of all its groups.
  package let groups: Set<UInt32>
  /// The group that the account's own entry names; `nil` where it is not known.
  let primaryGroup: UInt32?

  package init(id: UInt32, groups: Set<UInt32>, primaryGroup: UInt32? = nil) {
    self.id = id
    self.groups = groups
    self.primaryGroup = primaryGroup
  }

  /// The account of this name; `nil` where there is none.
  package init?(named name: String) {
    let account = AccountDatabase.entry(passwd()) {
      getpwnam_r(name, $0, $1, $2, $3)
    } read: { entry in
      UserAccount(
        id: entry.pw_uid, groups: Self.groups(of: name, besides: entry.pw_gid),
        primaryGroup: entry.pw_gid)
    }
    guard let account else { return nil }
    self = account
  }

  /// The account of this number; of one that the machine does not know, no groups.
  init(id: UInt32) {
    let named = UserAccount(named: Self.name(of: id))
    self.init(id: id, groups: named.flatMap { $0.id == id ? $0.groups : nil } ?? [])
  }

  /// The account to which a place belongs, or would when it is made, where that is neither this one nor root.
  ///
  /// - Returns: its name; its number where it has none.
  package static func other(owning place: String) -> String? {
    var folder = place
    while !FilePath.isFolder(folder), folder != "/" { folder = FilePath.parent(of: folder) }
    guard let owner = FileStatus(folder: folder)?.owner, owner != 0, owner != geteuid() else {
      return nil
    }
    return name(of: owner)
  }

  /// The name of the account with this number; the number itself where there is no such account.
  static func name(of id: UInt32) -> String {
    let name = AccountDatabase.entry(passwd()) {
      getpwuid_r(id, $0, $1, $2, $3)
    } read: { entry in
      AccountDatabase.text(entry.pw_name)
    }
    return name ?? String(id)
  }

  private static func groups(of name: String, besides own: gid_t) -> Set<UInt32> {
    var groups = [gid_t](repeating: 0, count: 64)
    var count = Int32(groups.count)
    // The first call may say that there are more than fit; no system allows more than these.
    while getgrouplist(name, own, &groups, &count) < 0, groups.count < 1 << 16 {
      groups = [gid_t](repeating: 0, count: max(Int(count), groups.count * 2))
      count = Int32(groups.count)
    }
    return Set(groups.prefix(Int(max(0, count)))).union([own])
  }
}

extension FileStatus {
  /// Whether the permission bits let an account do what `bits` says: 4 reads, 2 writes, 1 enters.
  func allows(_ bits: UInt32, to account: UserAccount) -> Bool {
    // The first class that an account belongs to counts, and no other.
    let shift: UInt32 = owner == account.id ? 6 : account.groups.contains(group) ? 3 : 0
    return account.id == 0 || permissions >> shift & bits == bits
  }
}
