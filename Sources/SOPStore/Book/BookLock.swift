import Glibc

/// The exclusive lock that writers take on the book itself.
enum BookLock {
  /// How long a writer waits for another, in nanoseconds.
  static let patience: UInt64 = 10_000_000_000

  /// Takes the lock; it is released when the descriptor is closed.
  ///
  /// Who must wait does so in the queue, then in the kernel: one who polls is passed by others who have just come.
  static func take(
    _ descriptor: borrowing Descriptor, path: String, patience: UInt64 = patience
  ) throws(FileFault) {
    let start = monotonicNow()
    BookQueue.wait(descriptor, patience: min(patience, BookQueue.patience))
    if flock(descriptor.raw, LOCK_EX | LOCK_NB) == 0 { return }
    guard errno == EWOULDBLOCK || errno == EINTR, let alarm = Alarm(afterNanoseconds: patience)
    else { throw .failed(.lock, path: path, errno: errno) }
    while flock(descriptor.raw, LOCK_EX) != 0 {
      guard errno == EINTR else { throw .failed(.lock, path: path, errno: errno) }
      guard monotonicNow() &- start < patience else {
        throw .busy(path: path, holder: holder(of: descriptor, path: path))
      }
    }
    _ = consume alarm
  }

  static func monotonicNow() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Who holds the lock, where the system tells: `sopctl (PID 4711)`.
  private static func holder(
    of descriptor: borrowing Descriptor, path: String
  ) -> String? {
    guard let status = try? descriptor.status(of: path),
      let bytes = try? WholeFile.read("/proc/locks", limit: 1 << 20),
      let locks = String(validating: bytes, as: UTF8.self)
    else { return nil }
    // `12: FLOCK  ADVISORY  WRITE 4711 08:01:131072 0 EOF`
    for line in locks.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 6, words[1] == "FLOCK", words[3] == "WRITE",
        words[5].hasSuffix(":\(status.inode)"), let process = Int32(words[4]), process > 0
      else { continue }
      let name = try? WholeFile.read("/proc/\(process)/comm", limit: 4096)
      let program = name.flatMap { String(validating: $0.dropLast(), as: UTF8.self) }
      return program.map { "\($0) (PID \(process))" } ?? "PID \(process)"
    }
    return nil
  }
}
