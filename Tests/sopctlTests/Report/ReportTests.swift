import CommandLineKit
import Foundation
import SOPCore
import Testing

@testable import SOPStore
@testable import sopctl

struct ReportTests {
  private let world = ReportOffice().world

  // MARK: - The same report again

  @Test func `up to its last entry a report comes out again as it was`() {
    let signed = world.run("report 2026-11-20 --up-to 38")
    world.set(now: "2026-11-24 09:00:00")
    _ = world.run("correct PIAK-02 --as APK --by 'Dedi Kurnia' --reason keliru")
    #expect(world.run("report 2026-11-20 --up-to 38").output == signed.output)
    #expect(world.run("report 2026-11-20 --up-to 000038").output == signed.output)
    let now = world.run("report 2026-11-20").output
    #expect(now != signed.output)
    #expect(!now.contains("MASUK SETELAH PERIODE"))
  }

  @Test func `the command that the foot prints checks the book`() throws {
    let output = world.run("report 2026-11-20").output
    let commands = output.split(separator: "\n").filter { $0.hasPrefix("    sopctl ") }
    #expect(commands.count == 2)
    for command in commands { #expect(world.run(String(command.dropFirst(11))).code == .done) }
    let again = try #require(commands.last)
    #expect(world.run(String(again.dropFirst(11))).output == output)
  }

  // MARK: - Which period

  @Test(arguments: [
    ("", "daily", "2026-11-23"),
    ("daily", "daily", "2026-11-23"),
    ("weekly", "weekly", "2026-11-23"),
    ("bulanan", "monthly", "2026-11-01"),
    ("2026-11", "monthly", "2026-11-01"),
    ("2026-W47", "weekly", "2026-11-16"),
    ("kemarin", "daily", "2026-11-22"),
    ("weekly yesterday", "weekly", "2026-11-16"),
    ("minggu-lalu", "weekly", "2026-11-16"),
    ("last-month", "monthly", "2026-10-01"),
    ("weekly 2026-11-20", "weekly", "2026-11-16"),
    ("monthly 2026-11-20", "monthly", "2026-11-01"),
    ("HARIAN 2026-11-20", "daily", "2026-11-20"),
  ])
  func `words say which period is meant`(words: String, kind: String, from: String) throws {
    let period = try #require(try json("report \(words) --json")["period"])
    #expect(period["kind"]?.string == kind)
    #expect(period["from"]?.string == from)
  }

  @Test(arguments: [
    ("daily 2026-11", "sopctl report monthly 2026-11"),
    ("daily 2026-W47", "sopctl report weekly 2026-W47"),
    ("weekly 2026-11", "sopctl report monthly 2026-11"),
    ("monthly 2026-W47", "sopctl report weekly 2026-W47"),
    ("daily bulan-lalu", "sopctl report monthly 2026-10"),
    ("2026-11 kemarin", "Tuliskan satu, misalnya: sopctl report 2026-11-20"),
    ("2026-12", "Sampai sekarang: sopctl report"),
    ("2026-11-24", "Sampai sekarang: sopctl report"),
    ("2026-11-31", "Lihat: sopctl help report"),
    ("--up-to 0", "Lihat: sopctl help report"),
    ("--up-to +3", "Lihat: sopctl help report"),
  ])
  func `what does not fit is a usage error with a remedy`(words: String, remedy: String) {
    let answer = world.run("report \(words)")
    #expect(answer.code == .usage)
    #expect(answer.complaints.hasSuffix("\n  \(remedy)\n"), "\(answer.complaints)")
    #expect(answer.output.isEmpty)
  }

  @Test func `while the period lasts the report is provisional`() throws {
    #expect(world.run("report").output.contains("SEMENTARA, keadaan 08:00"))
    #expect(world.run("report monthly --lang en").output.contains("PROVISIONAL, as of 2026-11-23"))
    #expect(!world.run("report 2026-11-20").output.contains("SEMENTARA"))
    let days = world.run("report monthly").output
    #expect(days.contains("\n  Sen 2026-11-23 "))
    #expect(!days.contains("2026-11-24"))
    let period = try #require(try json("report --json")["period"])
    #expect(period["provisional"]?.bool == true)
    #expect(period["asOf"]?.string == "2026-11-23T08:00:00+07:00")
  }

  // MARK: - What there is not

  @Test func `an empty period is said in one line`() {
    let report = world.run("report 2026-11-18").output
    #expect(report.contains("\n\nNihil: tidak ada pelaksanaan SOP dalam periode ini.\n\n"))
    #expect(!report.contains("RINGKASAN"))
    #expect(report.contains("Tidak ada entri periode ini; buku dibaca sampai entri 000039."))
  }

  @Test func `an entry that the book does not hold cannot be the last one`() {
    let answer = world.run("report 2026-11-20 --up-to 40")
    #expect(answer.code == .notFound)
    #expect(answer.complaints.contains("000039"))
    #expect(TestWorld().run("report").code == .notFound)
  }

  @Test func `a run without its definition is named, and not counted`() throws {
    let bundled = try #require(BundledDefinitions.files.first { $0.name == "piak-07.json" })
    let own = String(decoding: bundled.bytes, as: UTF8.self).replacing("60 menit", with: "50 menit")
    world.write(own, to: "sops/piak-07.json")
    _ = world.run("start PIAK-07 --as APK")
    let folder = "\(world.office.path)/definisi"
    for file in try FileManager.default.contentsOfDirectory(atPath: folder)
    where file.hasPrefix("PIAK-07") {
      try FileManager.default.removeItem(atPath: "\(folder)/\(file)")
    }
    let report = world.run("report").output
    #expect(
      report.split(separator: "\n").contains("  PIAK-07-2026-001."),
      "the line after its reason: \(report)")
    #expect(report.contains("  PIAK-07: 1 run tidak terbaca, tidak dihitung."), "\(report)")
  }

