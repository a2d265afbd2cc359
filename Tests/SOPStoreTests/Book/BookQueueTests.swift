import Foundation
import Glibc
import SOPCore
import Synchronization
import Testing

@testable import SOPStore

/// The order in which writers get at the book.
struct BookQueueTests {
  /// Where places begin.
  private static let first: off_t = 1 << 62

  private func book() throws -> ScratchBook {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1))
    return book
  }

  private func descriptor(_ book: ScratchBook) throws -> Descriptor {
    try Descriptor(opening: book.path, O_RDWR)
  }

  /// Whether somebody else has a place, counted from the first.
  private func isTaken(_ place: Int, _ descriptor: Int32) -> Bool {
    var request = Glibc.flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: Self.first + off_t(place),
      l_len: 1, l_pid: 0)
    // `F_OFD_GETLK`.
    return fcntl(descriptor, 36, &request) == 0 && request.l_type != Int16(F_UNLCK)
  }

  private func waitUntil(_ isSo: () -> Bool) {
    for _ in 0..<2_000 where !isSo() { usleep(1_000) }
    #expect(isSo())
  }

  @Test func `whoever has the book has come by the queue`() throws {
    let book = try book()
    let observer = open(book.path, O_RDONLY)
    defer { close(observer) }
    let file = try AgendaFile(locking: book.path)
    #expect(isTaken(0, observer))
    _ = try file.append([ScratchBook.note("satu")])
    #expect(!isTaken(0, observer))
  }

  @Test func `whoever comes while others wait is served after them`() throws {
    let book = try book()
    let observer = open(book.path, O_RDONLY)
    defer { close(observer) }
    let served = Mutex([Int]())
    let group = DispatchGroup()
    do {
      let head = try descriptor(book)
      BookQueue.wait(head)
      for number in 1...5 {
        group.enter()
        let writer = Thread {
          defer { group.leave() }
          guard let own = try? Descriptor(opening: book.path, O_RDWR) else { return }
          BookQueue.wait(own, patience: 30_000_000_000)
          served.withLock { $0.append(number) }
        }
        writer.start()
        waitUntil { isTaken(number, observer) }
      }
      #expect(served.withLock { $0 }.isEmpty)
      _ = consume head
    }
    group.wait()
    #expect(served.withLock { $0 } == [1, 2, 3, 4, 5])
    let late = try descriptor(book)
    BookQueue.wait(late)
    #expect(isTaken(0, observer), "once nobody waits, places begin anew")
    _ = consume late
  }

  @Test func `of whom leaves the queue the next one does not go before others`() throws {
    let book = try book()
    let observer = open(book.path, O_RDONLY)
    defer { close(observer) }
    let served = Mutex(false)
    let group = DispatchGroup()
    do {
      let head = try descriptor(book)
      BookQueue.wait(head)
      do {
        let leaving = try descriptor(book)
        BookQueue.wait(leaving, patience: 1_000_000)
        #expect(isTaken(1, observer))
        group.enter()
        let writer = Thread {
          defer { group.leave() }
          guard let own = try? Descriptor(opening: book.path, O_RDWR) else { return }
          BookQueue.wait(own, patience: 30_000_000_000)
          served.withLock { $0 = true }
        }
        writer.start()
        waitUntil { isTaken(2, observer) }
        _ = consume leaving
      }
      usleep(50_000)
      #expect(!served.withLock { $0 })
      _ = consume head
    }
    group.wait()
    #expect(served.withLock { $0 })
  }

  @Test func `one who was stopped in the queue keeps nobody from a free lock`() throws {
    let book = try book()
    let stopped = try descriptor(book)
    BookQueue.wait(stopped)
    #expect(try book.append(ScratchBook.note("satu")).map(\.no) == [2])
    #expect(book.verification.faults.isEmpty)
    _ = consume stopped
  }

  @Test func `a lock on the whole file by another program is no queue`() throws {
    let book = try book()
    let other = try descriptor(book)
    var request = Glibc.flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0, l_len: 0, l_pid: 0)
    // `F_OFD_SETLK`.
    let code = fcntl(other.raw, 37, &request)
    #expect(code == 0)
    #expect(try book.append(ScratchBook.note("satu")).map(\.no) == [2])
    _ = consume other
  }
}
