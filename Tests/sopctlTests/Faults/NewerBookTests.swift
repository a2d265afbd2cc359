import Foundation
import SOPCore
import Testing

@testable import sopctl

/// A book in which a newer sopctl has written: every command says so, and none records anything.
struct NewerBookTests {
  /// What a newer program wrote, of the book of `world()`: where, and what stands there instead.
  struct Change: CustomTestStringConvertible {
    let name: String
    let line: Int
    let old: String
    let new: String
    let word: String

    var testDescription: String { name }
  }

  static let changes = [
    Change(
      name: "an event", line: 5, old: " | catatan | ", new: " | serah | ", word: "\"serah\""),
    Change(
      name: "an event of no run", line: 5, old: "PIAK-07-2026-001 | catatan | 1 | APK",
      new: "- | ganti-pejabat | - | -", word: "\"ganti-pejabat\""),
    Change(
      name: "a key of a run that is over", line: 3, old: "; peran=diakui",
      new: "; peran=diakui; tte=x", word: "\"tte\""),
    Change(
      name: "a key of an open run", line: 4, old: "peran=diakui", new: "tte=x", word: "\"tte\""),
    Change(
      name: "a key of another event", line: 5, old: "catatan=", new: "perihal=x; catatan=",
      word: "\"perihal\""),
    Change(
      name: "a value", line: 2, old: "peran=diakui", new: "peran=wakil", word: "\"wakil\""),
    Change(name: "a header", line: 1, old: "AGENDA v1", new: "AGENDA v2", word: "v2"),
  ]

  /// A run that is over, and one that is open and late.
  private func world() -> TestWorld {
    let world = TestWorld()
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    #expect(world.run("cancel 001 --as APK --reason keliru").code == .done)
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    #expect(world.run("note PIAK-07 --as APK --note 'kunci dipinjam'").code == .done)
    #expect(world.run("step PIAK-07 --as APK --set periode=harian").code == .done)
    world.pass(minutes: 121)
    return world
  }

  private func apply(_ change: Change, to world: TestWorld, isSealed: Bool) throws {
    var lines = world.bookLines
    let old = lines[change.line - 1]
    lines[change.line - 1] = old.replacing(change.old, with: change.new)
    #expect(lines[change.line - 1] != old)
    world.write(
      (isSealed ? lines.resealed : lines).map { $0 + "\n" }.joined(), to: "buku-agenda.txt")
  }

  private static let commands = [
    "status", "status --all", "status PIAK-07-001", "status --json", "overdue", "overdue --json",
    "overdue --record", "overdue --record --dry-run", "report", "report --format csv",
    "report --format html", "agenda", "agenda --run PIAK-07", "agenda --json", "agenda --raw",
    "agenda --tail 10", "start PIAK-03 --as APK", "start PIAK-03 --as APK --dry-run",
    "step PIAK-07 2 --as APK", "note PIAK-07 --as APK --note x",
    "pause PIAK-07 --as APK --reason x", "correct PIAK-07 --as APK --reason x",
    "cancel PIAK-07 --as APK --reason x",
  ]

  @Test(arguments: changes)
  func `every command says that a newer sopctl wrote it, and records nothing`(
    change: Change
  ) throws {
    let world = world()
    try apply(change, to: world, isSealed: true)
    let book = world.book
    for command in Self.commands {
      let answer = world.run(command)
      let said = answer.complaints + answer.output
      #expect(answer.code == .damaged, "\(command): \(said)")
      #expect(answer.complaints.contains("sopctl yang lebih baru"), "\(command): \(said)")
      #expect(answer.complaints.contains("Perbarui sopctl"), "\(command): \(said)")
      #expect(!said.contains("rusak"), "\(command): \(said)")
      if command.hasPrefix("agenda --json") || command.hasPrefix("agenda --raw") { continue }
      #expect(said.contains(change.word), "\(command): \(said)")
      #expect(
        said.contains("baris \(change.line)") || said.contains("BARIS \(change.line) "),
        "\(command): \(said)")
    }
    let monitoring = world.run("overdue --nagios")
    #expect(monitoring.code == .monitoringUnknown)
    #expect(monitoring.output.contains("sopctl yang lebih baru"))
    #expect(
      world.run("status --json").output.contains(#""error":{"code":6,"kind":"newerFormat""#))
    #expect(world.book == book)
  }

