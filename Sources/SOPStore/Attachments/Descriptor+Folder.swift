import Glibc

extension Descriptor {
  /// Opens a folder, but not through a link.
  init(folder path: String) throws(FileFault) {
    do throws(FileFault) {
      try self.init(opening: path, O_RDONLY | O_DIRECTORY)
    } catch .notFound where FilePath.exists(path) {
      // Something stands there: of a link the system says that it is no folder.
      throw .notFolder(path: path)
    } catch {
      throw error
    }
  }

  /// Opens a name in an open folder.
  ///
  /// - Parameters:
  ///   - flags: those of ``always`` are added.
  ///   - path: what to call it in a fault.
  init(
    in folder: borrowing Descriptor, _ name: String, _ flags: Int32, mode: mode_t = 0, path: String
  ) throws(FileFault) {
    let raw = retryingInterrupted {
      openat(folder.raw, name, flags | Self.always, mode)
    }
    guard raw >= 0 else { throw Self.fault(.open, path, errno) }
    self.init(owning: raw)
  }

  /// Makes the names in an open folder durable.
  ///
  /// - Parameter path: what to call it in a fault.
  func synchronizeNames(path: String) throws(FileFault) {
    // Some file systems cannot synchronize folders; they say so with EINVAL.
    guard fsync(raw) == 0 || errno == EINVAL else {
      throw .failed(.synchronize, path: path, errno: errno)
    }
  }
}
