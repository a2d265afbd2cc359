import Foundation
import Glibc
import SOPCore
import SOPStore
import Testing

/// When a checkpoint is kept, and what a long book costs with it.
struct KeptCheckpointTests {
  private static let first = RunID(
    code: "PIAK-07", year: ScratchBook.opened.local.day.year, ordinal: 1)

  /// A long book, whose first run was cancelled at its beginning.
  private func book() throws -> ScratchBook {
    let book = try ScratchBook()
    var cancel = ScratchBook.note("x")
    cancel.event.kind = .cancelled
    cancel.event.details.note = nil
    cancel.event.details.reason = "keliru"
    try book.append(ScratchBook.start(1), cancel)
    let long = String(repeating: "x", count: 1_500)
    for ordinal in 2..<120 { try book.append(ScratchBook.start(ordinal, subject: long)) }
    return book
  }

  private func checkpoint(of book: ScratchBook) -> Checkpoint {
    Checkpoint(folder: "\(book.folder)/cache")
  }

  /// What the checkpoint says; `nil` where there is none.
  private func text(of book: ScratchBook) throws -> String? {
    let folder = "\(book.folder)/cache"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    #expect(names.count < 2)
    return try names.first.map {
      String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\($0)")), as: UTF8.self)
    }
  }

  @Test func `the lines of a run that was reopened are looked for once`() throws {
    let book = try book()
    let checkpoint = checkpoint(of: book)
    _ = try AgendaReader(book.path, checkpoint: checkpoint).docket()
    #expect(try text(of: book)?.contains("r \(Self.first) ") == false)
    var correction = ScratchBook.note("x")
    correction.event.kind = .corrected
    correction.event.activity = nil
    correction.event.role = Role("Kabid")
    correction.event.details.note = nil
    correction.event.details.reason = "ternyata benar"
    correction.event.details.voided = 2
    try book.append(correction)
    #expect(book.verification.faults.isEmpty)
    let docket = try AgendaReader(book.path, checkpoint: checkpoint).docket()
    #expect(docket.openLines[Self.first]?.count == 3)
    #expect(try text(of: book)?.contains("r \(Self.first) ") == true)
  }

  @Test func `a proof by the whole book keeps nothing that is known`() throws {
    let book = try book()
    let checkpoint = checkpoint(of: book)
    _ = try AgendaReader(book.path, checkpoint: checkpoint).docket()
    let kept = try #require(try text(of: book))
    try book.append(ScratchBook.start(120))
    var grounds = Grounds()
    grounds.isWhole = true
    var ahead = try AgendaAhead(reading: book.path, checkpoint: checkpoint)
    #expect(try ahead.prove(grounds))
    #expect(try text(of: book) == kept)
  }

  @Test func `a checkpoint that the book contradicts is replaced`() throws {
    let book = try book()
    let checkpoint = checkpoint(of: book)
    _ = try AgendaReader(book.path, checkpoint: checkpoint).docket()
    let sound = try #require(try text(of: book))
    let run = RunID(code: Self.first.code, year: Self.first.year, ordinal: 7)
    let body = sound.split(separator: "\n").dropLast().filter { !$0.hasPrefix("r \(run) ") }
      .map { $0 + "\n" }.joined()
    #expect(body.utf8.count < sound.utf8.count - 65)
    let forged = body + "\(SHA256.hash(Array(body.utf8)).hex)\n"
    let folder = "\(book.folder)/cache"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    try forged.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    // One that others could have written is not read.
    #expect(chmod("\(folder)/\(name)", 0o600) == 0)
    var grounds = Grounds()
    grounds.runs = [run]
    var ahead = try AgendaAhead(reading: book.path, checkpoint: checkpoint)
    #expect(ahead.docket.openLines[run] == nil)
    #expect(try !ahead.prove(grounds))
    #expect(ahead.docket.openLines[run]?.count == 1)
    #expect(try ahead.prove(grounds))
    #expect(try text(of: book)?.contains("r \(run) ") == true)
  }
}
