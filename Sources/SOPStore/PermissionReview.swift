import Glibc

/// What is wrong with the permissions of an office's files, as far as it could be seen.
package struct PermissionReview {
  package let findings: [PermissionFinding]
  /// The first that could not be looked at: what is wrong with it is not known.
  package let fault: FileFault?
}

extension OfficeFolder {
  /// The permissions of the book.
  package func reviewBook() -> PermissionReview { review { $0.findingsOfBook() } }

  /// The permissions of the folder, and of what stands in it besides the book.
  package func reviewFolder() -> PermissionReview { review { $0.findingsOfFolder() } }

  private func review(
    _ look: (PermissionInspector) -> [PermissionFinding]
  ) -> PermissionReview {
    LentGroup.reaching(path) {
      let inspector = PermissionInspector(of: self)
      let findings = look(inspector)
      return PermissionReview(findings: findings, fault: inspector.fault)
    }
  }
}

/// Looks at who may do what with an office's files, by their permission bits; whose they may be stands in `Owners`.
/// Access lists (ACL) are not seen.
private final class PermissionInspector {
  private let folder: OfficeFolder
  private(set) var fault: FileFault?

  init(of folder: OfficeFolder) { self.folder = folder }

  private var path: String { folder.path }
  private var book: String { folder.book }
  private var definitions: String { folder.definitions }

  /// What stands there, links not followed; `nil` where nothing does, or it could not be looked at.
  private func status(_ path: String) -> FileStatus? {
    do throws(FileFault) {
      return try FileStatus.named(path)
    } catch .notFound {
      return nil
    } catch {
      fault = fault ?? error
      return nil
    }
  }

  /// The names in a folder; none where there is no such folder, or this account may not look into it: what it holds is
  /// then protected by the folder.
  private func names(in folder: String) -> [String] {
    do throws(FileFault) {
      return try FilePath.names(in: folder)
    } catch .failed(_, _, EACCES) {
      return []
    } catch {
      fault = fault ?? error
      return []
    }
  }

  // MARK: - Findings

  /// What is wrong with the book; empty where there is none.
  func findingsOfBook() -> [PermissionFinding] {
    guard let status = status(book) else { return [] }
    var kinds: [PermissionFinding.Kind] = []
    if !status.isRegular { kinds.append(.notPlain) }
    if status.isRegular && status.links > 1 { kinds.append(.manyNames(status.links)) }
    if status.isRegular && status.permissions & 0o002 != 0 { kinds.append(.writableByAll) }
    if status.isRegular, let group = groupOfFolders, !status.isShared(with: group) {
      kinds.append(.bookNotShared(group: UserGroup.name(of: group)))
    }
    if status.isRegular, let owners = Owners(of: folder, sharedWith: sharers),
      let finding = owners.finding(ofBook: status)
    {
      kinds.append(finding)
    }
    if status.isRegular, let code = errorOfWriting {
      kinds.append(code == EROFS ? .readOnlyDisk : .notWritable)
    }
    return kinds.map { PermissionFinding(name: "", path: book, kind: $0) }
  }

  /// Why the book cannot be opened as those do who write; nothing is written.
  private var errorOfWriting: Int32? {
    do throws(FileFault) {
      _ = try Descriptor(opening: book, O_WRONLY | O_APPEND)
      return nil
    } catch .failed(_, _, let code) {
      return code
    } catch {
      return nil
    }
  }

  /// What is wrong with the folder, and with what stands in it besides the book.
  func findingsOfFolder() -> [PermissionFinding] {
    let (group, isOpen) = (sharers, isOpenToAll)
    let owners = Owners(of: folder, sharedWith: group)
    var findings: [PermissionFinding] = []
    func judge(_ name: String, _ kind: (FileStatus) -> PermissionFinding.Kind?) {
      let place = name.isEmpty ? path : FilePath.join(path, name)
      let status = status(name.isEmpty ? FilePath.join(path, ".") : place)
      // The bits of a link say nothing; that it is one is told of the file.
      guard let status, status.isRegular || status.isFolder, let kind = kind(status) else { return }
      findings.append(PermissionFinding(name: name, path: place, kind: kind))
    }
    let read = ["kantor.json", "sops"] + ownDefinitions
    for name in [""] + read { judge(name) { Self.openness(of: $0, in: group) } }
    for name in Self.sharedNames { judge(name) { Self.closeness(of: $0, to: group) } }
    for name in namesBeside(read) {
      judge(name) { $0.permissions & 0o002 != 0 ? .writableByAll : nil }
    }
    for name in read + Self.sharedNames + namesBeside(read) {
      if isOpen { judge(name) { $0.permissions & 0o004 != 0 ? .readableByAll : nil } }
      judge(name) { owners?.finding(of: $0) }
    }
    if isOpen { judge("") { _ in .readableByAll } }
    if let kind = openingToAll { judge("") { _ in kind } }
    for name in Self.sharedNames {
      findings += missing(name, for: group) + fileFindings(in: name, of: group, owners)
    }
    return findings
  }

  // MARK: - What is looked at

  /// The folders in which those who share an office keep files.
  private static let sharedNames = ["definisi", "lampiran"]

  /// The office's own definitions: `sops/piak-03.json`.
  private var ownDefinitions: [String] {
    names(in: definitions)
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { "sops/\($0)" }
  }

  /// What else stands in the folder and in `sops`, such as an editor's copy of `kantor.json` with all its names.
  private func namesBeside(_ read: [String]) -> [String] {
    let known = Set(read + Self.sharedNames + ["buku-agenda.txt"])
    let outer = names(in: path)
    let inner = names(in: definitions).map { "sops/\($0)" }
    return (outer + inner).filter { !known.contains($0) }
  }

