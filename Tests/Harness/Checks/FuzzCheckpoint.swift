import Glibc
import SOPCore
import SOPStore

/// A book with a checkpoint, whose text is mutated: what is told of the book stays the same.
struct FuzzCheckpoint {
  private let book: String
  private let cache: String
  private let checkpoint: Checkpoint

  private init(folder: String) {
    book = OfficeFolder(path: folder).book
    cache = FilePath.join(folder, "cache")
    checkpoint = Checkpoint(folder: cache)
  }

  /// Makes the book, and its checkpoint.
  init(in folder: String) throws {
    self.init(folder: folder)
    _ = try Generate(["900", folder][...]).run()
    _ = try AgendaReader(book, checkpoint: checkpoint).docket()
  }

  init(existingIn folder: String) throws { self.init(folder: folder) }

  private var path: String {
    get throws {
      guard let name = try FilePath.names(in: cache).first else { throw Skipped("no checkpoint") }
      return FilePath.join(cache, name)
    }
  }

  var bytes: [UInt8] { get throws { Bytes.of(try path) } }

  /// A mutated text is void; one whose digest was made to fit may say anything, and nothing is decided on it.
  func violation(of input: [UInt8]) throws -> String? {
    let plain = try AgendaReader(book).docket()
    try Bytes.put(input, into: path)
    let cached = try AgendaReader(book, checkpoint: checkpoint).docket()
    if cached.lastNo != plain.lastNo || cached.openLines != plain.openLines {
      return "a mutated checkpoint was believed"
    }
    let body = input.dropLast(65)
    try Bytes.put(Array(body) + Array("\(SHA256.hash(Array(body)).hex)\n".utf8), into: path)
    return try decisionsDiffer(from: plain) ? "a decision rested on a mutated checkpoint" : nil
  }

  /// Whether anything that a decision may rest on is told in another way with the checkpoint than without it.
  private func decisionsDiffer(from plain: Docket) throws -> Bool {
    for run in plain.openLines.keys.sorted().prefix(3) {
      var grounds = Grounds()
      grounds.runs = [run]
      grounds.series = [Docket.Series(code: run.code, year: run.year)]
      var ahead = try AgendaAhead(reading: book, checkpoint: checkpoint)
      while try !ahead.prove(grounds) {}
      let told = ahead.docket
      guard told.lastNo == plain.lastNo, told.lastSeal == plain.lastSeal,
        told.openLines[run] == plain.openLines[run],
        told.nextRun(of: run.code, in: run.year) == plain.nextRun(of: run.code, in: run.year)
      else { return true }
    }
    return false
  }
}
