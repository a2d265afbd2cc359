import Glibc

/// What tells that a file is still the one that was read: which it is, how long, and when it was last written.
package struct FileStamp: Sendable, Equatable {
  private let device: UInt
  private let inode: UInt
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// - Returns: `nil` where there is no such file, or it cannot be told.
  package init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    seconds = Int(status.st_mtim.tv_sec)
    nanoseconds = Int(status.st_mtim.tv_nsec)
  }
}

extension OfficeFolder {
  /// The stamps of all that a board shows; `nil` for what is not there.
  package var stamps: [FileStamp?] {
    LentGroup.reaching(path) { [book, settings, definitions].map(FileStamp.init(path:)) }
  }
}
