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

  /// A mutated text is void; one whose digest was made to fit may mislead, but never trap.
  func violation(of input: [UInt8]) throws -> String? {
    let plain = try AgendaReader(book).docket()
    try Bytes.put(input, into: path)
    let cached = try AgendaReader(book, checkpoint: checkpoint).docket()
    if cached.lastNo != plain.lastNo || cached.openLines != plain.openLines {
      return "a mutated checkpoint was believed"
    }
    let body = input.dropLast(65)
    try Bytes.put(Array(body) + Array("\(SHA256.hash(Array(body)).hex)\n".utf8), into: path)
    _ = try? AgendaReader(book, checkpoint: checkpoint).docket()
    return nil
  }
}
