import Glibc

/// By whom an office's book can be written, whatever the program says: what its permissions and the group's list of
/// members come to.
package struct Custody: Sendable, Equatable {
  package let kind: Kind
  /// Whether the system lets nobody, root neither, change or remove what stands in the book (`chattr +a`).
  package let isAppendOnly: Bool

  package enum Kind: Sendable, Equatable {
    /// One person: the owner of the file alone.
    case owner
    /// The members of a group, with any editor; every account of the machine where it is `nil`.
    case group(String?)
    /// Nobody but the owner and the program, to which this group is lent: it has no members.
    case program(group: String)
  }

  package init(kind: Kind, isAppendOnly: Bool = false) {
    self.kind = kind
    self.isAppendOnly = isAppendOnly
  }
}

extension OfficeFolder {
  /// How the book is kept; `nil` where there is none.
  ///
  /// - Parameter accounts: those that the office knows, by their names: they may be members of the group although the
  ///   machine does not list them, as those of a directory service.
  package func custody(knowing accounts: [String: UserAccount]) throws(FileFault) -> Custody? {
    guard let status = try statusOfBook(), status.isRegular else { return nil }
    return Custody(kind: kind(of: status, knowing: accounts), isAppendOnly: try bookOnlyGrows())
  }

  private func statusOfBook() throws(FileFault) -> FileStatus? {
    do throws(FileFault) {
      return try FileStatus.ofOffice(book)
    } catch .notFound {
      return nil
    }
  }

  private func kind(
    of book: FileStatus, knowing accounts: [String: UserAccount]
  ) -> Custody.Kind {
    if book.permissions & 0o002 != 0 { return .group(nil) }
    if book.permissions & 0o020 == 0 { return .owner }
    let name = UserGroup.name(of: book.group)
    return members(of: book.group, knowing: accounts).isEmpty ? .program(group: name) : .group(name)
  }

  /// The members of the group that may write into the book, but for root and the folder's owner, who may anyway.
  package func members(
    knowing accounts: [String: UserAccount]
  ) throws(FileFault) -> [UserGroup.Member] {
    guard let status = try statusOfBook(), status.permissions & 0o020 != 0 else { return [] }
    return members(of: status.group, knowing: accounts)
  }

  private func members(
    of group: UInt32, knowing accounts: [String: UserAccount]
  ) -> [UserGroup.Member] {
    let owner = FileStatus(path: path)?.owner
    return UserGroup.members(of: group, knowing: accounts).filter { $0.id != 0 && $0.id != owner }
  }

  /// Whether the book has the attribute by which a file can only grow; where the file system knows none it has not,
  /// and for an account that may not open the book it says nothing.
  private func bookOnlyGrows() throws(FileFault) -> Bool {
    // `FS_IOC_GETFLAGS` and `FS_APPEND_FL` (ioctl_iflags(2)), which the C library's module does not have.
    let (request, onlyGrows) = (0x8008_6601 as UInt, 0x20)
    var flags = 0
    do throws(FileFault) {
      let file = try Descriptor(ofOffice: book, O_RDONLY)
      return ioctl(file.raw, request, &flags) == 0 && flags & onlyGrows != 0
    } catch .failed(_, _, EACCES) {
      return false
    }
  }

  /// Whether nobody but its owner can delete what is kept in the folders for definitions and evidence.
  package var protectsKeptFiles: Bool {
    LentGroup.reaching(path) {
      [pinnedDefinitions, attachments].allSatisfy {
        FileStatus(path: $0).map { $0.permissions & UInt32(S_ISVTX) != 0 } == true
      }
    }
  }
}

extension UserGroup {
  /// An account that is in a group.
  package struct Member: Sendable, Equatable {
    package let name: String
    let id: UInt32
    /// Whether it is so by the account's own entry, and not by the group's list.
    package let isByAccount: Bool

    package init(name: String, id: UInt32, isByAccount: Bool) {
      self.name = name
      self.id = id
      self.isByAccount = isByAccount
    }
  }

  /// All accounts in a group that the machine lists, and those among some others, sorted by name.
  static func members(
    of group: UInt32, knowing accounts: [String: UserAccount] = [:]
  ) -> [Member] {
    var members: [String: Member] = [:]
    let listed = listed(in: group).map { ($0, UserAccount(named: $0)) }
    for (name, account) in listed + accounts.map({ ($0, $1) }) {
      guard let account, account.groups.contains(group) else { continue }
      members[name] = Member(
        name: name, id: account.id, isByAccount: account.primaryGroup == group)
    }
    setpwent()
    defer { endpwent() }
    while let entry = getpwent() {
      guard entry.pointee.pw_gid == group,
        let name = String(validatingCString: entry.pointee.pw_name)
      else { continue }
      members[name] = Member(name: name, id: entry.pointee.pw_uid, isByAccount: true)
    }
    return members.values.sorted { $0.name < $1.name }
  }

  /// The accounts that the group's own entry lists.
  private static func listed(in id: UInt32) -> [String] {
    let names = AccountDatabase.entry(group()) {
      getgrgid_r(id, $0, $1, $2, $3)
    } read: { entry -> [String]? in
      guard var next = entry.gr_mem else { return nil }
      var names: [String] = []
      while let name = next.pointee {
        AccountDatabase.text(name).map { names.append($0) }
        next += 1
      }
      return names
    }
    return names ?? []
  }
}

extension LentGroup {
  /// Whether a program's file lends a group to whoever runs it.
  package static func isLent(_ group: String, by program: String) -> Bool {
    if loan?.name == group { return true }
    var (file, disk) = (stat(), statvfs())
    guard stat(program, &file) == 0, statvfs(program, &disk) == 0,
      disk.f_flag & UInt(ST_NOSUID) == 0
    else { return false }
    let bits = S_ISGID | S_IXGRP
    return file.st_mode & bits == bits && file.st_gid == UserGroup(named: group)?.id
  }
}
