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

  /// Writes a file aside, makes it durable, then puts it in place.
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
    let folder = try openFolder(of: path)
    let name = FilePath.name(of: path)
    let temporary = try TemporaryFile(for: name, in: folder, mode: 0o666, path: path)
    try fill(temporary.descriptor, with: bytes, mode: mode, path: path)
    switch presence {
    case .replace: try temporary.replace(name, path: path)
    case .keep: guard try temporary.place(as: name, path: path) else { return false }
    }
    try folder.synchronizeNames(path: path)
    return true
  }

  /// Writes a file that has no name until it is whole, so that it never has two.
  ///
  /// - Returns: whether it was put in place; `nil` where it cannot be written so.
  private static func writeNameless(
    _ bytes: [UInt8], to path: String, mode: UInt32?
  ) throws(FileFault) -> Bool? {
    let folder = try openFolder(of: path)
    guard let nameless = NamelessFile(in: folder) else { return nil }
    try fill(nameless.descriptor, with: bytes, mode: mode, path: path)
    guard let isPlaced = nameless.place(as: FilePath.name(of: path), in: folder) else { return nil }
    if isPlaced { try folder.synchronizeNames(path: path) }
    return isPlaced
  }

  /// Writes a cache: in place at once for whoever reads it, but not made durable.
  static func writeCache(_ bytes: [UInt8], to path: String) throws(FileFault) {
    let folder = try openFolder(of: path)
    let name = FilePath.name(of: path)
    let temporary = try TemporaryFile(for: name, in: folder, mode: 0o600, path: path)
    try writeAll(bytes.span, to: temporary.descriptor, path: path)
    try temporary.replace(name, path: path)
  }

  private static func fill(
    _ descriptor: borrowing Descriptor, with bytes: [UInt8], mode: UInt32?, path: String
  ) throws(FileFault) {
    if let mode, fchmod(descriptor.raw, mode) != 0 {
      throw .failed(.create, path: path, errno: errno)
    }
    try writeAll(bytes.span, to: descriptor, path: path)
    guard fsync(descriptor.raw) == 0 else { throw .failed(.synchronize, path: path, errno: errno) }
  }

  static func writeAll(
    _ bytes: Span<UInt8>, to descriptor: borrowing Descriptor, path: String
  ) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      let count = bytes.extracting(written..<bytes.count).withUnsafeBytes { buffer in
        retryingInterrupted { Glibc.write(descriptor.raw, buffer.baseAddress, buffer.count) }
      }
      guard count > 0 else { throw .failed(.write, path: path, errno: count < 0 ? errno : EIO) }
      written += count
    }
  }

  /// Opens the folder that a path's name stands in; it may itself be reached by a link.
  static func openFolder(of path: String) throws(FileFault) -> Descriptor {
    let folder = FilePath.join(FilePath.parent(of: path), ".")
    return try Descriptor(opening: folder, O_RDONLY | O_DIRECTORY)
  }

  /// Makes a new name in a folder durable.
  static func synchronizeFolder(of path: String) throws(FileFault) {
    try openFolder(of: path).synchronizeNames(path: FilePath.parent(of: path))
  }
}
