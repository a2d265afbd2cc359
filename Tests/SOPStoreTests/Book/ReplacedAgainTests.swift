import Foundation
import Glibc
import SOPCore
import Testing

@testable import SOPStore

/// A book in the place of which something puts another again and again.
struct ReplacedAgainTests {
  /// Each copy is locked before it gets the book's name, and let go only when the next has it: so nobody ever
  /// holds the lock of the file that the name means.
  private static func replace(_ path: String, until end: ContinuousClock.Instant) {
    let spare = path + ".baru"
    var held: Int32 = -1
    while ContinuousClock.now < end {
      try? FileManager.default.copyItem(atPath: path, toPath: spare)
      let next = open(spare, O_RDWR | O_CLOEXEC)
      flock(next, LOCK_EX)
      rename(spare, path)
      close(held)
      held = next
      usleep(10_000)
    }
    close(held)
  }

  @Test func `a writer does not wait for ever`() throws {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1))
    let path = book.path
    let end = ContinuousClock.now + .seconds(4)
    let hasBegun = DispatchSemaphore(value: 0)
    let hasEnded = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      hasBegun.signal()
      Self.replace(path, until: end)
      hasEnded.signal()
    }
    hasBegun.wait()
    usleep(50_000)
    #expect(throws: FileFault.self) {
      _ = try AgendaFile(locking: path, patience: 500_000_000)
    }
    #expect(ContinuousClock.now < end)
    hasEnded.wait()
    #expect(throws: Never.self) { _ = try AgendaFile(locking: path) }
  }
}
