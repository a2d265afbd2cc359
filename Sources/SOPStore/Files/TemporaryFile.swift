import Glibc

/// A file under a name of its own, beside the one it is written for, until it is whole:
/// `kantor.json.2893712.tmp`, with any number.
///
/// A writer that is killed leaves it behind, and the next one for the same path sweeps it away. Each is locked
/// for as long as somebody writes it, so that what is swept is nobody's any more.
struct TemporaryFile: ~Copyable {
  let descriptor: Descriptor
  let path: String

  /// So many names are tried: each may be swept away before it is locked.
  private static let attempts = 1_000

  init(for target: String, mode: UInt32) throws(FileFault) {
    Self.sweep(beside: target)
    for _ in 0..<Self.attempts {
      let path = "\(target).\(UInt32.random(in: 0...UInt32.max)).tmp"
      let created = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
      // Where the system has no locks, nothing is swept.
      let code = retryingInterrupted { flock(created.raw, LOCK_EX | LOCK_NB) }
      let isSwept = code != 0 && errno == EWOULDBLOCK
      // Before it was locked it may have been swept.
      if !isSwept, FileStatus(path: path) != nil {
        descriptor = created
        self.path = path
        return
      }
    }
    throw .failed(.create, path: target, errno: EBUSY)
  }

  deinit { unlink(path) }

  // MARK: - What was left behind

  /// Removes the temporary names that killed writers left beside a path.
  ///
  /// One that was killed just after it had put its file in place left the file with two names.
  static func sweep(beside target: String) {
    let folder = FilePath.parent(of: target)
    let names = (try? FilePath.names(in: folder)) ?? []
    for name in names where isTemporary(name, for: FilePath.name(of: target)) {
      let path = FilePath.join(folder, name)
      if isNobodys(path, beside: target) { unlink(path) }
    }
  }

  private static func isTemporary(_ name: String, for target: String) -> Bool {
    guard name.hasPrefix(target + "."), name.hasSuffix(".tmp") else { return false }
    let middle = name.utf8.dropFirst(target.utf8.count + 1).dropLast(4)
    return !middle.isEmpty && middle.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isNobodys(_ path: String, beside target: String) -> Bool {
    guard let status = FileStatus(path: path), status.isRegular else { return false }
    // The file is in its place. Its lock would be that of the book.
    if let placed = FileStatus(path: target), placed.isSameFile(as: status) { return true }
    guard let descriptor = try? Descriptor(opening: path, O_RDONLY) else {
      return false
    }
    return flock(descriptor.raw, LOCK_EX | LOCK_NB) == 0
  }
}