  // MARK: - A damaged book

  @Test(arguments: [
    ("Budi Santoso sebagai APK menyelesaikan", "Budi Susanto sebagai APK menyelesaikan"),
    ("| selesai | 1 |", "| selasai | 1 |"),
    (" | lama=", " | lema="),
  ])
  func `figures of a damaged book are not reported`(text: String, forged: String) throws {
    let number = try #require(world.bookLines.firstIndex { $0.contains(text) }) + 1
    var lines = world.bookLines
    lines[number - 1].replace(text, with: forged)
    world.write(lines.map { $0 + "\n" }.joined(), to: "buku-agenda.txt")
    let answer = world.run("report 2026-11-20")
    #expect(answer.code == .damaged)
    #expect(answer.output.isEmpty)
    #expect(answer.complaints.contains("baris \(number):"), "\(answer.complaints)")
    let earlier = world.run("report 2026-11-19 --up-to \(number - 2)")
    #expect(earlier.code == (number > 2 ? .done : .usage))
  }

  @Test func `a book without lines is damaged`() {
    world.write("", to: "buku-agenda.txt")
    #expect(world.run("report").code == .damaged)
  }

  // MARK: - As far as the book was read

  @Test func `while the period lasts, time stops at the last entry read`() throws {
    // Entry 4 was made on Friday at 08:10; by Monday its run would be long overdue, had it not gone on.
    let report = try json("report 2026-11 --up-to 4 --json")
    #expect(report["period"]?["provisional"] == true)
    #expect(report["period"]?["asOf"] == "2026-11-20T08:10:00+07:00")
    let open = try #require(
      report["openRuns"]?.array?.first { $0["run"] == "PIAK-03-2026-001" })
    #expect(open["activityNo"] == 2)
    #expect(open["usedMinutes"] == 0)
    #expect(open["overMinutes"] == .null)
    #expect(try json("report 2026-11 --json")["period"]?["asOf"] == "2026-11-23T08:00:00+07:00")
  }

  @Test func `the same report comes out again, on whatever day and whoever is in office by then`() {
    let roster = #"""
      {"zona": "WIB", "unit": "Bidang PIAK", "pejabat": [
        {"nama": "Hartono", "nip": null, "pengguna": "hartono", "peran": ["Kabid"]},
        {"nama": "Budi Santoso", "nip": null, "pengguna": "budi", "peran": ["APK"],
         "plt": [{"peran": "Sub Koord", "dari": "2026-11-01", "sampai": "2026-11-30"}]}]}
      """#
    world.write(roster, to: "kantor.json")
    let line = "report 2026-11-20 --up-to 38 --format html"
    let first = world.run(line)
    #expect(first.code == .done)
    #expect(first.output.contains("Hartono"))
    world.set(now: "2027-03-01 08:00:00")
    world.sit("dedi", "Dedi Kurnia")
    #expect(world.run(line).output == first.output)
  }

  // MARK: - Into a file

  @Test func `a file holds the report as without a terminal`() throws {
    let expected = world.run("report 2026-11-20").output
    world.set(terminal: TestWorld.terminal(50))
    let file = "\(world.home)/laporan.txt"
    let answer = world.run("laporan 2026-11-20 -o \(file) --color always")
    #expect(answer.code == .done)
    #expect(answer.output.isEmpty)
    #expect(answer.complaints == "Ditulis: \(file)\n")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == expected)
    #expect(world.run("report 2026-11-20 --json -o \(file)").code == .done)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("{\"version\":1,"))
  }

  @Test func `neither the book nor a folder is overwritten`() throws {
    let book = world.book
    let link = "\(world.home)/tautan"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: world.office.book)
    #expect(world.run("report -o \(world.office.book)").code == .refused)
    #expect(world.run("report -o \(link)").code == .refused)
    #expect(world.run("report -o \(world.home)").code == .notRecorded)
    #expect(world.run("report -o /dev/null").code == .notRecorded)
    #expect(world.run("report -o \(world.home)/tiada/laporan.txt").code == .notFound)
    #expect(world.book == book)
  }

  @Test func `a dash is the standard output, and no name is none`() {
    #expect(world.run("report 2026-11-20 -o -").output == world.run("report 2026-11-20").output)
    #expect(world.run("report 2026-11-20 -o ''").code == .usage)
  }

  @Test func `a failure writes no file`() {
    let file = "\(world.home)/laporan.txt"
    #expect(world.run("report daily 2026-11 -o \(file)").code == .usage)
    #expect(world.run("report 2026-11 --up-to 99 -o \(file)").code == .notFound)
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  // MARK: -

  private func json(_ line: String) throws -> JSONValue {
    let answer = world.run(line)
    #expect(answer.code == .done, "\(answer.complaints)")
    return try JSONDocument.read(Array(answer.output.utf8)).value
  }
}
