import Glibc

/// Whether a folder is one that a lent group may be used for.
package enum OfficeStanding: Sendable, Equatable {
  /// The folder of an office of that group, by its path from the root, without links. Nobody but root and its owner
  /// can put another in its place, or change what it is called.
  case office(OfficeFolder)
  /// A folder of that group which others could exchange between two calls, by changing this one.
  case exposed(by: String)
  /// Another folder, or the account's own, in which it needs no group.
  case elsewhere
}

extension OfficeFolder {
  /// Whether what was lent may be used for this folder, by the folder itself and all those above it.
  package func standing(for loan: LentGroup.Loan, of account: UInt32) -> OfficeStanding {
    guard let path = FilePath.absolute(path), let folder = FileStatus(path: path), folder.isFolder,
      folder.group == loan.group, folder.owner != account
    else { return .elsewhere }
    var place = path
    while true {
      guard let status = FileStatus(path: place),
        status.isFirm(for: folder.owner, isOffice: place == path)
      else { return .exposed(by: place) }
      if place == "/" { break }
      place = FilePath.parent(of: place)
    }
    return .office(OfficeFolder(path: path, isHomeDefault: isHomeDefault))
  }
}

extension FileStatus {
  /// Whether nobody but root and the owner of an office can put something else in place of what stands in a folder
  /// and leads to the office: in one with the sticky bit nobody can who does not own it.
  fileprivate func isFirm(for owner: UInt32, isOffice: Bool) -> Bool {
    guard self.owner == 0 || self.owner == owner else { return false }
    return permissions & 0o022 == 0 || !isOffice && permissions & UInt32(S_ISVTX) != 0
  }
}
