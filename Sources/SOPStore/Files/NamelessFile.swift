import Glibc

/// A file that has no name until it is whole: whoever writes it and is killed leaves nothing behind.
struct NamelessFile: ~Copyable {
  let descriptor: Descriptor

  /// - Parameter folder: the folder in which it gets its name.
  /// - Returns: `nil` where the file system has no nameless files, or where `/proc` is not mounted, by which they
  ///   get their names.
  init?(in folder: borrowing Descriptor) {
    // `O_TMPFILE`, which the C library's module does not export as it is composed of two flags.
    let nameless = 0o20_000_000 | O_DIRECTORY
    guard FilePath.isFolder("/proc/self/fd"),
      let descriptor = try? Descriptor(
        in: folder, ".", O_WRONLY | nameless, mode: 0o666, path: ".")
    else { return nil }
    self.descriptor = descriptor
  }

  /// Gives the file its name, unless another has it.
  ///
  /// - Returns: `false` where another has it; `nil` where the system gives it none.
  func place(as name: String, in folder: borrowing Descriptor) -> Bool? {
    let source = "/proc/self/fd/\(descriptor.raw)"
    if linkat(AT_FDCWD, source, folder.raw, name, AT_SYMLINK_FOLLOW) == 0 { return true }
    return errno == EEXIST ? false : nil
  }
}
