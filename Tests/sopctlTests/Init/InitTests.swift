import Foundation
import Glibc
import SOPCore
import SOPStore
import Testing

@testable import sopctl

struct InitTests {
  /// What the system says of a path: the kind of file is left out.
  private static func status(_ path: String) -> (mode: UInt32, group: UInt32) {
    var status = stat()
    guard stat(path, &status) == 0 else { return (0, 0) }
    return (status.st_mode & 0o7777, status.st_gid)
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  @Test func `a name that the book's first line cannot hold makes no book`() {
    let world = TestWorld()
    world.write("{\"instansi\": \"\(String(repeating: "A", count: 70_000))\"}", to: "kantor.json")
    #expect(world.run("validate").code == .found)
    #expect(world.run("init").code == .damaged)
    #expect(world.run("start PIAK-03 --as APK").code == .damaged)
    #expect(world.book.isEmpty)
  }

  /// The name that a book's first line says.
  private static func name(_ book: String) -> String? {
    bytes(book).flatMap { String(validating: $0, as: UTF8.self) }?
      .split(separator: " | ").dropFirst().first.map(String.init)
  }

  @Test(arguments: ["PIAK-03", "AKSES-SERVER", "MAINT-JARINGAN"])
  func `a book that a first start opens never has the name of an SOP's office`(code: String) throws
  {
    let role = ["PIAK-03": "APK", "AKSES-SERVER": "Staf"][code] ?? "ADB"
    let world = TestWorld()
    #expect(world.run(["start", code, "--as", role]).code == .done)
    #expect(Self.name(world.office.book) == "-")
    let named = TestWorld()
    named.write(#"{"instansi": "DINAS KESEHATAN"}"#, to: "kantor.json")
    #expect(named.run(["start", code, "--as", role]).code == .done)
    #expect(Self.name(named.office.book) == "DINAS KESEHATAN")
  }

  @Test func `a name that is given is the book's, and that of a new kantor.json`() throws {
    let world = TestWorld()
    let path = "\(world.home)/kantor"
    #expect(world.run(["init", "--data", path, "--name", #"DINAS "A" | B"#]).code == .done)
    #expect(Self.name("\(path)/buku-agenda.txt") == #"DINAS "A" \p B"#)
    let header = try AgendaReader("\(path)/buku-agenda.txt").header()
    #expect(header?.office == #"DINAS "A" | B"#)
    let settings = try OfficeSettings.read(try #require(Self.bytes("\(path)/kantor.json")))
    #expect(settings.name == #"DINAS "A" | B"#)
    // The same again changes nothing, and another one is not passed over.
    #expect(world.run(["init", "--data", path, "--name", #"DINAS "A" | B"#]).code == .done)
    let other = world.run(["init", "--data", path, "--name", "LAIN"])
    #expect(other.code == .refused)
    #expect(other.complaints.contains("LAIN") && other.complaints.contains("DINAS"))
  }

  @Test func `a name is given with or without more spaces than it needs`() throws {
    let world = TestWorld()
    let path = "\(world.home)/kantor"
    #expect(world.run(["init", "--data", path, "--name", "  DINAS \u{A0}  A "]).code == .done)
    #expect(Self.name("\(path)/buku-agenda.txt") == "DINAS A")
    let settings = try OfficeSettings.read(try #require(Self.bytes("\(path)/kantor.json")))
    #expect(settings.name == "DINAS A")
    #expect(world.run(["init", "--data", path, "--name", "DINAS  A"]).code == .done)

    let other = TestWorld()
    other.write(#"{"instansi": " DINAS   A "}"#, to: "kantor.json")
    #expect(other.run(["init", "--name", "DINAS A"]).code == .done)
    #expect(Self.name(other.office.book) == "DINAS A")
  }

  @Test func `a hyphen is no name`() throws {
    let world = TestWorld()
    let path = "\(world.home)/kantor"
    #expect(world.run(["init", "--data", path, "--name", "-"]).code == .done)
    #expect(try AgendaReader("\(path)/buku-agenda.txt").header()?.office == nil)
    #expect(Self.bytes("\(path)/kantor.json") == SettingsExample.inert(named: nil))
    #expect(world.run(["init", "--data", path, "--name", "-"]).code == .done)
    let later = world.run(["init", "--data", path, "--name", "DINAS A"])
    #expect(later.code == .refused)
    #expect(later.complaints.contains("tidak bernama"))

    world.write(#"{"instansi": "-"}"#, to: "kantor.json")
    #expect(world.run(["init", "--name", "DINAS A"]).code == .done)
    #expect(Self.name(world.office.book) == "DINAS A")
    let named = TestWorld()
    named.write(#"{"instansi": "DINAS A"}"#, to: "kantor.json")
    #expect(named.run(["init", "--name", "-"]).code == .refused)
  }

  @Test func `a book that another program must read is not called by another name`() throws {
    let world = TestWorld()
    #expect(world.run(["init", "--name", "DINAS A"]).code == .done)
    let newer = [world.bookLines[0].replacing("AGENDA v1", with: "AGENDA v2")].resealed[0]
    world.write(newer + "\n", to: "buku-agenda.txt")
    let answer = world.run(["init", "--name", "DINAS A"])
    #expect(answer.code == .damaged)
    #expect(answer.complaints.contains("v2"))
    world.write("BUKU\n", to: "buku-agenda.txt")
    let damaged = world.run(["init", "--name", "DINAS A"])
    #expect(damaged.code == .damaged)
    #expect(damaged.complaints.contains("baris 1"))
  }

  @Test func `two names that contradict each other make no book`() {
    let world = TestWorld()
    world.write(#"{"instansi": "DINAS KESEHATAN"}"#, to: "kantor.json")
    for extra in [[], ["--dry-run"]] {
      let answer = world.run(["init", "--name", "DINAS PENDIDIKAN"] + extra)
      #expect(answer.code == .refused)
      #expect(answer.complaints.contains("DINAS KESEHATAN"))
      #expect(world.book.isEmpty)
    }
    #expect(world.run(["init", "--name", "DINAS KESEHATAN"]).code == .done)
    #expect(Self.name(world.office.book) == "DINAS KESEHATAN")
  }

  @Test(arguments: [
    "", " ", "\u{200B}", "NAME", "NAMA", "DINAS 3374011501900001", "DINAS\u{200B}KESEHATAN",
    "DINAS\u{1B}[31m", String(repeating: "A", count: 2_001),
  ])
  func `a name that no book should have is refused, and nothing made`(name: String) {
    let world = TestWorld()
    let path = "\(world.home)/kantor"
    #expect(world.run(["init", "--data", path, "--name", name]).code == .usage)
    #expect(!FilePath.exists(path))
  }

  @Test func `an office is made whole, and says what to do next`() throws {
    let world = TestWorld(now: "2026-11-20 08:00:00")
    let path = "\(world.home)/kantor kita"
    let answer = world.run(["init", "--data", path])
    #expect(answer.code == .done)
    let real = OfficeFolder(path: path).absolutePath
    #expect(
      answer.output == """
        Kantor baru: \(real)
          buku-agenda.txt     Buku Agenda, belum berisi
          kantor.json         keterangan kantor; belum mengubah apa pun sebelum diisi
          kantor.contoh.json  contoh isinya
          kantor.schema.json  agar editor membantu mengisinya
          sops/               SOP milik kantor
          definisi/           SOP seperti saat run dimulai
          lampiran/           lampiran

        Untuk crontab akun yang boleh menulis di buku, agar keterlambatan diberitahukan
        pada hari kerja dan buku diperiksa setiap bulan:
          */15 * * * 1-5 /usr/local/bin/sopctl overdue --record --data "\(real)"
          0 6 1 * * /usr/local/bin/sopctl verify --data "\(real)"

        Cron mengirim keluarannya ke MAILTO. Agar tiap peran menerima yang perlu
        diketahuinya saja, ganti baris pertama dengan satu baris untuk tiap peran:
          MAILTO=sub.koord@example.go.id
          */15 * * * 1-5 /usr/local/bin/sopctl overdue --record --data "\(real)" --role "Sub Koord"

        Setelah kantor.json dan sops/ diisi, dan setiap kali berubah:
          sopctl validate --data "\(real)"

        Agar perintah lain menemukan folder itu:
          export SOPCTL_DATA="\(real)"

        """)
    let book = try #require(Self.bytes("\(path)/buku-agenda.txt"))
    let sealed = "BUKU AGENDA v1 | - | dibuka 2026-11-20T08:00:00+07:00 | - | "
    #expect(String(decoding: book, as: UTF8.self).hasPrefix(sealed))
    #expect(Self.status("\(path)/buku-agenda.txt").mode == 0o644)
    #expect(world.run(["start", "PIAK-03", "--as", "APK", "--data", path]).code == .done)
    #expect(world.run(["agenda", "--json", "--data", path]).output.hasPrefix(#"{"no":1,"#))
  }

  @Test func `where a book exists nothing is changed`() throws {
    let world = AgendaBook.world()
    let before = try FileManager.default.subpathsOfDirectory(atPath: world.office.path)
    let answer = world.run("init --mode 600 --lang en")
    #expect(answer.code == .done)
    #expect(answer.output.hasPrefix("There is a Buku Agenda already, nothing was changed: "))
    #expect(answer.output.contains("*/15 * * * 1-5 "), "the crontab lines can be had again")
    #expect(try FileManager.default.subpathsOfDirectory(atPath: world.office.path) == before)
    #expect(Self.status(world.office.book).mode == 0o644)
  }

  @Test func `settings that exist are kept, and name the office in its book`() {
    let world = TestWorld()
    let settings = #"{"instansi": "KANTOR A | B", "zona": "WITA"}"#
    world.write(settings, to: "kantor.json")
    #expect(world.run("init").output.contains("dibiarkan seperti semula"))
    #expect(Self.bytes(world.office.settings) == Array(settings.utf8))
    #expect(world.bookLines[0].contains(#" | KANTOR A \p B | dibuka 2026-11-20T09:00:00+08:00 | "#))
    #expect(world.faults.isEmpty)
  }

  @Test func `settings that are not sound stop it before anything is made`() {
    let world = TestWorld()
    world.write("{", to: "kantor.json")
    #expect(world.run("init").code == .damaged)
    #expect(world.book.isEmpty)
  }

  @Test func `new settings change nothing`() throws {
    #expect(try OfficeSettings.read(SettingsExample.inert(named: nil)) == OfficeSettings())
  }

  @Test func `the example is sound, and says something of everything`() throws {
    let example = try OfficeSettings.read(SettingsExample.complete)
    let nothing = OfficeSettings()
    #expect(example.name != nil && example.unit != nil && example.city != nil)
    #expect(example.offset == .wib && example.hours != nil && example.keepsNationalHolidays)
    #expect(example.roster.isKept && !example.roster.counters.isEmpty)
    #expect(example.specialPeriods != nothing.specialPeriods)
    #expect(example.holidays.count == NationalHolidays.days.count + 1)
    #expect(example.schedule.count == 3)
    #expect(!example.allowsDoubleHats)
  }

  @Test func `an editor finds the schema beside the settings`() throws {
    let world = TestWorld()
    #expect(world.run("init").code == .done)
    let schema = Self.bytes("\(world.office.path)/kantor.schema.json")
    #expect(schema == BundledDefinitions.settingsSchema)
    let settings = try JSONDocument.read(try #require(Self.bytes(world.office.settings))).value
    #expect(settings["$schema"] == "./kantor.schema.json")
  }

  @Test func `a group shares the book, and only the owner the settings`() throws {
    let group = try #require(
      getgrgid(getegid()).flatMap { String(validatingCString: $0.pointee.gr_name) })
    let world = TestWorld()
    let answer = world.run("init --group \(group)")
    #expect(answer.code == .done)
    let expected: [(String, UInt32)] = [
      ("", 0o2750), ("buku-agenda.txt", 0o660), ("kantor.json", 0o640),
      ("kantor.contoh.json", 0o640), ("kantor.schema.json", 0o640),
      ("sops", 0o2750), ("definisi", 0o2770), ("lampiran", 0o2770),
    ]
    for (name, mode) in expected {
      let status = Self.status("\(world.office.path)/\(name)")
      #expect(String(status.mode, radix: 8) == String(mode, radix: 8), "\(name)")
      #expect(status.group == getegid(), "\(name)")
    }
  }

  @Test func `a mode alone is that of the book`() {
    let world = TestWorld()
    #expect(world.run("init --mode 0600").code == .done)
    #expect(Self.status(world.office.book).mode == 0o600)
    #expect(Self.status(world.office.attachments).mode == 0o700)
  }

  @Test func `the permissions of a folder with other things in it are left alone`() {
    let world = TestWorld()
    world.write("", to: "surat.txt")
    let mode = Self.status(world.office.path).mode
    let answer = world.run("init --mode 600")
    #expect(answer.code == .notRecorded)
    #expect(answer.complaints.contains("surat.txt"))
    #expect(Self.status(world.office.path).mode == mode)
    #expect(world.book.isEmpty)
    #expect(world.run("init").code == .done)
  }

  @Test func `a link in the folder leads no permission elsewhere`() throws {
    let world = TestWorld()
    let victim = "\(world.home)/lain"
    try FileManager.default.createDirectory(atPath: victim, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: world.office.path, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(world.office.path)/sops", withDestinationPath: victim)
    let mode = Self.status(victim).mode
    #expect(world.run("init --mode 600").code == .notRecorded)
    #expect(Self.status(victim).mode == mode)
  }

  @Test(arguments: [
    ("--group tidak-ada-grup-ini", ExitCode.notFound), ("--mode 777", .usage),
    ("--mode 400", .usage),
    ("--mode 66", .usage), ("--mode 2660", .usage), ("--mode rw", .usage),
    ("--data /proc/self/status", .notRecorded),
  ])
  func `what cannot be is said, and nothing is made`(options: String, code: ExitCode) {
    let world = TestWorld()
    let answer = world.run("init \(options)")
    #expect(answer.code == code)
    #expect(answer.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: world.office.path))
  }

  @Test func `a percent sign does not end a command of the crontab`() {
    let office = OfficeUpkeep(path: "/srv/100%", program: "/opt/a b/sopctl")
    let lines = office.lines(width: 80, in: .indonesian)
    #expect(lines.contains(#"  0 6 1 * * "/opt/a b/sopctl" verify --data /srv/100\%"#))
  }
}
