import Glibc

// Who may do what with an office's files. Only the permission bits are judged; access lists (ACL) are not
// seen.

extension OfficeFolder {
  /// What is wrong with the permissions of the book; empty where there is none.
  package var bookFindings: [PermissionFinding] {
    guard let status = FileStatus(path: book) else { return [] }
    var kinds: [PermissionFinding.Kind] = []
    if !status.isRegular { kinds.append(.notPlain) }
    if status.isRegular && status.links > 1 { kinds.append(.manyNames(status.links)) }
    if status.isRegular && status.permissions & 0o002 != 0 { kinds.append(.writableByAll) }
    if status.isRegular, let group = groupOfFolders, !status.isShared(with: group) {
      kinds.append(.bookNotShared(group: UserGroup.name(of: group)))
    }
    if status.isRegular && access(book, W_OK) != 0 {
      kinds.append(errno == EROFS ? .readOnlyDisk : .notWritable)
    }
    return kinds.map { PermissionFinding(name: "", path: book, kind: $0) }
  }

  /// What is wrong with the permissions of the folder, and of what stands in it besides the book.
  package var folderFindings: [PermissionFinding] {
    let book = sharedBook
    var findings: [PermissionFinding] = []
    func judge(_ name: String, _ kind: (FileStatus) -> PermissionFinding.Kind?) {
      let place = name.isEmpty ? path : FilePath.join(path, name)
      let status = name.isEmpty ? FileStatus(folder: path) : FileStatus(path: place)
      // The bits of a link say nothing; that it is one is told of the file.
      guard let status, status.isRegular || status.isFolder, let kind = kind(status) else { return }
      findings.append(PermissionFinding(name: name, path: place, kind: kind))
    }
    let own = (try? FilePath.names(in: definitions)) ?? []
    let definitions = own.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map {
      "sops/\($0)"
    }
    for name in ["", "kantor.json", "sops"] + definitions {
      judge(name) { Self.openness(of: $0, in: book) }
    }
    for name in ["definisi", "lampiran"] { judge(name) { Self.closeness(of: $0, to: book) } }
    for name in ["kantor.json", "sops", "definisi", "lampiran"] + definitions where isOpenToAll {
      judge(name) { $0.permissions & 0o004 != 0 ? .readableByAll : nil }
    }
    if isOpenToAll { judge("") { _ in .readableByAll } }
    return findings + ["definisi", "lampiran"].flatMap { fileFindings(in: $0, of: book) }
  }

  /// Whether every account of the machine may look into the folder, and the book is not for all to read.
  private var isOpenToAll: Bool {
    guard let book = FileStatus(path: book), let folder = FileStatus(folder: path) else {
      return false
    }
    return book.isRegular && book.permissions & 0o004 == 0 && folder.permissions & 0o001 != 0
  }

  /// What is wrong with the permissions of the files that members of the group keep in a folder: each is looked
  /// at, and they are told together.
  private func fileFindings(in name: String, of book: FileStatus?) -> [PermissionFinding] {
    let folder = FilePath.join(path, name)
    let files = ((try? FilePath.names(in: folder)) ?? []).lazy
      .compactMap { FileStatus(path: FilePath.join(folder, $0)) }.filter(\.isRegular)
    var (unreadable, writable, open) = (0, 0, 0)
    let isOpenToAll =
      isOpenToAll && FileStatus(path: folder).map { $0.permissions & 0o001 != 0 } == true
    for file in files {
      if let book, !file.isReadable(byMembersOf: book.group) { unreadable += 1 }
      if file.permissions & 0o022 != 0 { writable += 1 }
      if isOpenToAll && file.permissions & 0o004 != 0 { open += 1 }
    }
    var kinds: [PermissionFinding.Kind] = []
    if let book, unreadable > 0 {
      kinds.append(.filesUnreadable(unreadable, group: UserGroup.name(of: book.group)))
    }
    if writable > 0 { kinds.append(.filesWritable(writable)) }
    if open > 0 { kinds.append(.filesReadableByAll(open)) }
    return kinds.map { PermissionFinding(name: name, path: folder, kind: $0) }
  }

  /// The group that the folders are shared with in which its members keep definitions and evidence; `nil` where
  /// they are not.
  private var groupOfFolders: UInt32? {
    let shared = UInt32(S_ISGID) | 0o070
    let folders = [pinnedDefinitions, attachments].compactMap(FileStatus.init(path:))
    guard let group = folders.first?.group,
      folders.allSatisfy({ $0.group == group && $0.permissions & shared == shared })
    else { return nil }
    return group
  }

  /// The book, where a group shares it.
  private var sharedBook: FileStatus? {
    guard let status = FileStatus(path: book), status.isRegular, status.permissions & 0o020 != 0
    else { return nil }
    return status
  }

  /// Whether others than its owner may change what the owner alone should (the settings, the SOPs, and the
  /// folder, in which they could put another book in place), or those who share the book cannot read it.
  private static func openness(
    of status: FileStatus, in book: FileStatus?
  ) -> PermissionFinding.Kind? {
    if status.permissions & 0o002 != 0 { return .writableByAll }
    guard let book else { return nil }
    if status.permissions & 0o020 != 0 {
      return .writableByGroup(UserGroup.name(of: status.group))
    }
    let bits: UInt32 = status.isFolder ? 0o5 : 0o4
    let shift: UInt32 = status.group == book.group ? 3 : 0
    if status.permissions >> shift & bits == bits { return nil }
    return .unreadable(group: UserGroup.name(of: book.group))
  }

  /// Whether those who share the book can keep files in a folder, of the group that they share.
  private static func closeness(
    of status: FileStatus, to book: FileStatus?
  ) -> PermissionFinding.Kind? {
    if status.permissions & 0o002 != 0 { return .writableByAll }
    guard let book else { return nil }
    let bits = UInt32(S_ISGID) | 0o070
    if status.group == book.group && status.permissions & bits == bits { return nil }
    return .unsharedFolder(group: UserGroup.name(of: book.group))
  }

  /// Why an account cannot write into the book; `nil` where it can.
  package func obstacle(for account: UserAccount) -> WritingObstacle? {
    guard let book = FileStatus(path: book), let folder = FileStatus(folder: path) else {
      return nil
    }
    if !book.allows(6, to: account) {
      let isShared = book.permissions & 0o060 == 0o060 && !account.groups.contains(book.group)
      return isShared ? .outsideGroup(UserGroup.name(of: book.group)) : .bookNotShared
    }
    if folder.allows(5, to: account) { return nil }
    return account.groups.contains(folder.group)
      ? .folderClosed : .outsideGroup(UserGroup.name(of: folder.group))
  }
}

extension FileStatus {
  /// Whether the members of a group may read and write the file.
  fileprivate func isShared(with group: UInt32) -> Bool {
    self.group == group && permissions & 0o060 == 0o060
  }

  /// Whether the members of a group may read the file.
  fileprivate func isReadable(byMembersOf group: UInt32) -> Bool {
    permissions >> (self.group == group ? 3 : 0) & 0o4 != 0
  }
}

/// Why an account cannot write into an office's book.
package enum WritingObstacle: Sendable, Equatable {
  /// The account is in no group that may; this one may.
  case outsideGroup(String)
  /// The book is its owner's alone.
  case bookNotShared
  /// The group may not look into the folder.
  case folderClosed
}
