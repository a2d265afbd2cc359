import Foundation
import SOPCore
import SOPStore
import Testing

@testable import sopctl

struct ContinueTests {
  /// An office with three runs: one open with a subject, one ended, one open without a subject.
  private static func world() -> TestWorld {
    let world = TestWorld(now: "2026-12-30 08:00:00")
    let session = [
      "start PIAK-07 --as APK --subject 'laporan \"A\"'", "start PIAK-03 --as APK",
      "cancel PIAK-03 --as APK --reason keliru", "start PIAK-03 --as APK",
      "step PIAK-07 --as APK --set periode=harian",
    ]
    for command in session { #expect(world.run(command).code == .done) }
    return world
  }

  private static func newBook(_ world: TestWorld) -> [String] {
    let bytes = FileManager.default.contents(atPath: "\(world.home)/baru/buku-agenda.txt")
    return String(decoding: bytes ?? Data(), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static func replaceBook(_ world: TestWorld, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: world.office.book))
  }

  private func continued(_ world: TestWorld, _ options: String = "") -> TestWorld.Answer {
    world.run("init --data \(world.home)/baru --continue \(world.office.path) \(options)")
  }

  // MARK: - A new year

  @Test func `a new book names the old one's last entry, and what is open is listed`() throws {
    let world = Self.world()
    world.set(now: "2027-01-04 07:30:00")
    let before = world.book
    let answer = continued(world)
    #expect(answer.code == .done, "\(answer.complaints)")
    let last = try #require(world.entries.last)
    #expect(
      Self.newBook(world).first?.hasPrefix(
        "BUKU AGENDA v1 | - | dibuka 2027-01-04T07:30:00+07:00"
          + " | lanjutan dari 000005 \(last.seal.hex) | ") == true)
    let path = world.office.absolutePath
    #expect(
      answer.output.hasSuffix(
        """

        Melanjutkan buku lama, yang entri terakhirnya 000005. Untuk mencocokkannya
        kelak:
          sopctl verify --data \(path) --expect 5:\(last.seal.hex)

        2 run masih berjalan di sana. Mulai lagi:
          sopctl start PIAK-03 --subject "lanjutan PIAK-03-2026-002"
          sopctl start PIAK-07 --subject 'laporan "A" (lanjutan PIAK-07-2026-001)'

        """))
    #expect(!answer.output.contains("\(path)/kantor.json"))
    #expect(world.book == before)
    #expect(world.run("verify --data \(world.home)/baru").code == .done)
    #expect(world.run("verify --expect 5:\(last.seal.hex)").code == .done)
  }

  @Test func `the commands it prints can be pasted`() throws {
    let world = Self.world()
    let lines = continued(world).output.split(separator: "\n").filter {
      $0.hasPrefix("  sopctl start ")
    }
    world.set(environment: "SOPCTL_AS", "APK")
    world.set(environment: "SOPCTL_DATA", "\(world.home)/baru")
    for line in lines { #expect(world.run(String(line.dropFirst(9))).code == .done) }
    let subjects = Self.newBook(world).dropFirst().map { line -> String? in
      AgendaEntry(line: Array(line.utf8))?.event.details.subject
    }
    #expect(
      subjects == ["lanjutan PIAK-03-2026-002", "laporan \"A\" (lanjutan PIAK-07-2026-001)"])
    #expect(world.run("verify").code == .done)
  }

  @Test func `settings and SOPs are left where they are, with the command that copies them`() {
    let world = Self.world()
    world.write(#"{"instansi": "KANTOR"}"#, to: "kantor.json")
    let answer = continued(world)
    let old = world.office.absolutePath
    let new = OfficeFolder(path: "\(world.home)/baru").absolutePath
    #expect(answer.output.contains("  cp -R \(old)/kantor.json \(new)/\n"))
    let settings = FileManager.default.contents(atPath: "\(new)/kantor.json")
    #expect(settings.map { [UInt8]($0) } == SettingsExample.inert(named: nil))
  }

  @Test func `the older book's name is the new one's, and that of its kantor.json`() throws {
    let world = TestWorld()
    #expect(world.run(["init", "--name", "KANTOR A"]).code == .done)
    #expect(continued(world).output.contains("baru namanya yang terisi"))
    #expect(Self.newBook(world).first?.contains(" | KANTOR A | ") == true)
    let settings = FileManager.default.contents(atPath: "\(world.home)/baru/kantor.json")
    #expect(settings.map { [UInt8]($0) } == SettingsExample.inert(named: "KANTOR A"))

    let other = TestWorld()
    #expect(other.run(["init", "--name", "KANTOR A"]).code == .done)
    #expect(continued(other, "--name -").code == .done)
    #expect(Self.newBook(other).first?.contains(" | - | dibuka") == true)
  }

  @Test func `a book is continued up to where its numbers have a gap, although all is sealed`()
    throws
  {
    let world = Self.world()
    var lines = world.bookLines
    lines[4] = lines[4].replacing("000004 | ", with: "000009 | ")
    world.write(lines.resealed.map { $0 + "\n" }.joined(), to: "buku-agenda.txt")
    let answer = continued(world)
    #expect(answer.code == .done, "\(answer.complaints)")
    #expect(answer.output.contains("tidak benar mulai baris 5"), "\(answer.output)")
    let seal = lines.resealed[3].suffix(64)
    #expect(Self.newBook(world).first?.contains("| lanjutan dari 000003 \(seal) |") == true)
  }

  @Test func `a book without entries is continued from its header`() {
    let world = TestWorld()
    #expect(world.run("init").code == .done)
    #expect(continued(world).code == .done)
    let seal = world.bookLines[0].suffix(64)
    #expect(Self.newBook(world).first?.contains("| lanjutan dari 000000 \(seal) |") == true)
    #expect(world.run("verify --data \(world.home)/baru").code == .done)
  }

  @Test func `a subject that leaves no room gives way to the old number`() {
    let world = TestWorld()
    let subject = String(repeating: "x", count: 1_990)
    #expect(world.run("start PIAK-03 --as APK --subject \(subject)").code == .done)
    #expect(
      continued(world).output.contains(
        "  sopctl start PIAK-03 --subject \"lanjutan PIAK-03-2026-001\"\n"))
  }

  // MARK: - After damage

  /// At every line in turn: what stands before it is continued, and nothing of what stands behind it.
  @Test func `a damaged book is continued from the entry before its first fault`() throws {
    let world = Self.world()
    let (lines, entries) = (world.bookLines, world.entries)
    for (index, line) in lines.enumerated().dropFirst() {
      try? FileManager.default.removeItem(atPath: "\(world.home)/baru")
      var changed = lines
      changed[index] = line.replacing("Budi", with: "Badi")
      try Self.replaceBook(world, Array((changed.joined(separator: "\n") + "\n").utf8))
      let answer = continued(world)
      #expect(answer.code == .done)
      #expect(answer.output.contains("Buku lama tidak benar mulai baris \(index + 1)."))
      let (no, seal) =
        index == 1
        ? ("000000", String(lines[0].suffix(64)))
        : (AgendaEntry.text(ofNo: index - 1), entries[index - 2].seal.hex)
      #expect(Self.newBook(world).first?.contains("| lanjutan dari \(no) \(seal) |") == true)
      let listed = answer.output.split(separator: "\n").count { $0.hasPrefix("  sopctl start ") }
      #expect(listed == [0, 0, 1, 2, 1, 2][index])
    }
  }

  @Test func `a fragment is no damage, sealed or not`() throws {
    let world = Self.world()
    try Self.replaceBook(world, world.book + Array("000006 | 2026".utf8))
    #expect(!continued(world).output.contains("tidak benar mulai"))
    #expect(world.run("note PIAK-07 --as APK --note x").code == .done)
    try FileManager.default.removeItem(atPath: "\(world.home)/baru")
    #expect(!continued(world).output.contains("tidak benar mulai"))
    let seal = try #require(world.entries.last).seal.hex
    #expect(Self.newBook(world).first?.contains("| lanjutan dari 000006 \(seal) |") == true)
  }

  @Test func `a run that was reopened is open`() throws {
    let world = Self.world()
    #expect(
      world.run("correct PIAK-03-001 --as Kabid --reason keliru").code == .done)
    #expect(continued(world).output.contains("lanjutan PIAK-03-2026-001"))
  }

  // MARK: - What cannot be

  @Test(arguments: ["", "/", "/.", "/../sopctl", "/baru", "/baru/lagi"])
  func `a folder is not continued into itself`(place: String) throws {
    let world = Self.world()
    let before = try FileManager.default.subpathsOfDirectory(atPath: world.office.path)
    let answer = world.run(
      "init --data \(world.office.path)\(place) --continue \(world.office.path)")
    #expect(answer.code == .usage)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: world.office.path) == before)
  }

  @Test func `nor through a link`() throws {
    let world = Self.world()
    let link = "\(world.home)/tautan"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: world.office.path)
    #expect(world.run("init --continue \(link)").code == .usage)
    #expect(world.run("init --data \(link)/x --continue \(world.office.path)").code == .usage)
  }

  @Test func `where a book is nothing is made`() {
    let world = Self.world()
    #expect(world.run("init --data \(world.home)/baru").code == .done)
    let before = Self.newBook(world)
    let answer = continued(world)
    #expect(answer.code == .notRecorded)
    #expect(answer.output.isEmpty)
    #expect(Self.newBook(world) == before)
  }

  @Test func `where no book is there is nothing to continue`() {
    let world = TestWorld()
    #expect(continued(world).code == .notFound)
    #expect(!FileManager.default.fileExists(atPath: "\(world.home)/baru"))
  }

  @Test(arguments: ["", "x", "BUKU AGENDA v1\n", "\n\n"])
  func `a book without a sound header cannot be continued`(text: String) throws {
    let world = Self.world()
    try Self.replaceBook(world, Array(text.utf8))
    #expect(continued(world).code == .damaged)
    #expect(!FileManager.default.fileExists(atPath: "\(world.home)/baru"))
  }

  @Test func `a link in the place of the old book is not followed`() throws {
    let world = Self.world()
    try FileManager.default.moveItem(atPath: world.office.book, toPath: "\(world.home)/buku")
    try FileManager.default.createSymbolicLink(
      atPath: world.office.book, withDestinationPath: "\(world.home)/buku")
    #expect(continued(world).code == .notRecorded)
  }
}
