import Glibc

/// Paths as text.
package enum FilePath {
  package static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The path from the root, without links; of what is not there, as it would be.
  ///
  /// - Returns: `nil` where the system cannot tell.
  package static func absolute(_ path: String) -> String? {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(validatingCString: resolved)
    }
    guard errno == ENOENT, let name = path.split(separator: "/").last, name != "..", name != "."
    else { return nil }
    let trimmed = path.prefix(upTo: name.endIndex)
    return absolute(parent(of: String(trimmed))).map { join($0, String(name)) }
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a plain file stands there; a link is none.
  package static func isFile(_ path: String) -> Bool { FileStatus(path: path)?.isRegular == true }

  /// Whether a path leads to a file that somebody may run.
  package static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && status.st_mode & 0o111 != 0
  }

  package static func exists(_ path: String) -> Bool { FileStatus(path: path) != nil }

  /// The names in a folder, sorted; empty where there is no such folder.
  package static func names(in folder: String) throws(FileFault) -> [String] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return [] }
      throw .failed(.list, path: folder, errno: errno)
    }
    return try names(in: stream, path: folder)
  }

  /// The names in an open folder, sorted.
  ///
  /// - Parameter path: what to call it in a fault.
  static func names(in folder: borrowing Descriptor, path: String) throws(FileFault) -> [String] {
    // Opened anew, since a stream closes its descriptor, and keeps its place in it.
    let raw = retryingInterrupted { openat(folder.raw, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard raw >= 0, let stream = fdopendir(raw) else {
      throw .failed(.list, path: path, errno: errno)
    }
    return try names(in: stream, path: path)
  }

  /// The names in a stream, which is closed.
  private static func names(in stream: OpaquePointer, path: String) throws(FileFault) -> [String] {
    defer { closedir(stream) }
    var names: [String] = []
    // The end and a fault look alike but for this.
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      if let name, name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .failed(.list, path: path, errno: errno) }
    return names.sorted()
  }

  /// Makes a folder and those above it, where they are missing; their names are durable on return.
  package static func makeFolder(_ path: String, mode: UInt32 = 0o777) throws(FileFault) {
    if isFolder(path) { return }
    let parent = parent(of: path)
    if parent != path && !isFolder(parent) { try makeFolder(parent, mode: mode) }
    if mkdir(path, mode) == 0 { return try WholeFile.synchronizeFolder(of: path) }
    // Somebody else may have made it meanwhile; a file in its place is none.
    let code = errno
    guard code == EEXIST, isFolder(path) else {
      throw .failed(.create, path: path, errno: code == EEXIST ? ENOTDIR : code)
    }
  }
}
