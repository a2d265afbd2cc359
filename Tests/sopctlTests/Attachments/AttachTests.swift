import Foundation
import SOPCore
import TestSupport
import Testing

@testable import SOPStore
@testable import sopctl

struct AttachTests {
  /// A world whose only run waits at activity 2, with three files at hand.
  private static func world() -> TestWorld {
    let world = TestWorld()
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    #expect(world.run("step 001 --as APK --set periode=harian").code == .done)
    for (name, text) in [("foto.JPG", "foto"), ("nota kecil.pdf", "nota"), ("c", "ketiga")] {
      world.put(text, to: name)
    }
    return world
  }

  private static func kept(_ world: TestWorld) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: world.office.attachments)
    return (names ?? []).sorted()
  }

  private static func place(_ text: String, _ ending: String = "") -> String {
    SHA256.hash(text).hex + ending
  }

  // MARK: - Recorded

  @Test func `a step keeps its evidence, and the entry names it in the order given`() throws {
    let world = Self.world()
    let answer = world.run([
      "step", "001", "--as", "APK", "--attach", "\(world.home)/nota kecil.pdf",
      "--attach=\(world.home)/foto.JPG", "--json",
    ])
    #expect(answer.code == .done, "\(answer.complaints)")
    let attachments = try #require(world.entries.last).event.details.attachments
    #expect(attachments.map(\.name) == ["nota kecil.pdf", "foto.JPG"])
    #expect(attachments.map(\.size) == [4, 4])
    #expect(attachments.map(\.digest) == [SHA256.hash("nota"), SHA256.hash("foto")])
    let expected = [Self.place("foto", ".jpg"), Self.place("nota", ".pdf")]
    #expect(Self.kept(world) == expected.sorted())
    #expect(world.entries.last?.text.contains("lampiran: nota kecil.pdf, foto.JPG") == true)
    let hex = SHA256.hash("nota").hex
    #expect(answer.output.contains(#""lampiran":["\#(hex) 4 nota kecil.pdf","#))
    #expect(world.run("verify").code == .done)
    #expect(world.run("status 001").output.contains("nota kecil.pdf"))
  }

  @Test func `notes and returns carry evidence too, and what is attached twice is named once`() {
    let world = Self.world()
    for command in ["step 001 2 --as APK", "step 001 3 --as APK"] {
      #expect(world.run(command).code == .done)
    }
    let foto = "\(world.home)/foto.JPG"
    world.sit("siti", "Siti Aminah")
    #expect(
      world.run("return 001 --as sub-koord --reason kurang --attach \(foto)").code == .done)
    #expect(world.entries.last?.event.details.attachments.count == 1)
    let note = "note 001 --as Kabid --note lihat --attach \(foto) --attach \(foto)"
    #expect(world.run(note).code == .done)
    #expect(world.entries.last?.event.details.attachments.count == 1)
    #expect(Self.kept(world) == [Self.place("foto", ".jpg")])
    #expect(world.faults.isEmpty)
    #expect(world.run("verify").output.contains("Lampiran            1\n"))
  }

  @Test func `a dry run reads the files, and keeps nothing`() throws {
    let world = Self.world()
    let command = "step 001 --as APK --attach \(world.home)/foto.JPG"
    let before = world.book
    let rehearsed = world.run(command + " --dry-run --json")
    #expect(rehearsed.code == .done)
    #expect(world.book == before)
    #expect(!FileManager.default.fileExists(atPath: world.office.attachments))
    let done = world.run(command + " --json")
    #expect(
      done.output == rehearsed.output.replacing(#""dryRun":true"#, with: #""dryRun":false"#))
    #expect(
      world.run("note 001 --as APK --note x -n --attach \(world.home)/tidak").code == .notFound)
  }

  @Test(arguments: [
    "a|b; c=d\\e.txt", "baris\nlain\u{1B}[31m.txt", "kanan\u{202E}kiri.txt", "é 日本.txt", "-x",
    "--attach",
    " ", "a (b)", String(repeating: "x", count: 251) + ".txt",
  ])
  func `any name is written so that it reads back`(name: String) throws {
    let world = Self.world()
    world.put("isi", to: name)
    let answer = world.run([
      "note", "001", "--as", "APK", "--note", "x", "--attach=\(world.home)/\(name)",
    ])
    if name == " " {
      #expect(answer.code == .usage)
      return
    }
    #expect(answer.code == .done, "\(answer.complaints)")
    let attachment = try #require(world.entries.last?.event.details.attachments.first)
    #expect(Array(attachment.name.utf8) == Array(name.utf8))
    #expect(world.run("verify").code == .done)
  }

  // MARK: - Not recorded

  @Test func `what a rule refuses keeps nothing`() {
    let world = Self.world()
    let file = "--attach \(world.home)/foto.JPG"
    let before = world.book
    let refused: [(String, ExitCode)] = [
      ("step 001 --as Kabid \(file)", .refused), ("step 001 5 --as APK \(file)", .refused),
      ("return 001 --as APK --reason x \(file)", .refused),
      ("step 009 --as APK \(file)", .notFound), ("step 001 --as Lurah \(file)", .notFound),
      ("step 001 \(file)", .usage), ("note 001 --as APK --note ALASAN \(file)", .usage),
      // A missing file comes before a refusal.
      ("step 001 --as Kabid \(file) --attach \(world.home)/tidak-ada", .notFound),
    ]
    for (command, code) in refused {
      let answer = world.run(command)
      #expect(answer.code == code, "\(command): \(answer.complaints)")
      #expect(!FileManager.default.fileExists(atPath: world.office.attachments), "\(command)")
    }
    #expect(world.book == before)
  }

  @Test func `a name that holds a NIK is refused without being told`() {
    let world = Self.world()
    world.put("ktp", to: "ktp 3322011201900001.jpg")
    let answer = world.run([
      "note", "001", "--as", "APK", "--note", "x", "--attach",
      "\(world.home)/ktp 3322011201900001.jpg", "--json",
    ])
    #expect(answer.code == .usage)
    #expect(!(answer.complaints + answer.output).contains("3322011201900001"))
    #expect(answer.complaints.contains("33**********0001"))
    #expect(Self.kept(world).isEmpty)
  }

  @Test(.needs(.program))
  func `a name that is not UTF-8 is refused`() throws {
    let world = Self.world()
    let before = world.book
    let answer = try Tool.shell(
      "cd \(world.home) && HOME=\(world.home) && export HOME && echo x > \"$(printf 'a\\377')\""
        + " && '\(Tool.binary)' --data \(world.office.path) note 001 --as APK --note x"
        + " --attach \"$(printf 'a\\377')\"")
    #expect(answer.code == 2)
    #expect(answer.text.contains("UTF-8"))
    #expect(world.book == before)
  }

  @Test func `more than a line can hold is refused`() throws {
    let world = Self.world()
    let before = world.book
    var words = ["note", "001", "--as", "APK", "--note", "x"]
    for index in 0..<300 {
      let name = String(repeating: "n", count: 240) + "\(index)"
      world.put("\(index)", to: name)
      words += ["--attach", "\(world.home)/\(name)"]
    }
    let answer = world.run(words)
    #expect(answer.code == .usage, "\(answer.complaints)")
    #expect(world.book == before)
  }

  @Test func `a link in place of lampiran is refused by every command`() throws {
    let world = Self.world()
    let elsewhere = "\(world.home)/lain"
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: world.office.attachments, withDestinationPath: elsewhere)
    let before = world.book
    let answer = world.run("note 001 --as APK --note x --attach \(world.home)/foto.JPG")
    #expect(answer.code == .notRecorded)
    #expect(world.book == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere).isEmpty)
  }

  // MARK: - Verified

  @Test func `verify names what is missing or changed, each with its line`() throws {
    let world = Self.world()
    for name in ["foto.JPG", "c"] {
      let command = "note 001 --as APK --note x --attach \(world.home)/\(name)"
      #expect(world.run(command).code == .done)
    }
    #expect(world.run("verify").code == .done)
    let folder = world.office.attachments
    try FileManager.default.removeItem(atPath: "\(folder)/\(Self.place("foto", ".jpg"))")
    let answer = world.run("verify")
    #expect(answer.code == .found)
    #expect(answer.output.contains("Baris 4: Lampiran \"foto.JPG\" tidak ada."))

    let place = "\(folder)/\(Self.place("ketiga"))"
    try FileManager.default.removeItem(atPath: place)
    try Data("keempat".utf8).write(to: URL(filePath: place))
    let faults = try JSONDocument.read(Array(world.run("verify --json").output.utf8))
      .value["faults"]?.array
    #expect(faults?.compactMap { $0["line"]?.integer } == [4, 5])
    #expect(
      faults?.compactMap { $0["kind"]?.string } == ["attachmentMissing", "attachmentChanged"])
    // What is damaged is not attached again under the same name.
    let again = world.run("note 001 --as APK --note x --attach \(world.home)/c")
    #expect(again.code == .damaged)
  }

  // MARK: - Killed

  @Test(.needs(.program), .timeLimit(.minutes(1)))
  func `a command that is killed while it copies leaves nothing that colleagues stumble over`()
    throws
  {
    let world = Self.world()
    let killed = try Tool.Ended(
      running: "/bin/sh",
      [
        "-c",
        """
        umask 077; cd; truncate -s 8G besar
        "$0" note 001 --as APK --note x --attach besar & sleep 0.4
        kill -9 $! && wait $!
        """, Tool.binary,
      ], environment: ["HOME": world.home, "PATH": "/usr/bin:/bin"])
    try FileManager.default.removeItem(atPath: "\(world.home)/besar")
    #expect(killed.code == 137, "\(killed.text)")
    #expect(world.entries.count == 2)
    for name in Self.kept(world) {
      let path = "\(world.office.attachments)/\(name)"
      let folder = try #require(FileStatus(path: world.office.attachments))
      #expect(FileStatus(path: path)?.permissions == folder.permissions & 0o444)
    }
    #expect(world.run("note 001 --as APK --note x --attach \(world.home)/c").code == .done)
    #expect(Self.kept(world) == [Self.place("ketiga")])
  }

  @Test func `a copy that nobody finished is told by validate, and swept by the next command`() {
    let world = Self.world()
    // A process that is there for as long as the machine.
    for name in ["lampiran/1-17.tmp", "lampiran/salinan.4711.tmp"] { world.write("x", to: name) }
    let checked = world.run("validate")
    #expect(checked.code == .done)
    #expect(checked.output.contains("peringatan: Salinan yang belum utuh di sini: 2;"))
    #expect(world.run("note 001 --as APK --note x --attach \(world.home)/c").code == .done)
    #expect(Self.kept(world) == ["1-17.tmp", Self.place("ketiga")])
  }
}

extension TestWorld {
  /// Writes a file into the home folder.
  func put(_ text: String, to name: String) {
    do {
      try Data(text.utf8).write(to: URL(filePath: "\(home)/\(name)"))
    } catch {
      Issue.record("\(name): \(error)")
    }
  }
}
