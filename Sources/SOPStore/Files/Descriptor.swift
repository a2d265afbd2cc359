import Glibc

/// An open file, closed when it goes out of scope.
struct Descriptor: ~Copyable {
  let raw: Int32

  deinit { close(raw) }

  /// The flags with which every file is opened: it is not handed on to other programs, no link is followed, and
  /// nothing is waited for where a pipe or a device stands in a file's place.
  static let always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY

  /// Takes over a descriptor that is open.
  init(owning raw: Int32) { self.raw = raw }

  /// Opens a path.
  ///
  /// - Parameter flags: those of ``always`` are added.
  init(opening path: String, _ flags: Int32, mode: mode_t = 0) throws(FileFault) {
    let raw = retryingInterrupted { open(path, flags | Self.always, mode) }
    guard raw >= 0 else { throw Self.fault(.open, path, errno) }
    self.raw = raw
  }

  /// Opens a file of the office, with the group that was lent for it, if one was.
  init(ofOffice path: String, _ flags: Int32) throws(FileFault) {
    self = try LentGroup.reaching(path) { () throws(FileFault) in
      try Descriptor(opening: path, flags)
    }
  }

  /// A fault that names the culprit: a missing file and a symbolic link are told apart from the rest.
  static func fault(
    _ operation: FileFault.Operation, _ path: String, _ code: Int32
  ) -> FileFault {
    switch code {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case ELOOP, ENXIO: .notPlain(path: path)
    default: .failed(operation, path: path, errno: code)
    }
  }

  /// The same open file, for another owner.
  func duplicated(path: String) throws(FileFault) -> Descriptor {
    let copy = fcntl(raw, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw Self.fault(.open, path, errno) }
    return Descriptor(owning: copy)
  }

  func status(of path: String) throws(FileFault) -> FileStatus {
    var status = stat()
    guard fstat(raw, &status) == 0 else { throw .failed(.inspect, path: path, errno: errno) }
    return FileStatus(status)
  }

  /// Reads at an offset into a part of a buffer; returns how many bytes came, 0 at the end.
  func read(
    into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int, path: String
  ) throws(FileFault) -> Int {
    let count = buffer.withUnsafeMutableBytes { bytes in
      let part = UnsafeMutableRawBufferPointer(rebasing: bytes[range])
      return retryingInterrupted { pread(raw, part.baseAddress, part.count, off_t(offset)) }
    }
    guard count >= 0 else { throw .failed(.read, path: path, errno: errno) }
    return count
  }

  /// The bytes at an offset; fewer where the file ends before.
  func bytes(at offset: Int, count: Int, path: String) throws(FileFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = try read(into: &bytes, filled..<count, at: offset + filled, path: path)
      if read == 0 { break }
      filled += read
    }
    bytes.removeLast(count - filled)
    return bytes
  }
}

/// What the system says of a file.
struct FileStatus: Equatable {
  let device: UInt
  let inode: UInt
  let size: Int
  let isRegular: Bool
  let isFolder: Bool
  let links: Int
  let owner: UInt32
  let group: UInt32
  /// The permission bits.
  let permissions: UInt32

  init(_ status: stat) {
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    links = Int(status.st_nlink)
    owner = status.st_uid
    group = status.st_gid
    permissions = status.st_mode & 0o7777
  }

  /// The status of what a path names, links not followed.
  static func named(_ path: String) throws(FileFault) -> FileStatus {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw Descriptor.fault(.inspect, path, errno) }
    return FileStatus(status)
  }

  /// The status of a file of the office, links not followed, with the group that was lent for it.
  static func ofOffice(_ path: String) throws(FileFault) -> FileStatus {
    try LentGroup.reaching(path) { () throws(FileFault) in try named(path) }
  }

  /// The status of what a path names, links not followed; `nil` where it cannot be told.
  init?(path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The status of what a name in an open folder names, links not followed; `nil` where it cannot be told.
  init?(in folder: borrowing Descriptor, _ name: String) {
    var status = stat()
    guard fstatat(folder.raw, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(status)
  }

  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}

/// Repeats a system call for as long as a signal interrupts it.
func retryingInterrupted<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
