import Glibc

/// Who may read and write an office's files.
///
/// Accounts that share an office write into the book and add definitions of runs and evidence. The folder
/// itself, the settings and the office's own SOPs are left to whoever made them, so that nobody else can
/// put another book in place of this one.
package struct OfficeAccess: Sendable, Equatable {
  /// The permission bits of the book: no bit beyond `0o666`.
  package let book: UInt32
  /// To whom everything belongs besides its owner; `nil` leaves that to the system.
  package let group: UserGroup?
  /// Whether nobody but its owner deletes what is kept in the folders for definitions and evidence (sticky bit).
  package var protectsKeptFiles = false

  package init(book: UInt32, group: UserGroup?) {
    self.book = book & 0o666
    self.group = group
  }

  /// The bits of files that only the owner writes.
  package var settings: UInt32 { book & ~0o022 }

  /// The bits of a folder whose files have these: whoever may read may look into it, and with a group its
  /// files are born into that group.
  func folder(of files: UInt32) -> UInt32 {
    files | (files & 0o444) >> 2 | (group == nil ? 0 : S_ISGID)
  }
}

/// Why an office's folder cannot be made.
package enum MakingFault: Error, Sendable, Equatable {
  case file(FileFault)
  /// The folder exists, and holds what is no office's: its permissions are not ours to change.
  case foreignContents(path: String, names: [String])
  /// The system does not let this account give a folder to the group.
  case groupNotGiven(path: String, group: String, errno: Int32)
}

extension OfficeFolder {
  /// What an office's folder may hold before it is made one.
  private static let ownNames: Set<String> = [
    "kantor.json", "kantor.contoh.json", "kantor.schema.json", "sops", "definisi", "lampiran",
    "lost+found",
  ]

  /// Makes the folder and those in it, where they are missing.
  ///
  /// - Parameter access: who may use them; `nil` leaves that to the umask, and what exists as it is.
  package func make(access: OfficeAccess?) throws(MakingFault) {
    try makeFolder(path)
    if let access {
      try requireOwnContents()
      // The folder itself may be reached by a link; what stands in it may not lead elsewhere.
      try access.apply(to: FilePath.join(path, "."), files: access.settings)
    }
    try makeFolder(definitions)
    try access?.apply(to: definitions, files: access?.settings ?? 0)
    for folder in [FilePath.join(path, "definisi"), attachments] {
      try makeFolder(folder)
      try access?.apply(
        to: folder, files: access?.book ?? 0, isProtected: access?.protectsKeptFiles == true)
    }
  }

  private func makeFolder(_ path: String) throws(MakingFault) {
    do throws(FileFault) {
      try FilePath.makeFolder(path)
    } catch {
      throw .file(error)
    }
  }

  /// Holds that nothing in the folder is foreign to an office.
  package func requireOwnContents() throws(MakingFault) {
    let names: [String]
    do throws(FileFault) {
      names = try FilePath.names(in: path)
    } catch {
      throw .file(error)
    }
    let others = names.filter { !Self.ownNames.contains($0) }
    guard others.isEmpty else { throw .foreignContents(path: path, names: others) }
  }

  /// The folder's path from the root, without links; as it was given where the system cannot tell.
  package var absolutePath: String { FilePath.absolute(path) ?? path }
}

extension OfficeAccess {
  /// Gives a folder to the group, and sets its permissions.
  fileprivate func apply(
    to path: String, files: UInt32, isProtected: Bool = false
  ) throws(MakingFault) {
    let descriptor: Descriptor
    do throws(FileFault) {
      descriptor = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY)
    } catch .notFound {
      // It is there, and leads elsewhere: of a link the system says that it is no folder.
      throw .file(.notPlain(path: path))
    } catch {
      throw .file(error)
    }
    // The group first: changing it may clear the bit by which files inherit it.
    if let group, fchown(descriptor.raw, uid_t.max, group.id) != 0 {
      throw .groupNotGiven(path: path, group: group.name, errno: errno)
    }
    let mode = folder(of: files) | (isProtected ? UInt32(S_ISVTX) : 0)
    guard fchmod(descriptor.raw, mode) == 0 else {
      throw .file(.failed(.create, path: path, errno: errno))
    }
  }
}
