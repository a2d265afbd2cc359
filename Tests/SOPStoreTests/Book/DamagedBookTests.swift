import Foundation
import Glibc
import SOPCore
import SOPStore
import TestSupport
import Testing

/// Books that cannot be written to: each is refused with what is wrong, and left byte for byte as it was.
struct DamagedBookTests {
  private func book() throws -> ScratchBook {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1), ScratchBook.note("satu"))
    return book
  }

  @Test func `a changed last line is refused, by its number`() throws {
    let book = try book()
    let sound = book.bytes
    let start = sound.count - (book.lines.last?.count ?? 0) - 1
    for index in start..<(sound.count - 1) where index % 3 == 0 {
      var bytes = sound
      bytes[index] = bytes[index] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
      try book.set(bytes)
      guard case .damaged(_, line: 3, _)? = book.faultOfAppending() else {
        Issue.record("byte \(index - start) of the last line")
        continue
      }
    }
  }

  @Test func `an earlier line that cannot be read is refused, by its number`() throws {
    let book = try book()
    var text = String(decoding: book.bytes, as: UTF8.self)
    text = text.replacing("000001 | ", with: "000009 | ")
    try book.set(Array(text.utf8))
    guard case .damaged(_, line: 2, fault: .line)? = book.faultOfAppending() else {
      Issue.record("not refused")
      return
    }
  }

  @Test(arguments: [
    "", "x", "\n", "x\n", "BUKU AGENDA v1\n", "BUKU AGENDA v2 | x | dibuka x | - | 00\n",
    "\u{FEFF}BUKU",
  ])
  func `what does not begin with a header is no book`(text: String) throws {
    let book = try ScratchBook(isCreated: false)
    try book.set(Array(text.utf8))
    guard case .damaged(_, line: 1, _)? = book.faultOfAppending() else {
      Issue.record("not refused: \(text)")
      return
    }
  }

  @Test func `no book is not made by writing to it`() throws {
    let book = try ScratchBook(isCreated: false)
    #expect(book.faultOfAppending() == .notFound(path: book.path))
    #expect(!FileManager.default.fileExists(atPath: book.path))
  }

  // MARK: - What is no plain file

  @Test func `a symbolic link is no book, for writers and readers`() throws {
    let book = try book()
    let link = "\(book.folder)/tautan.txt"
    #expect(symlink(book.path, link) == 0)
    try expectNotPlain(link, book)
  }

  @Test func `a book with a second name is read, and nothing is recorded in it`() throws {
    let book = try book()
    let before = book.bytes
    #expect(link(book.path, "\(book.folder)/kedua.txt") == 0)
    #expect(book.faultOfAppending() == .manyNames(path: book.path, count: 2))
    #expect(book.bytes == before)
    let reader = try AgendaReader(book.path)
    #expect(try reader.nameCount == 2)
    #expect(try reader.docket().lastNo > 0)
  }

  @Test func `a book that gets a second name once it was read ahead is refused, too`() throws {
    let book = try book()
    #expect(throws: FileFault.manyNames(path: book.path, count: 2)) {
      let ahead = try AgendaAhead(opening: book.path)
      #expect(link(book.path, "\(book.folder)/kedua.txt") == 0)
      _ = try AgendaFile(locking: ahead).append([ScratchBook.note("x")])
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a pipe is refused at once`() throws {
    let book = try book()
    let pipe = "\(book.folder)/pipa.txt"
    #expect(mkfifo(pipe, 0o600) == 0)
    try expectNotPlain(pipe, book)
  }

  @Test func `a device is refused`() throws { try expectNotPlain("/dev/null", try book()) }

  @Test func `a folder is refused`() throws {
    let book = try book()
    #expect(throws: FileFault.self) { try AgendaFile(locking: book.folder).append([]) }
    #expect(throws: FileFault.notPlain(path: book.folder)) {
      try AgendaReader(book.folder).docket()
    }
  }

  private func expectNotPlain(_ path: String, _ book: ScratchBook) throws {
    let before = book.bytes
    #expect(throws: FileFault.notPlain(path: path)) {
      try AgendaFile(locking: path).append([ScratchBook.note("x")])
    }
    #expect(throws: FileFault.notPlain(path: path)) { try AgendaReader(path).docket() }
    #expect(book.bytes == before)
  }

  // MARK: - What the system refuses

  @Test func `a book that another program holds is busy, and says by whom`() throws {
    let book = try book()
    let descriptor = open(book.path, O_RDONLY)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    guard case .busy(_, let holder)? = book.faultOfAppending() else {
      Issue.record("not busy")
      return
    }
    #expect(holder?.contains("\(getpid())") != false)
    // A reader does not wait.
    #expect(try AgendaReader(book.path).docket().lastNo == 2)
  }

  @Test func `a writer that waited writes to the book that the path names by then`() throws {
    let (old, new) = (try book(), try book())
    let descriptor = open(old.path, O_RDONLY)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let before = old.bytes
    let written = Counter()
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      if number == 0 {
        if (try? old.append(ScratchBook.note("tiga"))) != nil { written.add() }
      } else {
        usleep(100_000)
        // A restored backup takes the place of the book while somebody waits for it.
        rename(old.path, "\(old.folder)/lama.txt")
        rename(new.path, old.path)
        close(descriptor)
      }
    }
    #expect(written.count == 1)
    #expect(
      FileManager.default.contents(atPath: "\(old.folder)/lama.txt").map(Array.init) == before)
    #expect(old.lines.count == 4)
    #expect(old.verification.faults.isEmpty)
  }

  @Test(.needs(.ordinaryAccount))
  func `a book that may not be written is left alone`() throws {
    let book = try book()
    #expect(chmod(book.path, 0o400) == 0)
    guard case .failed(.open, _, errno: EACCES)? = book.faultOfAppending() else {
      Issue.record("not refused")
      return
    }
  }
}
