import Dispatch
import SOPCore
import Synchronization

/// Some whole lines of the book, checked by as many threads as there are processors.
///
/// A class, since its threads share it.
final class Sheet: Sendable {
  /// The paraf before the first line and an LF, then the lines, each with its LF.
  private let bytes: [UInt8]
  private let isFirst: Bool
  /// Where the lines stand, in parts of about the same length.
  private let parts: [Range<Int>]
  private let progress: Mutex<Progress>
  private let threads = DispatchGroup()

  private struct Progress {
    /// How many parts have been taken in hand.
    var taken = 0
    var checks: [LineChecks]
  }

  private static let partSize = 128 * 1024

  /// - Parameters:
  ///   - lines: whole lines, each with its LF.
  ///   - isFirst: whether they begin the book.
  init(_ lines: ArraySlice<UInt8>, after seal: Digest, isFirst: Bool) {
    let lead = LineChecks.lead(after: seal)
    bytes = lead + lines
    self.isFirst = isFirst
    parts = Self.parts(of: bytes, from: lead.count)
    progress = Mutex(Progress(checks: Array(repeating: LineChecks(), count: parts.count)))
  }

  private static func parts(of bytes: [UInt8], from lead: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = lead
    while start < bytes.count {
      var end = min(start + partSize, bytes.count)
      while bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
      parts.append(start..<end)
      start = end
    }
    return parts
  }

  /// The last paraf written on the sheet, or before it.
  var lastSeal: Digest {
    let bytes = bytes
    return LineChecks.lastSeal(in: bytes.span)
  }

  // MARK: - Checking

  /// Begins to check the lines on other threads.
  func begin(threads count: Int) {
    for _ in 0..<count {
      DispatchQueue.global().async(group: threads) { self.work() }
    }
  }

  /// The checks of all lines, in order; this thread does what no other has in hand yet.
  func finish() -> [LineChecks] {
    work()
    threads.wait()
    return progress.withLock { $0.checks }
  }

  private func work() {
    let bytes = bytes
    while let part = nextPart() {
      let checks = LineChecks(
        of: bytes.span, in: parts[part], isFirst: isFirst && part == 0)
      progress.withLock { $0.checks[part] = checks }
    }
  }

  private func nextPart() -> Int? {
    progress.withLock { progress in
      guard progress.taken < parts.count else { return nil }
      progress.taken += 1
      return progress.taken - 1
    }
  }
}