  /// The files and folders below a folder, however deep, with their paths; no link is followed.
  private func contents(of folder: String) -> [(path: String, status: FileStatus)] {
    var contents: [(path: String, status: FileStatus)] = []
    var waiting = [folder]
    while let next = waiting.popLast() {
      for name in names(in: next) {
        let place = FilePath.join(next, name)
        guard let status = status(place), status.isRegular || status.isFolder else {
          continue
        }
        contents.append((place, status))
        if status.isFolder { waiting.append(place) }
      }
    }
    return contents
  }

  // MARK: - Those who share

  /// The group with which the office is shared, as the book says or else the folders; `nil` where it is not.
  private var sharers: UInt32? { sharedBook?.group ?? groupOfFolders }

  /// The group that the folders are shared with in which its members keep definitions and evidence; `nil` where
  /// they are not.
  private var groupOfFolders: UInt32? {
    let shared = UInt32(S_ISGID) | 0o070
    let folders = [folder.pinnedDefinitions, folder.attachments].compactMap(status)
    guard let group = folders.first?.group,
      folders.allSatisfy({ $0.group == group && $0.permissions & shared == shared })
    else { return nil }
    return group
  }

  /// The book, where a group shares it.
  private var sharedBook: FileStatus? {
    guard let status = status(book), status.isRegular, status.permissions & 0o020 != 0
    else { return nil }
    return status
  }

  // MARK: - Everybody

  /// Whether every account of the machine may look into the folder, though the office is for fewer: the book is not
  /// for all to read, or is for a group to write as nothing else says.
  private var isOpenToAll: Bool {
    guard let status = status(book), status.isRegular, letsAllIn else { return false }
    return status.permissions & 0o004 == 0 || sharedBook == nil && groupOfFolders != nil
  }

  /// That every account may read an office which a group shares, and its book too: it may have been made so
  /// (`init --mode 664`), or came so from a copy.
  private var openingToAll: PermissionFinding.Kind? {
    guard let book = sharedBook, book.permissions & 0o004 != 0, letsAllIn else { return nil }
    return .openToAll(group: UserGroup.name(of: book.group))
  }

  private var letsAllIn: Bool {
    status(FilePath.join(path, ".")).map { $0.permissions & 0o001 != 0 } == true
  }

  // MARK: - Folders that are shared

  /// That a folder is not there in which those who share the office would keep files: they cannot make it.
  private func missing(_ name: String, for group: UInt32?) -> [PermissionFinding] {
    let place = FilePath.join(path, name)
    guard let group, status(place) == nil else { return [] }
    return [
      PermissionFinding(
        name: name, path: place, kind: .folderMissing(group: UserGroup.name(of: group)))
    ]
  }

  /// What is wrong with the permissions of the files that those who share the office keep in a folder: each is
  /// looked at, and they are told together.
  private func fileFindings(
    in name: String, of group: UInt32?, _ owners: Owners?
  ) -> [PermissionFinding] {
    let folder = FilePath.join(path, name)
    guard let status = status(folder), status.isFolder else { return [] }
    let isOpenToAll = isOpenToAll && status.permissions & 0o001 != 0
    var keepers = owners?.keepers(in: status)
    var (unreadable, writable, open, foreign) = (0, 0, 0, 0)
    var findings: [PermissionFinding] = []
    for (place, status) in contents(of: folder) {
      if keepers?.isForeign(status) == true { foreign += 1 }
      if isOpenToAll && status.permissions & 0o004 != 0 { open += 1 }
      if status.isFolder {
        guard status.permissions & 0o002 != 0 else { continue }
        let inner = String(place.dropFirst(path.count)).drop { $0 == "/" }
        findings.append(
          PermissionFinding(name: String(inner), path: place, kind: .writableByAll))
        continue
      }
      if let group, !status.isReadable(byMembersOf: group) { unreadable += 1 }
      if status.permissions & 0o022 != 0 { writable += 1 }
    }
    var kinds: [PermissionFinding.Kind] = []
    if let group, unreadable > 0 {
      kinds.append(.filesUnreadable(unreadable, group: UserGroup.name(of: group)))
    }
    if writable > 0 { kinds.append(.filesWritable(writable)) }
    if open > 0 { kinds.append(.filesReadableByAll(open)) }
    if let owners, foreign > 0 {
      kinds.append(.filesOfOthers(foreign, owner: UserAccount.name(of: owners.owner)))
    }
    return findings + kinds.map { PermissionFinding(name: name, path: folder, kind: $0) }
  }

  /// Whether others than its owner may change what the owner alone should (the settings, the SOPs, and the
  /// folder, in which they could put another book in place), or those who share the office cannot read it.
  private static func openness(
    of status: FileStatus, in group: UInt32?
  ) -> PermissionFinding.Kind? {
    if status.permissions & 0o002 != 0 { return .writableByAll }
    guard let group else { return nil }
    if status.permissions & 0o020 != 0 {
      return .writableByGroup(UserGroup.name(of: status.group))
    }
    let bits: UInt32 = status.isFolder ? 0o5 : 0o4
    let shift: UInt32 = status.group == group ? 3 : 0
    if status.permissions >> shift & bits == bits { return nil }
    return .unreadable(group: UserGroup.name(of: group))
  }

  /// Whether those who share the office can keep files in a folder, of the group that they share.
  private static func closeness(
    of status: FileStatus, to group: UInt32?
  ) -> PermissionFinding.Kind? {
    if status.permissions & 0o002 != 0 { return .writableByAll }
    guard let group else { return nil }
    let bits = UInt32(S_ISGID) | 0o070
    if status.group == group && status.permissions & bits == bits { return nil }
    return .unsharedFolder(group: UserGroup.name(of: group))
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
