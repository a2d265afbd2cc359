import Glibc

/// The exclusive lock that writers take on the book itself.
enum BookLock {
  /// How long a writer waits for another, in nanoseconds.
  static let patience: UInt64 = 10_000_000_000
  /// The longest sleep between two attempts, in nanoseconds: that of a writer who has just come.
  private static let longestNap: UInt64 = 16_000_000
  private static let shortestNap: UInt64 = 4_000_000

  /// Takes the lock; it is released when the descriptor is closed.
  static func take(
    _ descriptor: borrowing Descriptor, path: String, patience: UInt64 = patience
  ) throws(FileFault) {
    let start = monotonicNow()
    while true {
      if flock(descriptor.raw, LOCK_EX | LOCK_NB) == 0 { return }
      let code = errno
      guard code == EWOULDBLOCK || code == EINTR else {
        throw .failed(.lock, path: path, errno: code)
      }
      let waited = monotonicNow() &- start
      guard waited < patience else {
        throw .busy(path: path, holder: holder(of: descriptor, path: path))
      }
      // Whoever has waited long looks more often than whoever has just come, so that nobody starves; naps
      // are uneven, so that fifty waiting writers do not wake at once.
      let nap = max(shortestNap, longestNap / (1 + waited / 32_000_000))
      sleep(nanoseconds: UInt64.random(in: nap / 2...nap))
    }
  }

  private static func monotonicNow() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  private static func sleep(nanoseconds: UInt64) {
    var time = timespec(tv_sec: 0, tv_nsec: Int(nanoseconds))
    nanosleep(&time, nil)
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
