import Glibc

/// A file under a name of its own, in the folder of the one that it is to become, until it is whole:
/// `kantor.json.2893712.tmp`, with any number.
///
/// A writer that is killed leaves it behind, and the next one for the same name sweeps it away. Each is locked
/// for as long as somebody writes it, so that what is swept is nobody's any more.
struct TemporaryFile: ~Copyable {
  let descriptor: Descriptor
  let name: String
  private let folder: Descriptor
  private let path: String

  /// So many names are tried: each may be swept away before it is locked.
  private static let attempts = 1_000

  /// - Parameter path: of the file that it is to become, or of its folder: for faults, and to reach it where it is the
  ///   office's.
  init(
    for target: String, in folder: borrowing Descriptor, mode: UInt32, path: String
  ) throws(FileFault) {
    Self.sweep(beside: target, in: folder)
    let ownFolder = try folder.duplicated(path: path)
    for _ in 0..<Self.attempts {
      let name = "\(target).\(UInt32.random(in: 0...UInt32.max)).tmp"
      let created = try Descriptor(
        in: folder, name, O_WRONLY | O_CREAT | O_EXCL, mode: mode, path: path)
      // Where the system has no locks, nothing is swept.
      let code = retryingInterrupted { flock(created.raw, LOCK_EX | LOCK_NB) }
      let isSwept = code != 0 && errno == EWOULDBLOCK
      // Before it was locked it may have been swept.
      if !isSwept, FileStatus(in: folder, name) != nil {
        self.folder = ownFolder
        self.descriptor = created
        self.name = name
        self.path = path
        return
      }
    }
    throw .failed(.create, path: path, errno: EBUSY)
  }

  deinit {
    // Whoever made it has laid the group down by now, with which alone a name goes from the office's folder.
    let (folder, name) = (folder.raw, name)
    LentGroup.reaching(path) { _ = unlinkat(folder, name, 0) }
  }

  // MARK: - When it is whole

  /// Gives the file a name, unless another has it.
  ///
  /// - Returns: `false` where another has it.
  func place(as target: String, path: String) throws(FileFault) -> Bool {
    // A link, since a rename would replace; until the other name is removed the file has two.
    if linkat(folder.raw, name, folder.raw, target, 0) == 0 {
      unlinkat(folder.raw, name, 0)
      return true
    }
    if errno == EEXIST { return false }
    throw .failed(.create, path: path, errno: errno)
  }

  /// Gives the file a name, in the place of whatever has it.
  func replace(_ target: String, path: String) throws(FileFault) {
    guard renameat(folder.raw, name, folder.raw, target) == 0 else {
      throw .failed(.create, path: path, errno: errno)
    }
  }

  // MARK: - What was left behind

  /// Removes the temporary names that killed writers left in a folder beside a name.
  ///
  /// One that was killed just after it had put its file in place left the file with two names.
  static func sweep(beside target: String, in folder: borrowing Descriptor) {
    let names = (try? FilePath.names(in: folder, path: ".")) ?? []
    for name in names where isTemporary(name, for: target) {
      if isNobodys(name, beside: target, in: folder) { unlinkat(folder.raw, name, 0) }
    }
  }

  static func isTemporary(_ name: String, for target: String) -> Bool {
    guard name.hasPrefix(target + "."), name.hasSuffix(".tmp") else { return false }
    let middle = name.utf8.dropFirst(target.utf8.count + 1).dropLast(4)
    return !middle.isEmpty && middle.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isNobodys(
    _ name: String, beside target: String, in folder: borrowing Descriptor
  ) -> Bool {
    guard let status = FileStatus(in: folder, name), status.isRegular else { return false }
    // The file is in its place. Its lock would be that of the book.
    if let placed = FileStatus(in: folder, target), placed.isSameFile(as: status) { return true }
    let file = try? Descriptor(in: folder, name, O_RDONLY, path: name)
    guard let file else { return false }
    return flock(file.raw, LOCK_EX | LOCK_NB) == 0
  }
}
