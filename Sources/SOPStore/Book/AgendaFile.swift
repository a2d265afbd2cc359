import Glibc
import SOPCore

/// The book, locked for writing.
///
/// The invariants that this type keeps:
///
/// 1. What was acknowledged is on disk, in the file that the path names: `append` returns after `fdatasync`,
///    and the first entry waits for the book's name to be durable too.
/// 2. No byte is ever changed or removed: the file is opened to append, and never truncated.
/// 3. The file is at all times a valid chain plus at most one fragment after the last LF: a payload goes
///    out in one `write`, and the next writer seals what a killed one left.
///    No line is written that could not be read back.
/// 4. Two writers never interleave: from `init` until the end of this value's life the lock is held. Under it
///    the path still names the opened file; every line that was added since the book was read ahead is caught
///    up with; the last one is sealed after the one before it; and what stands after the last LF is read.
/// 5. A fault that says "not recorded" recorded nothing: what stands in the file is read again before that
///    is said. When it cannot be known, `unconfirmed` or `outcomeUnknown` says so, and nothing is retried.
///
/// ```
/// ahead ──lock──▶ locked ──catchUp──▶ ready ──write──▶ written ──fdatasync──▶ recorded
///           │                 │                  │                   │
///         busy             damaged     notRecorded/unconfirmed  unconfirmed/replaced
/// ```
package struct AgendaFile: ~Copyable {
  private let reader: AgendaReader
  private var state: AgendaReader.CaughtUp

  /// What the next entry depends on.
  package var docket: Docket { state.docket }

  /// Opens the book, reads it, waits for its lock, and catches up.
  package init(
    locking path: String, checkpoint: Checkpoint? = nil, patience: UInt64 = BookLock.patience
  ) throws(FileFault) {
    try self.init(
      locking: AgendaAhead(opening: path, checkpoint: checkpoint), patience: patience)
  }

  /// Waits for the lock of a book that was read ahead, and catches up with what was added meanwhile.
  ///
  /// - Parameter patience: how long to wait for another writer, in nanoseconds.
  package init(
    locking ahead: consuming AgendaAhead, patience: UInt64 = BookLock.patience
  ) throws(FileFault) {
    var ahead = ahead
    let start = BookLock.monotonicNow()
    while !(try Self.lock(&ahead, patience: patience)) {
      // Where something puts another file in its place again and again, that has to end some time.
      guard BookLock.monotonicNow() &- start < max(patience, Self.shortestPatience) else {
        throw .busy(path: ahead.reader.path, holder: nil)
      }
      ahead = try AgendaAhead(opening: ahead.reader.path, checkpoint: ahead.reader.checkpoint)
    }
    let reader = ahead.reader
    let state = try reader.catchUp(after: ahead.state)
    guard try reader.isLastSealed(state.scan) else {
      let line = try reader.lineNumber(at: state.scan.lastLine?.offset ?? 0)
      throw .damaged(path: reader.path, line: line, fault: .seal)
    }
    self.reader = reader
    self.state = state
  }

  /// How long a book is opened anew that is replaced meanwhile, however little patience there is for other writers;
  /// in nanoseconds.
  private static let shortestPatience: UInt64 = 100_000_000

  /// Locks, and looks at the file again.
  ///
  /// - Returns: whether the file that is locked is still the one that the path names.
  private static func lock(_ ahead: inout AgendaAhead, patience: UInt64) throws(FileFault) -> Bool {
    let path = ahead.reader.path
    try BookLock.take(ahead.reader.descriptor, path: path, patience: patience)
    let locked = try ahead.reader.descriptor.status(of: path)
    guard try FileStatus.ofOffice(path).isSameFile(as: locked) else { return false }
    ahead.reader.size = try AgendaReader.plainStatus(of: ahead.reader.descriptor, path).size
    return true
  }

  /// Has the book show what a decision rests on.
  ///
  /// - Returns: whether the docket stands as it was; if not, the decision must be made anew.
  package mutating func prove(_ grounds: Grounds) throws(FileFault) -> Bool {
    let old = state.scan
    state = try reader.proving(grounds, of: state)
    return state.scan == old
  }

  // MARK: - Appending

  /// An event with its sentence, to be numbered and sealed.
  package struct Draft {
    package var event: Event
    package var text: String

    package init(event: Event, text: String) {
      self.event = event
      self.text = text
    }
  }

  /// Numbers, seals and records entries, in one write; returns when they are on disk.
  package consuming func append(_ drafts: [Draft]) throws(FileFault) -> [AgendaEntry] {
    guard !drafts.isEmpty else { return [] }
    let payload = try Payload(drafts, after: state)
    try checkSizeLimit(payload.bytes.count)
    // Whoever made the book may have been killed before its name was durable.
    if state.docket.lastNo == 0 {
      try LentGroup.reaching(reader.path) { () throws(FileFault) in
        try WholeFile.synchronizeFolder(of: reader.path)
      }
    }
    let before = Recording.current
    Recording.current = .underWay
    do throws(FileFault) {
      try write(payload)
    } catch {
      if case .notRecorded = error { Recording.current = before }
      throw error
    }
    try synchronize(payload)
    Recording.current = .done
    return payload.entries
  }

  /// A file size limit of the process is looked at first: past it the system would cut the payload.
  private borrowing func checkSizeLimit(_ count: Int) throws(FileFault) {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { return }
    // No limit is the largest number there is.
    let size = UInt64(state.tail.end + state.tail.fragment.count + count)
    if size > UInt64(limit.rlim_cur) {
      throw .notRecorded(path: reader.path, errno: EFBIG)
    }
  }

  private borrowing func write(_ payload: Payload) throws(FileFault) {
    let count = payload.bytes.withUnsafeBytes { bytes in
      retryingInterrupted { Glibc.write(reader.descriptor.raw, bytes.baseAddress, bytes.count) }
    }
    if count == payload.bytes.count { return }
    // A short write gives no reason; a full disk is the one that is met.
    let code = count < 0 ? errno : ENOSPC
    guard let standing = standing(payload) else {
      throw .outcomeUnknown(path: reader.path, nos: payload.nos, errno: code)
    }
    guard let nos = standing else { throw .notRecorded(path: reader.path, errno: code) }
    throw .unconfirmed(path: reader.path, nos: nos, errno: code)
  }

  /// Makes the payload durable. A failure is final: the system may forget what it could not write, and a
  /// second call would then succeed.
  private borrowing func synchronize(_ payload: Payload) throws(FileFault) {
    guard fdatasync(reader.descriptor.raw) == 0 else {
      let code = errno
      if let nos = standing(payload) ?? nil {
        throw .unconfirmed(path: reader.path, nos: nos, errno: code)
      }
      throw .outcomeUnknown(path: reader.path, nos: payload.nos, errno: code)
    }
    // An editor or a restored copy asks for no lock.
    guard let named = try? FileStatus.ofOffice(reader.path),
      let ours = try? reader.descriptor.status(of: reader.path), named.isSameFile(as: ours)
    else { throw .replaced(path: reader.path, nos: payload.nos) }
  }

  /// Which entries of a payload stand whole in the file, read again under the lock.
  ///
  /// - Returns: `.some(nil)` for none; `nil` where the file cannot be read.
  private borrowing func standing(_ payload: Payload) -> ClosedRange<Int>?? {
    let start = state.tail.end
    let count = state.tail.fragment.count + payload.bytes.count
    guard
      let bytes = try? reader.descriptor.bytes(at: start, count: count, path: reader.path)
    else { return nil }
    return .some(payload.nos(standingIn: bytes))
  }
}
