import Glibc

/// How much memory this process may map, where that is limited (`ulimit -v`, `RLIMIT_AS`).
package enum AddressSpace {
  /// With less of it, in bytes, no command is certain to come to its end. The harness `limits` holds that it is enough.
  package static let floor = 32 << 20

  /// In bytes; `nil` where there is no limit.
  package static var limit: Int? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return nil }
    // No limit is the largest number there is.
    return Int(exactly: limit.rlim_cur)
  }

  /// What a thread that helps may take, in bytes: its stack, what the C library lays aside for it, and what it reads.
  private static let shareOfHelper = 512 << 20

  /// How many threads may help, where no more address space is to be taken than there is.
  static var helpersAllowed: Int { limit.map { $0 / shareOfHelper } ?? .max }
}
