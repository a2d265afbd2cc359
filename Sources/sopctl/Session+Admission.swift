import Glibc
import SOPStore

// Who may use an office that only the program reaches: the program is what keeps its door.

extension Session {
  /// The folder as this account reaches it: with the group that was lent to the program, where the folder is an
  /// office of that group and the office knows the account; else with the account's own rights.
  ///
  /// Whoever is not let in learns nothing of what is inside.
  func admitted(to folder: OfficeFolder) throws(Failure) -> OfficeFolder {
    guard let loan = LentGroup.loan else { return folder }
    LentGroup.grant(nil)
    switch folder.standing(for: loan, of: getuid()) {
    case .elsewhere: return folder
    case .exposed(let place):
      if !loan.isPermanent && folder.closedFor == nil { return folder }
      throw .folderExposed(folder, by: place, group: loan.name)
    case .office(let office):
      LentGroup.grant(office)
      do throws(Failure) {
        try requireAdmission(to: office)
      } catch {
        LentGroup.grant(nil)
        throw error
      }
      return office
    }
  }

  private func requireAdmission(to office: OfficeFolder) throws(Failure) {
    let isKnown: Bool
    do throws(Failure) {
      isKnown = try settings(of: office).roster.knows(world.account.name)
    } catch {
      // What only looked like a lent group opens nothing; then it is the folder's permissions that are told.
      if office.closedFor != nil { return }
      throw .listsUnreadable(office)
    }
    if !isKnown { throw .accountNotListed(office, account: world.account.name) }
  }
}
