import Foundation
import Glibc
import SOPCore
import SOPStore
import TestSupport
import Testing

/// The steps of an append that no crash and no damage shows: what the system does meanwhile.
struct AppendProtocolTests {
  private func book() throws -> ScratchBook {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1), ScratchBook.note("satu"))
    return book
  }

  @Test func `no line is written that could not be read back`() throws {
    let book = try book()
    let before = book.lines
    var silent = ScratchBook.note("dua")
    silent.event.details.note = nil
    #expect(throws: FileFault.unreadableEntry(no: 3)) { try book.append(silent) }
    #expect(book.lines == before)
  }

  @Test func `while a writer has the book nobody else has a part in it`() throws {
    let book = try book()
    let other = open(book.path, O_RDONLY)
    defer { close(other) }
    let file = try AgendaFile(locking: book.path)
    // A shared lock would be granted beside another.
    #expect(flock(other, LOCK_SH | LOCK_NB) == -1)
    #expect(errno == EWOULDBLOCK)
    _ = try file.append([ScratchBook.note("dua")])
    #expect(flock(other, LOCK_SH | LOCK_NB) == 0)
  }

  // MARK: - Another file in its place

  @Test func `a book that was replaced while a writer waited is opened again`() throws {
    let book = try book()
    let holder = open(book.path, O_RDONLY)
    #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
    let other = try self.book()
    let replacer = Thread {
      usleep(100_000)
      rename(other.path, book.path)
      close(holder)
    }
    replacer.start()
    #expect(try book.append(ScratchBook.note("sesudah")).map(\.no) == [3])
    #expect(book.lines.count == 4)
    #expect(book.verification.faults.isEmpty)
  }

  @Test func `a book that was taken away while a writer waited is missed`() throws {
    let book = try book()
    let holder = open(book.path, O_RDONLY)
    #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
    let remover = Thread {
      usleep(100_000)
      unlink(book.path)
      close(holder)
    }
    remover.start()
    #expect(throws: FileFault.notFound(path: book.path)) {
      try book.append(ScratchBook.note("sesudah"))
    }
    #expect(!FileManager.default.fileExists(atPath: book.path))
  }

  @Test func `what is appended to a book that was replaced under the lock is not acknowledged`()
    throws
  {
    let book = try book()
    let file = try AgendaFile(locking: book.path)
    try Data("lain".utf8).write(to: URL(filePath: book.path), options: .atomic)
    do throws(FileFault) {
      _ = try file.append([ScratchBook.note("x")])
      Issue.record("acknowledged")
    } catch {
      #expect(error == .replaced(path: book.path, nos: 3...3))
    }
  }

  // MARK: - Limits

  @Test func `a line of sixteen mebibytes is a fault, with its number, for readers and writers`()
    throws
  {
    let book = try book()
    let huge = [UInt8](repeating: UInt8(ascii: "x"), count: 16 << 20)
    let expected = FileFault.damaged(path: book.path, line: 4, fault: .endless)
    for ending: [UInt8] in [[], [0x0A], [0x0A, 0x0A]] {
      let bytes = book.bytes
      try book.set(bytes + huge + ending)
      #expect(book.faultOfAppending() == expected)
      // A fragment of just that size can be read, but not sealed.
      if !ending.isEmpty { #expect(throws: expected) { try AgendaReader(book.path).docket() } }
      try book.set(bytes)
    }
  }

  @Test func `a fragment whose sealed line nobody could read again is not sealed`() throws {
    let book = try book()
    try book.set(book.bytes + [UInt8](repeating: 0, count: (16 << 20) - 75))
    #expect(book.faultOfAppending() == .damaged(path: book.path, line: 4, fault: .endless))
    #expect(throws: FileFault.damaged(path: book.path, line: 4, fault: .endless)) {
      try AgendaReader(book.path).docket()
    }
  }

  // MARK: - Waiting

  @Test func `whoever waits in vain learns by whom the book is held`() throws {
    let book = try book()
    let holder = open(book.path, O_RDONLY)
    defer { close(holder) }
    #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
    let clock = ContinuousClock()
    let waited = clock.measure {
      do throws(FileFault) {
        _ = try AgendaFile(locking: book.path, patience: 200_000_000)
        Issue.record("not busy")
      } catch {
        guard case .busy(_, let holder) = error else {
          Issue.record("\(error)")
          return
        }
        #expect(holder?.contains("\(getpid())") != false)
      }
    }
    #expect(waited >= .milliseconds(200))
  }

  @Test func `whoever came first is served first`() throws {
    let book = try book()
    let holder = open(book.path, O_RDONLY)
    #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
    let group = DispatchGroup()
    for number in 0..<5 {
      group.enter()
      let writer = Thread {
        _ = try? book.append(ScratchBook.note("penulis \(number)"))
        group.leave()
      }
      writer.start()
      // Far enough apart to come in this order on a busy machine too.
      usleep(150_000)
    }
    close(holder)
    group.wait()
    let written = book.lines.suffix(5).compactMap { line in
      String(decoding: line, as: UTF8.self).firstMatch(of: #/penulis \d/#).map { String($0.output) }
    }
    #expect(written == (0..<5).map { "penulis \($0)" })
  }

  // MARK: - The folder

  @Test func `an office folder that is reached by a link is an office folder`() throws {
    let book = try ScratchBook(isCreated: false)
    let link = book.folder + "-tautan"
    defer { unlink(link) }
    #expect(symlink(book.folder, link) == 0)
    let path = "\(link)/buku-agenda.txt"
    #expect(try AgendaFile.create(at: path, office: nil, opened: ScratchBook.opened))
    #expect(try AgendaFile(locking: path).append([ScratchBook.start(1)]).map(\.no) == [1])
    #expect(book.verification.faults.isEmpty)
  }

  @Test(.needs(.root, .appendOnlyFiles))
  func `a book that the system lets nobody change or cut is written to`() throws {
    let book = try book()
    defer { _ = try? Self.chattr("-a", book.path) }
    #expect(try Self.chattr("+a", book.path).code == 0)
    #expect(try book.append(ScratchBook.note("dua")).map(\.no) == [3])
    #expect(truncate(book.path, 0) == -1)
    #expect(book.verification.faults.isEmpty)
  }

  private static func chattr(_ flag: String, _ path: String) throws -> Tool.Ended {
    try Tool.shell("chattr \(flag) '\(path)'")
  }
}
