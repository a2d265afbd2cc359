import Glibc
import SOPCore

/// The book, locked for writing.
///
/// The invariants that this type keeps:
///
/// 1. What was acknowledged is on disk: `append` returns after `fdatasync`.
/// 2. No byte is ever changed or removed: the file is opened to append, and never truncated.
/// 3. The file is at all times a valid chain plus at most one fragment after the last LF: a payload goes
///    out in one `write`, and the next writer seals what a killed one left.
/// 4. Two writers never interleave: from `open` until the end of this value's life the lock is held.
/// 5. A fault that says "not recorded" recorded nothing; when that cannot be known, `outcomeUnknown` says so.
///
/// ```
/// closed ──open──▶ locked ──catchUp──▶ ready ──append──▶ written ──fdatasync──▶ recorded
///                    │                   │                  │                      │
///                  busy               damaged     notRecorded/outcomeUnknown   outcomeUnknown
/// ```
package struct AgendaFile: ~Copyable {
  private let reader: AgendaReader
  private let state: AgendaReader.CaughtUp

  /// What the next entry depends on.
  package var docket: Docket { state.docket }

  /// Opens the book, waits for its lock, and catches up.
  package init(locking path: String, checkpoint: Checkpoint? = nil) throws(FileFault) {
    let reader = try Self.lock(path, checkpoint)
    let state = try reader.catchUp()
    guard state.isLastSealed else {
      throw .damaged(path: path, line: state.lineCount, fault: .seal)
    }
    self.init(reader: reader, state: state)
  }

  private init(reader: consuming AgendaReader, state: AgendaReader.CaughtUp) {
    self.reader = reader
    self.state = state
  }

  /// Opens and locks, until the file that is locked is the one that the path names.
  private static func lock(
    _ path: String, _ checkpoint: Checkpoint?
  ) throws(FileFault) -> AgendaReader {
    while true {
      let descriptor = try Descriptor(opening: path, O_RDWR | O_APPEND | O_NONBLOCK)
      try AgendaReader.requirePlain(try descriptor.status(of: path), path)
      try BookLock.take(descriptor, path: path)
      let locked = try descriptor.status(of: path)
      guard let named = FileStatus(path: path) else { throw .notFound(path: path) }
      if named.isSameFile(as: locked) {
        try AgendaReader.requirePlain(locked, path)
        return AgendaReader(path, descriptor, size: locked.size, checkpoint: checkpoint)
      }
    }
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
    try write(payload)
    guard fdatasync(reader.descriptor.raw) == 0 else {
      throw .outcomeUnknown(path: reader.path, nos: payload.nos, errno: errno)
    }
    return payload.entries
  }

  /// The bytes of one append, and where in them our own entries begin.
  private struct Payload {
    private(set) var bytes: [UInt8] = []
    private(set) var entries: [AgendaEntry] = []
    /// How many bytes must stand before one of our entries stands whole.
    private(set) var firstWhole = 0

    var nos: ClosedRange<Int> { (entries.first?.no ?? 0)...(entries.last?.no ?? 0) }

    init(_ drafts: [Draft], after state: AgendaReader.CaughtUp) throws(FileFault) {
      var seal = state.docket.lastSeal
      if !state.tail.fragment.isEmpty {
        (bytes, seal) = Paraf.payload(sealing: state.tail.fragment, after: seal)
      }
      var no = state.docket.lastNo
      for draft in drafts {
        no += 1
        let (entry, line) = AgendaEntry.sealed(
          no: no, event: draft.event, text: draft.text, after: seal)
        guard line.count <= AgendaLimits.line else { throw .entryTooLarge(bytes: line.count) }
        bytes += line
        entries.append(entry)
        seal = entry.seal
        if firstWhole == 0 { firstWhole = bytes.count }
      }
    }
  }

  /// A file size limit of the process is looked at first: past it the system would kill or cut.
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
    let code = count < 0 ? errno : ENOSPC
    // Still under the lock, the size tells how much of the payload stands.
    let before = state.tail.end + state.tail.fragment.count
    guard let size = (try? reader.descriptor.status(of: reader.path))?.size else {
      throw .outcomeUnknown(path: reader.path, nos: payload.nos, errno: code)
    }
    if size - before < payload.firstWhole { throw .notRecorded(path: reader.path, errno: code) }
    throw .outcomeUnknown(path: reader.path, nos: payload.nos, errno: code)
  }
}
