import Glibc

/// The queue of those who wait for the book's lock.
///
/// The system's lock is no queue: whoever comes just as it is let go takes it before those who have waited, and
/// puts them behind all who came later. So each writer first takes the place behind the last, and waits for the
/// one before it to leave. A place is a lock on one byte far beyond the book's end, so that it goes with its
/// writer, however that one ends.
///
/// This is for fairness, and nothing else: it is `BookLock` that keeps writers apart. Where the system has no
/// such locks there is no queue, and one who was stopped in it holds the others up for `patience` only.
enum BookQueue {
  /// How long a writer waits in the queue before it goes to the lock all the same, in nanoseconds.
  static let patience: UInt64 = 1_000_000_000
  /// The place of whoever finds nobody waiting.
  private static let first: off_t = 1 << 62

  /// The system's calls for locks that belong to an open file: `F_OFD_GETLK`, `F_OFD_SETLK`, `F_OFD_SETLKW`,
  /// which the C library's module does not export.
  private enum Call: Int32 {
    case look = 36
    case take
    case wait
  }

  /// Takes a place, and waits until nobody is before it; it is left when the descriptor is closed.
  static func wait(_ descriptor: borrowing Descriptor, patience: UInt64 = patience) {
    guard let place = takePlace(descriptor), place > first,
      let alarm = Alarm(afterNanoseconds: patience)
    else { return }
    // The one just before leaves last, unless it was killed or lost its patience. Each waits for a place
    // before all that it has, so that none waits for one who waits for it.
    var awaited: off_t? = place - 1
    while let place = awaited, take(place, of: descriptor, by: .wait), place > first {
      awaited = taken(descriptor, from: first, count: place - first)?.lowerBound
    }
    _ = consume alarm
  }

  /// Takes the place behind all others.
  private static func takePlace(_ descriptor: borrowing Descriptor) -> off_t? {
    var place = first
    while true {
      // A count of zero is all that follow.
      while let others = taken(descriptor, from: place, count: 0) {
        guard others.upperBound > place else { return nil }
        place = others.upperBound
      }
      if take(place, of: descriptor, by: .take) { return place }
      // Somebody else was faster.
      guard errno == EAGAIN || errno == EACCES else { return nil }
    }
  }

  /// Places among these that somebody else has; `nil` where there are none.
  private static func taken(
    _ descriptor: borrowing Descriptor, from place: off_t, count: off_t
  ) -> Range<off_t>? {
    var request = request(at: place, count: count)
    guard fcntl(descriptor.raw, Call.look.rawValue, &request) == 0, request.l_type != Int16(F_UNLCK)
    else { return nil }
    let (end, isTooFar) = request.l_start.addingReportingOverflow(request.l_len)
    return request.l_start..<(isTooFar || request.l_len <= 0 ? request.l_start : end)
  }

  private static func take(
    _ place: off_t, of descriptor: borrowing Descriptor, by call: Call
  ) -> Bool {
    var request = request(at: place, count: 1)
    return fcntl(descriptor.raw, call.rawValue, &request) == 0
  }

  private static func request(at place: off_t, count: off_t) -> flock {
    flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: place, l_len: count, l_pid: 0)
  }
}
