/// Why an account cannot write into an office's book.
package enum WritingObstacle: Sendable, Equatable {
  /// The account is in no group that may; this one may.
  case outsideGroup(String)
  /// The book is its owner's alone.
  case bookNotShared
  /// The group may not look into the folder.
  case folderClosed
}

extension OfficeFolder {
  /// Why an account cannot write into the book; `nil` where it can.
  package func obstacle(for account: UserAccount) -> WritingObstacle? {
    guard let book = try? FileStatus.ofOffice(book),
      let folder = LentGroup.reaching(path, { FileStatus(folder: path) })
    else {
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
