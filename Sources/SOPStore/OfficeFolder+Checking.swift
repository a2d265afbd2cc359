import Glibc

extension OfficeFolder {
  /// Throws where a folder of the office is a link, or something else in a folder's place: nothing is read or
  /// written where whoever put it there leads.
  package func requirePlainFolders() throws(FileFault) {
    try LentGroup.reaching(path) { () throws(FileFault) in
      for folder in [definitions, pinnedDefinitions, attachments] {
        if let status = FileStatus(path: folder), !status.isFolder {
          throw FileFault.notFolder(path: folder)
        }
      }
    }
  }

  /// The group whose accounts may enter the folder, where this account may not; `nil` where it may.
  ///
  /// - Returns: the group's name, or its number where it has none.
  package var closedFor: String? {
    if LentGroup.reaching(path, { isOpen }) { return nil }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return UserGroup.name(of: status.st_gid)
  }

  /// Whether the folder's group has members, besides root and the folder's owner; else only the program reaches it.
  package var isOfGroupWithMembers: Bool {
    guard let folder = FileStatus(path: path) else { return false }
    return UserGroup.members(of: folder.group)
      .contains { $0.id != 0 && $0.id != folder.owner }
  }

  /// Whether the system refuses neither to list the folder nor to look up what is in it: that is tried, since it
  /// judges by other rights than `access`, which asks for the account's own.
  private var isOpen: Bool {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return errno != EACCES }
    defer { close(folder) }
    var status = stat()
    return fstatat(folder, ".", &status, 0) == 0 || errno != EACCES
  }

  /// Whether the folder is another one, or stands in it, or would when it is made.
  package func isWithin(_ other: OfficeFolder) -> Bool {
    guard let target = FileStatus(folder: other.path) else { return false }
    var place = path
    while !FilePath.isFolder(place) {
      let parent = FilePath.parent(of: place)
      if parent == place { return false }
      place = parent
    }
    while let status = FileStatus(folder: place) {
      if status.isSameFile(as: target) { return true }
      let above = FilePath.join(place, "..")
      guard let next = FileStatus(folder: above), !next.isSameFile(as: status) else { return false }
      place = above
    }
    return false
  }
}

extension FileStatus {
  /// The status of the folder that a path leads to, through links.
  init?(folder path: String) { self.init(path: FilePath.join(path, ".")) }
}
