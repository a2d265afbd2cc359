import SOPCore
import SOPStore

extension Session {
  /// How the book of an office is kept, by the machine's list of accounts; `nil` where there is no book.
  func custody(of folder: OfficeFolder, _ roster: Roster) throws(FileFault) -> Custody? {
    try folder.custody(knowing: accounts(of: roster))
  }

  /// The members of the group that may write into the book, but for root and the owner.
  func members(
    of folder: OfficeFolder, _ roster: Roster
  ) throws(FileFault) -> [UserGroup.Member] {
    try folder.members(knowing: accounts(of: roster))
  }

  private func accounts(of roster: Roster) -> [String: UserAccount] {
    let known = roster.accounts.compactMap { name in world.userAccount(name).map { (name, $0) } }
    return Dictionary(known) { first, _ in first }
  }
}
