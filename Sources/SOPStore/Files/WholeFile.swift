import Glibc

/// Small files, read whole and written whole or not at all.
package enum WholeFile {
  /// Reads a regular file.
  ///
  /// - Parameter limit: the largest size, in bytes.
  package static func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let descriptor = try Descriptor(opening: path, O_RDONLY)
    return try read(descriptor, try descriptor.status(of: path), path, limit: limit)
  }

  /// Reads a regular file of the office, opened with the group that was lent for it.
  package static func readOffice(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let descriptor = try Descriptor(ofOffice: path, O_RDONLY)
    return try read(descriptor, try descriptor.status(of: path), path, limit: limit)
  }

  /// Reads a regular file that belongs to the user alone, and that no one else can touch.
  static func readOwn(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let descriptor = try Descriptor(opening: path, O_RDONLY)
    let status = try descriptor.status(of: path)
    guard status.owner == geteuid(), status.permissions & 0o077 == 0 else {
      throw .failed(.read, path: path, errno: EACCES)
    }
    return try read(descriptor, status, path, limit: limit)
  }

  private static func read(
    _ descriptor: borrowing Descriptor, _ status: FileStatus, _ path: String, limit: Int
  ) throws(FileFault) -> [UInt8] {
    guard status.isRegular else { throw .notPlain(path: path) }
    guard status.size <= limit else { throw .tooLarge(path: path, limit: limit) }
    var bytes: [UInt8] = []
    // A file whose size the system does not tell, such as one in /proc, comes in small pieces.
    var chunk = [UInt8](repeating: 0, count: min(max(status.size, 4096), 64 * 1024))
    while true {
      let offset = bytes.count
      let count = try descriptor.read(into: &chunk, chunk.indices, at: offset, path: path)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      // A file that grows while it is read is held to the limit too.
      guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
    }
  }

  /// What to do where the path already names a file.
  package enum Presence { case replace, keep }

  /// Writes a file under a temporary name, makes it durable, then puts it in place.
  ///
  /// - Returns: whether the file was put in place; `false` where one stood there and was kept.
  /// - Parameter mode: the permission bits, set whatever the umask; `nil` leaves it to the umask.
  @discardableResult
  package static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32? = nil, presence: Presence
  ) throws(FileFault) -> Bool {
    if presence == .keep, let isPlaced = try writeNameless(bytes, to: path, mode: mode) {
      return isPlaced
    }
    return try writeNamed(bytes, to: path, mode: mode, presence: presence)
  }

  /// Writes a file that has a temporary name until it is whole.
  static func writeNamed(
    _ bytes: [UInt8], to path: String, mode: UInt32?, presence: Presence
  ) throws(FileFault) -> Bool {
    let temporary = try TemporaryFile(for: path, mode: 0o666)
    try fill(temporary.descriptor, with: bytes, mode: mode, path: path)
    switch presence {
    case .replace:
      guard rename(temporary.path, path) == 0 else {
        throw .failed(.create, path: path, errno: errno)
      }
    case .keep:
      guard try place(temporary.path, at: path) else { return false }
    }
    try synchronizeFolder(of: path)
    return true
  }

  /// Gives a file its name, unless another has it.
  private static func place(_ temporary: String, at path: String) throws(FileFault) -> Bool {
    // A link, since a rename would replace; until the other name is removed the file has two.
    if link(temporary, path) == 0 {
      unlink(temporary)
      return true
    }
    if errno == EEXIST { return false }
    throw .failed(.create, path: path, errno: errno)
  }

  /// Writes a file that has no name until it is whole, so that it never has two.
  ///
  /// - Returns: whether it was put in place; `nil` where the file system has no nameless files, or where
  ///   `/proc` is not mounted, by which they get their name.
  private static func writeNameless(
    _ bytes: [UInt8], to path: String, mode: UInt32?
  ) throws(FileFault) -> Bool? {
    let folder = folder(of: path)
    // `O_TMPFILE`, which the C library's module does not export as it is composed of two flags.
    let nameless = 0o20_000_000 | O_DIRECTORY
    guard let descriptor = try? Descriptor(opening: folder, O_WRONLY | nameless, mode: 0o666) else {
      return nil
    }
    try fill(descriptor, with: bytes, mode: mode, path: path)
    let source = "/proc/self/fd/\(descriptor.raw)"
    guard linkat(AT_FDCWD, source, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 else {
      if errno == EEXIST { return false }
      return nil
    }
    try synchronizeFolder(of: path)
    return true
  }

  /// Writes a cache: in place at once for whoever reads it, but not made durable.
  static func writeCache(_ bytes: [UInt8], to path: String) throws(FileFault) {
    let temporary = try TemporaryFile(for: path, mode: 0o600)
    try writeAll(bytes, to: temporary.descriptor, path: path)
    guard rename(temporary.path, path) == 0 else {
      throw .failed(.create, path: path, errno: errno)
    }
  }

  private static func fill(
    _ descriptor: borrowing Descriptor, with bytes: [UInt8], mode: UInt32?, path: String
  ) throws(FileFault) {
    if let mode, fchmod(descriptor.raw, mode) != 0 {
      throw .failed(.create, path: path, errno: errno)
    }
    try writeAll(bytes, to: descriptor, path: path)
    guard fsync(descriptor.raw) == 0 else { throw .failed(.synchronize, path: path, errno: errno) }
  }

  static func writeAll(
    _ bytes: [UInt8], to descriptor: borrowing Descriptor, path: String
  ) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { buffer in
        retryingInterrupted { Glibc.write(descriptor.raw, buffer.baseAddress, buffer.count) }
      }
      guard count > 0 else { throw .failed(.write, path: path, errno: count < 0 ? errno : EIO) }
      written += count
    }
  }

  /// The folder that a path's name stands in; it may itself be reached by a link.
  private static func folder(of path: String) -> String {
    FilePath.join(FilePath.parent(of: path), ".")
  }

  /// Makes a new name in a folder durable.
  static func synchronizeFolder(of path: String) throws(FileFault) {
    let folder = folder(of: path)
    let descriptor = try Descriptor(opening: folder, O_RDONLY | O_DIRECTORY)
    // Some file systems cannot synchronize folders; they say so with EINVAL.
    guard fsync(descriptor.raw) == 0 || errno == EINVAL else {
      throw .failed(.synchronize, path: folder, errno: errno)
    }
  }
}
