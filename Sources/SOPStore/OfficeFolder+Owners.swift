/// Whose the files of an office may be. An owner can always change a file, whatever its permission bits: a copy that
/// root made keeps the numbers of the accounts that it came from, which may be other people's here.
struct Owners {
  /// The owner of the folder.
  let owner: UInt32
  private let folder: FileStatus
  /// The group that shares the office.
  private let group: UInt32?

  init?(of office: OfficeFolder, sharedWith group: UInt32?) {
    guard let folder = FileStatus(folder: office.path) else { return nil }
    self.init(of: folder, sharedWith: group)
  }

  init(of folder: FileStatus, sharedWith group: UInt32?) {
    owner = folder.owner
    self.folder = folder
    self.group = group
  }

  /// Root may change everything anyway.
  private func isOwn(_ status: FileStatus) -> Bool { status.owner == owner || status.owner == 0 }

  private func isMember(_ account: UserAccount) -> Bool {
    group.map(account.groups.contains) == true
  }

  /// What the folder's owner alone should change: the settings, the SOPs, the folders.
  ///
  /// Even who cannot get past the folder today may, once in the group.
  func finding(of status: FileStatus) -> PermissionFinding.Kind? {
    if isOwn(status) { return nil }
    let account = UserAccount(id: status.owner)
    return .ofAnother(
      UserAccount.name(of: status.owner), owner: UserAccount.name(of: owner),
      isMember: isMember(account))
  }

  /// The book may also be a member's, who writes in it anyway.
  func finding(ofBook status: FileStatus) -> PermissionFinding.Kind? {
    isMember(UserAccount(id: status.owner)) ? nil : finding(of: status)
  }

  /// Whose the files in one of the folders may be that are shared.
  func keepers(in shared: FileStatus) -> Keepers { Keepers(owners: self, shared: shared) }

  /// What members keep is theirs, and stays so when they leave: then the folder is closed to them.
  struct Keepers {
    fileprivate let owners: Owners
    fileprivate let shared: FileStatus
    /// What is known of an account, by its number.
    private var known: [UInt32: Bool] = [:]

    fileprivate init(owners: Owners, shared: FileStatus) {
      self.owners = owners
      self.shared = shared
    }

    /// Whether a file is somebody's who can reach it, and is no member.
    mutating func isForeign(_ status: FileStatus) -> Bool {
      if owners.isOwn(status) { return false }
      if let known = known[status.owner] { return known }
      let account = UserAccount(id: status.owner)
      let isForeign =
        !owners.isMember(account) && owners.folder.allows(1, to: account)
        && shared.allows(1, to: account)
      known[status.owner] = isForeign
      return isForeign
    }
  }
}