  @Test(arguments: changes)
  func `verify says so, and calls the book neither sound nor damaged`(change: Change) throws {
    let world = world()
    try apply(change, to: world, isSealed: true)
    let answer = world.run("verify")
    #expect(answer.code == .damaged)
    #expect(answer.output.contains("Ditulis oleh sopctl yang lebih baru"), "\(answer.output)")
    #expect(answer.output.contains(change.word))
    #expect(answer.output.contains("Perbarui sopctl"))
    #expect(!answer.output.contains("enar: "), "\(answer.output)")
    let json = world.run("verify --json")
    #expect(json.code == .damaged)
    #expect(json.output.components(separatedBy: #""kind":"#).count == 2, "\(json.output)")
    #expect(json.output.contains(#""faults":[{"line":\#(change.line),"kind":"newerFormat","#))
  }

  @Test(arguments: changes)
  func `without a paraf that seals it, it is damage`(change: Change) throws {
    let world = world()
    try apply(change, to: world, isSealed: false)
    let answer = world.run("verify")
    #expect(answer.code == .found)
    #expect(answer.output.contains("Baris \(change.line): Parafnya tidak cocok"))
    #expect(!answer.output.contains("lebih baru"), "\(answer.output)")
    for command in Self.commands {
      let answer = world.run(command)
      #expect(!(answer.output + answer.complaints).contains("lebih baru"), "\(command)")
    }
  }

  @Test(arguments: changes)
  func `validate says so as verify does, and does not call it a fault`(change: Change) throws {
    let world = world()
    try apply(change, to: world, isSealed: true)
    let answer = world.run("validate")
    #expect(answer.code == .damaged, "\(answer.output)")
    #expect(answer.output.contains("sopctl yang lebih baru"), "\(answer.output)")
    #expect(answer.output.contains(change.word))
    let told = answer.output.split(separator: "\n").filter { $0.contains("buku-agenda.txt") }
    // Once of the line, and once of how the book is kept.
    #expect(told.filter { !$0.contains("Penjagaan buku") }.count == 1, "\(answer.output)")
    world.write("{", to: "kantor.json")
    #expect(world.run("validate").code == .found)
  }

  @Test(arguments: [true, false])
  func `only what would have recorded says that nothing was`(isSealed: Bool) throws {
    let world = world()
    try apply(Self.changes[0], to: world, isSealed: isSealed)
    for command in ["status", "overdue", "overdue --nagios", "report", "validate"] {
      let answer = world.run(command)
      #expect(!(answer.output + answer.complaints).contains("tidak ada yang dicatat"), "\(command)")
    }
    for command in ["overdue --record", "note PIAK-07 --as APK --note x"] {
      #expect(world.run(command).complaints.contains("tidak ada yang dicatat"), "\(command)")
    }
  }

  @Test(arguments: ["agenda", "agenda --tail 1", "agenda --run PIAK-07", "agenda --json"])
  func `a header that nobody can read is said whatever lines are shown`(command: String) throws {
    let world = world()
    try apply(Self.changes[6], to: world, isSealed: false)
    let answer = world.run(command)
    #expect(answer.code == .damaged, "\(answer.complaints)")
    #expect(!answer.output.isEmpty)
  }

  @Test func `damage goes before what a newer sopctl wrote`() throws {
    let world = world()
    try apply(Self.changes[0], to: world, isSealed: true)
    let text = world.bookLines.map { $0 + "\n" }.joined()
    world.write(text.replacing("keliru", with: "kelira"), to: "buku-agenda.txt")
    let answer = world.run("verify")
    #expect(answer.code == .found)
    #expect(answer.output.hasSuffix("Tidak benar: 1 kesalahan.\n"), "\(answer.output)")
  }

  @Test func `a report that does not read so far can be made`() throws {
    let world = world()
    try apply(Self.changes[0], to: world, isSealed: true)
    #expect(world.run("report --up-to 3").code == .done)
    #expect(world.run("report --up-to 4").code == .damaged)
  }

  @Test func `a book that only a newer sopctl can read is not continued without it`() throws {
    let world = world()
    try apply(Self.changes[0], to: world, isSealed: true)
    let answer = world.run("init --data \(world.home)/baru --continue \(world.office.path)")
    #expect(answer.code == .damaged)
    #expect(answer.complaints.contains("sopctl yang lebih baru"))
    #expect(!FileManager.default.fileExists(atPath: "\(world.home)/baru/buku-agenda.txt"))
  }
}

extension [String] {
  /// The same lines, each with the paraf that seals it after the one before it.
  var resealed: [String] {
    var previous = Digest.zero
    return map { line in
      let part = String(line.dropLast(67))
      previous = Paraf.seal(after: previous, [UInt8](part.utf8))
      return "\(part) | \(previous.hex)"
    }
  }
}
