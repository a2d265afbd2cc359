import Glibc

extension OfficeFolder {
  /// Throws where a folder of the office is a link, or something else in a folder's place: nothing is read or
  /// written where whoever put it there leads.
  package func requirePlainFolders() throws(FileFault) {
    for folder in [definitions, FilePath.join(path, "definisi"), attachments] {
      if let status = FileStatus(path: folder), !status.isFolder { throw .notFolder(path: folder) }
    }
  }

  /// The group whose accounts may enter the folder, where this account may not; `nil` where it may.
  ///
  /// - Returns: the group's name, or its number where it has none.
  package var closedFor: String? {
    guard access(path, R_OK | X_OK) != 0, errno == EACCES else { return nil }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return UserGroup.name(of: status.st_gid)
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
