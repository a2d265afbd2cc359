import Glibc

/// Interrupts the system calls of one thread once a time is over: a call that would block for ever comes back
/// with `EINTR`.
///
/// It rings again and again until it goes out of scope, because a signal that comes just before the call
/// blocks interrupts nothing.
struct Alarm: ~Copyable {
  private let timer: timer_t?
  /// The time between two rings, in nanoseconds.
  private static let pause = 50_000_000

  /// Rings in the thread that calls, so many nanoseconds from now.
  ///
  /// - Returns: `nil` where the system has no timer left.
  init?(afterNanoseconds delay: UInt64) {
    // Its action does nothing but exist: without one the signal would end the process. No SA_RESTART, so that
    // calls are interrupted.
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    // A mask that was inherited would keep the signal waiting.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGALRM)
    guard sigaction(SIGALRM, &action, nil) == 0,
      pthread_sigmask(SIG_UNBLOCK, &signals, nil) == 0
    else { return nil }

    // To this thread, not to the process: another one would take the signal and this one sleep on.
    var event = sigevent()
    event.sigev_notify = Int32(SIGEV_THREAD_ID)
    event.sigev_signo = SIGALRM
    event._sigev_un._tid = Self.thread
    var timer: timer_t?
    guard timer_create(CLOCK_MONOTONIC, &event, &timer) == 0 else { return nil }
    var times = itimerspec(
      it_interval: timespec(nanoseconds: Self.pause),
      // A value of zero would stop the timer.
      it_value: timespec(nanoseconds: max(1, Int(clamping: delay))))
    guard timer_settime(timer, 0, &times, nil) == 0 else {
      timer_delete(timer)
      return nil
    }
    self.timer = timer
  }

  deinit { timer_delete(timer) }

  /// The kernel's number of the calling thread (`gettid` is not among what Swift sees of the C library):
  /// `/proc/thread-self` is a link to `4711/task/4712`. Without it, the first thread's.
  private static var thread: pid_t {
    let link = withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return "" }
      let count = readlink("/proc/thread-self", start, buffer.count)
      return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
    return link.split(separator: "/").last.flatMap { pid_t($0) } ?? getpid()
  }
}

extension timespec {
  fileprivate init(nanoseconds: Int) {
    self.init(tv_sec: nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
  }
}
