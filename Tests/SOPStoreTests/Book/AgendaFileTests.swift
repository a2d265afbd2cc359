import Foundation
import SOPCore
import SOPStore
import Synchronization
import Testing

struct AgendaFileTests {
  @Test func `a new book is its header, whole`() throws {
    let book = try ScratchBook(isCreated: false)
    #expect(try book.create())
    #expect(book.lines.count == 1)
    #expect(book.fragment.isEmpty)
    #expect(book.verification.faults.isEmpty)
    #expect(book.verification.header?.office == "Dinas | Kota")
    let names = try FileManager.default.contentsOfDirectory(atPath: book.folder)
    #expect(names == ["buku-agenda.txt"])
  }

  @Test func `of two that create one does, and the other leaves it alone`() throws {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1))
    let before = book.bytes
    #expect(try !book.create(office: "Lain"))
    #expect(book.bytes == before)
  }

  @Test func `many that create at once make one book`() throws {
    let book = try ScratchBook(isCreated: false)
    let makers = Counter()
    DispatchQueue.concurrentPerform(iterations: 16) { number in
      if (try? book.create(office: "Kantor \(number)")) == true { makers.add() }
    }
    #expect(makers.count == 1)
    #expect(book.lines.count == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: book.folder)
    #expect(names == ["buku-agenda.txt"])
  }

  @Test func `entries are numbered and sealed in their order`() throws {
    let book = try ScratchBook()
    let first = try book.append(ScratchBook.start(1), ScratchBook.note("satu"))
    let second = try book.append(ScratchBook.note("dua"))
    #expect((first + second).map(\.no) == [1, 2, 3])
    #expect(book.verification.faults.isEmpty)
    #expect(book.verification.lastSeal == second.last?.seal)
    let docket = try AgendaReader(book.path).docket()
    #expect(docket.lastNo == 3)
    #expect(docket.openLines.values.first?.count == 3)
  }

  @Test func `nothing to append is nothing written`() throws {
    let book = try ScratchBook()
    let before = book.bytes
    #expect(try book.append().isEmpty)
    #expect(book.bytes == before)
  }

  @Test func `many writers leave one chain with every entry of each in its order`() throws {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1))
    let faults = Counter()
    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      for turn in 1...50 {
        do { try book.append(ScratchBook.note("\(writer) \(turn)")) } catch { faults.add() }
      }
    }
    #expect(faults.count == 0)
    #expect(book.verification.faults.isEmpty)
    #expect(book.verification.lastNo == 201)
    let notes = try Run.entries(in: Array(book.lines.dropFirst())).compactMap(\.event.details.note)
    for writer in 0..<4 {
      #expect(notes.filter { $0.hasPrefix("\(writer) ") } == (1...50).map { "\(writer) \($0)" })
    }
    #expect(Set(notes.map { $0.prefix(1) }).count == 4)
  }

  @Test func `a run that a correction reopened is found again`() throws {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1), ScratchBook.note("sebelum"))
    var cancel = ScratchBook.note("batal")
    cancel.event.kind = .cancelled
    cancel.event.details.reason = "salah"
    try book.append(cancel, ScratchBook.start(2))
    let run = cancel.event.run
    #expect(try AgendaReader(book.path).docket().openLines[run] == nil)

    var correction = ScratchBook.note("x")
    correction.event.kind = .corrected
    correction.event.activity = nil
    correction.event.role = Role("Kabid")
    correction.event.details.note = nil
    correction.event.details.reason = "ternyata benar"
    correction.event.details.voided = 3
    try book.append(correction, ScratchBook.note("sesudah"))
    #expect(book.verification.faults.isEmpty)
    let docket = try AgendaReader(book.path).docket()
    #expect(docket.openLines[run]?.count == 5)
    #expect(docket.openLines.count == 2)
    #expect(docket.nextRun(of: "PIAK-07", in: run.year).ordinal == 3)

    try book.append(cancel)
    #expect(try AgendaReader(book.path).docket().openLines[run] == nil)
  }

  @Test func `a line as long as lines may be is written, and a longer one refused`() throws {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1))
    func draft(_ count: Int) -> AgendaFile.Draft {
      var draft = ScratchBook.note("x")
      draft.text = String(repeating: "x", count: count)
      return draft
    }
    let (_, line) = AgendaEntry.sealed(
      no: 2, event: draft(0).event, text: "", after: book.verification.lastSeal)
    let room = AgendaLimits.line - line.count
    let before = book.bytes
    #expect(throws: FileFault.entryTooLarge(bytes: AgendaLimits.line + 1)) {
      try book.append(draft(room + 1))
    }
    #expect(book.bytes == before)
    try book.append(draft(room))
    #expect(book.verification.faults.isEmpty)
    try book.append(ScratchBook.note("sesudahnya"))
    #expect(book.verification.faults.isEmpty)
  }
}

/// Counts from several threads.
final class Counter: Sendable {
  private let value = Mutex(0)
  var count: Int { value.withLock { $0 } }
  func add() { value.withLock { $0 += 1 } }
}
