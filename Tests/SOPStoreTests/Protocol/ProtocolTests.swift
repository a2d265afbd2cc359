import Foundation
import TestSupport
import Testing

/// In what order the program makes things durable: the order of an append, of a book, of a definition and of
/// evidence, call by call. No crash that a test can make shows all of it.
@Suite(.needs(.program, .tool("strace")))
struct ProtocolTests {
  /// A home folder, and in it an office.
  private final class Place {
    let home = NSTemporaryDirectory() + "sopctl-protocol-\(UUID().uuidString)"
    var office: String { "\(home)/srv/kantor" }
    var book: String { "\(office)/buku-agenda.txt" }

    init() throws {
      try FileManager.default.createDirectory(
        atPath: "\(home)/srv", withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: home) }

    func steps(of command: String) throws -> [String] {
      let words = command.split(separator: " ").map(String.init)
      let sequence = try CallSequence(of: words, office: office, home: home)
      #expect(sequence.ended.code == 0, "\(command): \(sequence.ended.text)")
      return sequence.steps
    }

    /// What a killed writer left.
    func tear() throws {
      let file = try #require(FileHandle(forWritingAtPath: book))
      try file.seekToEnd()
      try file.write(contentsOf: Data("000009 | 2026".utf8))
      try file.close()
    }
  }

  private static let start = "start PIAK-07 --as APK --by Budi"
  // MARK: - The protocol

  /// A file is whole and durable before it has its name, and then its name is.
  private static func file(_ name: String) -> [String] {
    ["write *", "fsync *", "name \(name)", "fsync ."]
  }

  private static let definition = [
    "write definisi/*", "fsync definisi/*", "rename definisi/PIAK-07-*", "fsync definisi",
  ]

  private static let evidence = [
    "write lampiran/*", "fsync lampiran/*", "name lampiran/*", "fsync lampiran",
  ]

  /// Under the lock the path still names the file; what was written is durable before it is acknowledged, in the
  /// file that the path names.
  private static let append = [
    "lock buku-agenda.txt", "compare buku-agenda.txt", "write buku-agenda.txt",
    "fdatasync buku-agenda.txt", "compare buku-agenda.txt",
  ]

  /// Whoever made the book may have been killed before its name was durable.
  private static let firstAppend =
    append.prefix(2) + ["fsync ."] + append.dropFirst(2)

  private static let office =
    ["make .", "fsync .."]
    + ["sops", "definisi", "lampiran"].flatMap { ["make \($0)", "fsync ."] }
    + file("kantor.json") + file("kantor.contoh.json") + file("kantor.schema.json")
    + file("buku-agenda.txt")

  /// What is looked at before the lock does not matter.
  private func changes(_ steps: [String]) -> [String] {
    let lock = steps.firstIndex { $0.hasPrefix("lock") } ?? steps.count
    return steps.enumerated().filter { $0 > lock || !$1.hasPrefix("compare") }.map(\.element)
  }

  // MARK: - Offices

  @Test func `an office is made`() throws {
    #expect(changes(try Place().steps(of: "init")) == Self.office)
  }

  @Test func `an office is made that continues another`() throws {
    let (old, new) = (try Place(), try Place())
    _ = try old.steps(of: "init")
    _ = try old.steps(of: Self.start)
    #expect(changes(try new.steps(of: "init --continue \(old.office)")) == Self.office)
  }

  // MARK: - Entries

  /// An office with a run, which is open.
  private func place() throws -> (place: Place, run: String) {
    let place = try Place()
    _ = try place.steps(of: "init")
    _ = try place.steps(of: Self.start)
    let book = try String(contentsOfFile: place.book, encoding: .utf8)
    return (place, String(try #require(book.firstMatch(of: #/PIAK-07-\d{4}-001/#)).output))
  }

  @Test func `the first entry waits for the definition, and for the book's name`() throws {
    let place = try Place()
    _ = try place.steps(of: "init")
    #expect(changes(try place.steps(of: Self.start)) == Self.definition + Self.firstAppend)
  }

  @Test func `of a first entry that was torn the next one waits again`() throws {
    let place = try Place()
    _ = try place.steps(of: "init")
    try place.tear()
    #expect(changes(try place.steps(of: Self.start)) == Self.definition + Self.firstAppend)
  }

  @Test(arguments: [false, true])
  func `an entry is recorded, and what a killed writer left is sealed with it`(isTorn: Bool) throws
  {
    let (place, run) = try place()
    if isTorn { try place.tear() }
    let note = "note \(run) --as APK --by Budi --note satu"
    #expect(changes(try place.steps(of: note)) == Self.append)
    let step = "step \(run) 1 --as APK --by Budi --set periode=harian"
    #expect(changes(try place.steps(of: step)) == Self.append)
  }

  @Test func `evidence is kept before the entry that names it`() throws {
    let (place, run) = try place()
    let file = "\(place.home)/bukti.txt"
    try Data("bukti".utf8).write(to: URL(filePath: file))
    let note = "note \(run) --as APK --by Budi --note satu --attach \(file)"
    #expect(changes(try place.steps(of: note)) == Self.evidence + Self.append)
    // It stands there already, and may not have been durable.
    let again = Self.evidence.filter { !$0.hasPrefix("name") }
    #expect(changes(try place.steps(of: note)) == again + Self.append)
  }
}
