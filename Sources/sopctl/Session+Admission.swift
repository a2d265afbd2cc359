import Glibc
import SOPCore
import SOPStore

// Who may use an office that only the program reaches: the program is what keeps its door.

extension Session {
  /// The account, where it decides what somebody may do, or is recorded: its number alone would be taken for
  /// another account's name, or for a stranger's.
  func identifiedAccount() throws(Failure) -> World.Account {
    if let code = world.account.lookupError { throw .accountUnknown(world.account.name, code) }
    return world.account
  }

  /// The account's name, as an entry keeps it.
  func recordedAccount() throws(Failure) -> String {
    let name = try identifiedAccount().name
    if let masked = NIK.first(in: name)?.masked { throw .identityNumberInAccount(masked: masked) }
    return name
  }

  /// The account, as an office knows it that may have lists.
  func account(in roster: Roster) throws(Failure) -> World.Account {
    roster.seat(of: world.account.name) == nil ? world.account : try identifiedAccount()
  }

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
        if try isAdmitted(to: office) { return office }
      } catch {
        LentGroup.grant(nil)
        throw error
      }
      LentGroup.grant(nil)
      return folder
    }
  }

  /// Whether the lists of the office let the account in; `false` where there are none to ask, and the account has its
  /// own rights alone, as a member of the group for instance.
  private func isAdmitted(to office: OfficeFolder) throws(Failure) -> Bool {
    let roster: Roster
    do throws(Failure) {
      roster = try settings(of: office).roster
    } catch {
      // What only looked like a lent group opens nothing; then it is the folder's permissions that are told.
      if office.closedFor != nil { return false }
      throw .listsUnreadable(office)
    }
    if !roster.isKept { return false }
    let account = try account(in: roster).name
    if !roster.knows(account) {
      throw .accountNotListed(office, account: account)
    }
    return true
  }
}
