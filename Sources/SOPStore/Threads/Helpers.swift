import Glibc

/// Threads that work beside the one that calls, as many as the system gives: there may be none.
///
/// So whoever has helpers does the same work itself, and waits only for what one of them has in hand.
package enum Helpers {
  typealias Work = @Sendable () -> Void

  /// The stack of each, in bytes: the system's usual one, of 8 MiB, would take much of an address space that
  /// is limited.
  private static let stackSize = 512 * 1024

  /// As many as make, with the thread that calls, one for each processor; fewer where the address space is limited.
  package static var usualCount: Int {
    min(max(0, sysconf(Int32(_SC_NPROCESSORS_ONLN)) - 1), AddressSpace.helpersAllowed)
  }

  /// Runs a body on this thread while up to so many others do their work.
  ///
  /// - Parameters:
  ///   - work: what each of the others does.
  ///   - stop: lets the others come to their end, when the body has come to its own; then they are waited for.
  static func with<Result, Fault: Error>(
    _ count: Int, _ work: @escaping Work, stop: () -> Void,
    while body: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    var threads: [pthread_t] = []
    while threads.count < count, let thread = start(work) { threads.append(thread) }
    defer {
      stop()
      for thread in threads { pthread_join(thread, nil) }
    }
    return try body()
  }

  /// - Returns: `nil` where the system has no thread left, or no memory for its stack.
  private static func start(_ work: @escaping Work) -> pthread_t? {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)

    // A new thread has its maker's mask: signals are for the first thread, which is the one to be interrupted.
    var (all, mine) = (sigset_t(), sigset_t())
    sigfillset(&all)
    // What a thread's own fault raises comes to itself, blocked or not; blocked, it would end the process unheard.
    for signal in [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] { sigdelset(&all, signal) }
    guard pthread_sigmask(SIG_SETMASK, &all, &mine) == 0 else { return nil }
    defer { pthread_sigmask(SIG_SETMASK, &mine, nil) }

    let box = Unmanaged.passRetained(WorkBox(work))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, &attributes,
      { pointer in
        if let pointer { Unmanaged<WorkBox>.fromOpaque(pointer).takeRetainedValue().work() }
        return nil
      }, box.toOpaque())
    if code == 0 { return thread }
    box.release()
    return nil
  }
}

/// Work, as a new thread is handed it: by its address.
private final class WorkBox: Sendable {
  let work: Helpers.Work

  init(_ work: @escaping Helpers.Work) { self.work = work }
}
