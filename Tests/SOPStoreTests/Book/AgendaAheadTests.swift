import Foundation
import SOPCore
import SOPStore
import Testing

/// What becomes of a book between its reading and its lock.
struct AgendaAheadTests {
  private func book() throws -> ScratchBook {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1), ScratchBook.note("satu"))
    return book
  }

  /// What a writer sees under the lock must be just what a reader sees who reads everything.
  private func expectCaughtUp(
    _ file: borrowing AgendaFile, _ book: ScratchBook,
    _ source: SourceLocation = #_sourceLocation
  ) throws {
    let (seen, whole) = (file.docket, try AgendaReader(book.path).docket())
    #expect(seen.lastNo == whole.lastNo, sourceLocation: source)
    #expect(seen.lastSeal == whole.lastSeal, sourceLocation: source)
    #expect(seen.lastRecorded == whole.lastRecorded, sourceLocation: source)
    #expect(seen.openLines == whole.openLines, sourceLocation: source)
    #expect(seen.highest == whole.highest, sourceLocation: source)
  }

  /// The fault of the lock, with the book byte for byte as it is.
  private func fault(
    ofLocking ahead: consuming AgendaAhead, _ book: ScratchBook
  ) -> FileFault? {
    let before = book.bytes
    defer { #expect(book.bytes == before) }
    do throws(FileFault) {
      _ = try AgendaFile(locking: ahead)
      return nil
    } catch {
      return error
    }
  }

  private func append(_ bytes: [UInt8], to book: ScratchBook) throws {
    let file = try #require(FileHandle(forWritingAtPath: book.path))
    try file.seekToEnd()
    try file.write(contentsOf: Data(bytes))
    try file.close()
  }

  // MARK: - What others wrote

  @Test func `of a book that nobody touched nothing is new`() throws {
    let book = try book()
    let ahead = try AgendaAhead(opening: book.path)
    let seal = ahead.docket.lastSeal
    let file = try AgendaFile(locking: ahead)
    #expect(file.docket.lastSeal == seal)
    try expectCaughtUp(file, book)
    #expect(try file.append([ScratchBook.note("dua")]).map(\.no) == [3])
    #expect(book.verification.faults.isEmpty)
  }

  @Test(arguments: Meanwhile.allCases)
  func `what others wrote meanwhile is caught up with`(_ meanwhile: Meanwhile) throws {
    let book = try book()
    try book.append(ScratchBook.start(2))
    let ahead = try AgendaAhead(opening: book.path)
    let seal = ahead.docket.lastSeal
    for draft in meanwhile.drafts { try book.append(draft) }
    let file = try AgendaFile(locking: ahead)
    #expect(file.docket.lastSeal != seal)
    try expectCaughtUp(file, book)
    let (no, opened) = (file.docket.lastNo + 1, ScratchBook.opened.local.day)
    let next = ScratchBook.start(file.docket.nextRun(of: "PIAK-07", in: opened.year).ordinal)
    #expect(try file.append([next]).map(\.no) == [no])
    #expect(book.verification.faults.isEmpty)
  }

  enum Meanwhile: String, CaseIterable, CustomTestStringConvertible {
    case noted, started, cancelled, reopened, many

    var testDescription: String { rawValue }

    var drafts: [AgendaFile.Draft] {
      switch self {
      case .noted: [ScratchBook.note("dua")]
      case .started: [ScratchBook.start(3)]
      case .cancelled: [Self.cancellation]
      case .reopened: [Self.cancellation, ScratchBook.note("batal"), Self.correction]
      case .many: (3..<60).flatMap { [ScratchBook.start($0), ScratchBook.note("\($0)")] }
      }
    }

    private static var cancellation: AgendaFile.Draft {
      var draft = ScratchBook.note("x")
      draft.event.kind = .cancelled
      draft.event.details.note = nil
      draft.event.details.reason = "keliru"
      return draft
    }

    /// Of the cancellation, entry 4.
    private static var correction: AgendaFile.Draft {
      var draft = cancellation
      draft.event.kind = .corrected
      draft.event.activity = nil
      draft.event.role = Role("Kabid")
      draft.event.details.voided = 4
      return draft
    }
  }

  // MARK: - What a killed writer left

  @Test func `a fragment that was left meanwhile is sealed`() throws {
    let book = try book()
    let ahead = try AgendaAhead(opening: book.path)
    try append(Array("000003 | 2026".utf8), to: book)
    #expect(try AgendaFile(locking: ahead).append([ScratchBook.note("dua")]).map(\.no) == [3])
    #expect(book.verification.faults.isEmpty)
    #expect(book.verification.sealedFragments == 1)
  }

  @Test func `a fragment that grew meanwhile is sealed as it is then`() throws {
    let book = try book()
    try append(Array("000003 | ".utf8), to: book)
    let ahead = try AgendaAhead(opening: book.path)
    try append(Array("2026".utf8), to: book)
    #expect(try AgendaFile(locking: ahead).append([ScratchBook.note("dua")]).map(\.no) == [3])
    #expect(book.verification.faults.isEmpty)
    #expect(book.verification.sealedFragments == 1)
  }

  @Test func `a line of which half was read is read whole`() throws {
    let book = try book()
    let half = book.bytes
    try book.append(ScratchBook.note("dua"))
    let whole = book.bytes
    try book.set(half + whole.dropFirst(half.count).prefix(50))
    let ahead = try AgendaAhead(opening: book.path)
    #expect(ahead.docket.lastNo == 2)
    try append(Array(whole.dropFirst(half.count + 50)), to: book)
    let file = try AgendaFile(locking: ahead)
    try expectCaughtUp(file, book)
    #expect(try file.append([ScratchBook.note("tiga")]).map(\.no) == [4])
    #expect(book.verification.faults.isEmpty)
    #expect(book.verification.sealedFragments == 0)
  }

  // MARK: - Damage

  @Test func `a line that was damaged meanwhile is a fault, with its number`() throws {
    let book = try book()
    let ahead = try AgendaAhead(opening: book.path)
    try append(Array("coretan\n".utf8), to: book)
    #expect(
      fault(ofLocking: ahead, book)
        == .damaged(path: book.path, line: 4, fault: .line(LineFault(field: 0, kind: .noSeal))))
  }

  @Test func `a seal that was broken meanwhile is a fault, though the book is as long as before`()
    throws
  {
    let book = try book()
    var bytes = book.bytes
    let ahead = try AgendaAhead(opening: book.path)
    let text = try #require(bytes.lastIndex(of: UInt8(ascii: "B")))
    bytes[text] ^= 1
    try book.set(bytes)
    #expect(fault(ofLocking: ahead, book) == .damaged(path: book.path, line: 3, fault: .seal))
  }

  @Test func `a book that was cut meanwhile is read anew`() throws {
    let book = try book()
    let ahead = try AgendaAhead(opening: book.path)
    try book.set(Array(book.lines.dropLast().joined(separator: [0x0A])) + [0x0A])
    let file = try AgendaFile(locking: ahead)
    try expectCaughtUp(file, book)
    #expect(try file.append([ScratchBook.note("dua")]).map(\.no) == [2])
    #expect(book.verification.faults.isEmpty)
  }

  @Test func `a book that was emptied meanwhile is a fault`() throws {
    let book = try book()
    let ahead = try AgendaAhead(opening: book.path)
    try book.set([])
    #expect(
      fault(ofLocking: ahead, book)
        == .damaged(path: book.path, line: 1, fault: .noHeader))
  }

  @Test func `damage that was seen ahead is told under the lock, and forgotten where it is gone`()
    throws
  {
    let book = try book()
    let bytes = book.bytes
    try book.set(bytes + Array("coretan\n".utf8))
    let ahead = try AgendaAhead(opening: book.path)
    #expect(ahead.docket.lastNo == 0)
    try book.set(bytes)
    try expectCaughtUp(try AgendaFile(locking: ahead), book)
  }

  // MARK: - Another file in its place

  @Test func `a book that was replaced meanwhile is read anew`() throws {
    let book = try book()
    let ahead = try AgendaAhead(opening: book.path)
    let other = try self.book()
    try other.append(ScratchBook.note("lain"))
    try Data(other.bytes).write(to: URL(filePath: book.path), options: .atomic)
    let file = try AgendaFile(locking: ahead)
    try expectCaughtUp(file, book)
    #expect(try file.append([ScratchBook.note("dua")]).map(\.no) == [4])
    #expect(book.verification.faults.isEmpty)
  }

  @Test func `a book that was taken away meanwhile is missed`() throws {
    let book = try book()
    let ahead = try AgendaAhead(opening: book.path)
    try FileManager.default.removeItem(atPath: book.path)
    #expect(fault(ofLocking: ahead, book) == .notFound(path: book.path))
  }
}
