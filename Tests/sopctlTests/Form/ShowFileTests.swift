import Foundation
import Testing

@testable import SOPStore
@testable import sopctl

/// `show` into a file: whole, or not at all.
struct ShowFileTests {
  private let world = TestWorld()
  private var file: String { "\(world.home)/lembar.html" }

  private func text(_ path: String) -> String? {
    try? String(contentsOfFile: path, encoding: .utf8)
  }

  @Test(arguments: ["text", "json", "html"])
  func `a file holds what is printed without a terminal`(format: String) {
    let printed = world.run("show PIAK-03 --format \(format)").output
    world.set(terminal: TestWorld.terminal(50))
    let answer = world.run("lihat PIAK-03 --format \(format) -o \(file) --color always")
    #expect(answer.code == .done)
    #expect(answer.output.isEmpty)
    #expect(answer.complaints == "Ditulis: \(file)\n")
    #expect(text(file) == printed)
  }

  @Test func `the sheet is Indonesian whatever language is spoken`() {
    let sheet = world.run("show AKSES-SERVER --format html").output
    #expect(world.run("show AKSES-SERVER --format html --lang en").output == sheet)
    #expect(sheet.hasPrefix("<!DOCTYPE html>\n<html lang=\"id\" style="))
  }

  @Test func `a file that stood there is replaced, and stays where nothing is written`() {
    #expect(world.run("show PIAK-07 -o \(file)").code == .done)
    let before = text(file)
    #expect(world.run("show PIAK-99 --format html -o \(file)").code == .notFound)
    #expect(world.run("show PIAK-07 --format csv -o \(file)").code == .usage)
    #expect(text(file) == before)
    #expect(world.run("show PIAK-07 --format html -o \(file)").code == .done)
    #expect(text(file)?.hasSuffix("</html>\n") == true)
  }

  @Test func `a folder that is missing is told, and made by nobody`() {
    let answer = world.run("show PIAK-07 --format html -o \(world.home)/tiada/lembar.html")
    #expect(answer.code == .notFound)
    #expect(answer.complaints.contains("foldernya tidak ada"))
    #expect(!FileManager.default.fileExists(atPath: "\(world.home)/tiada"))
  }

  @Test func `what the office keeps is not overwritten`() throws {
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    world.write("{}", to: "kantor.json")
    world.write("bukti", to: "lampiran/ab.txt")
    world.write("{}", to: "sops/piak-03.json")
    let pinned = "\(world.office.path)/definisi"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: pinned).first)
    for path in [
      world.office.book, world.office.settings, "\(world.office.path)/lampiran/ab.txt",
      "\(pinned)/\(name)", "\(world.office.definitions)/piak-03.json",
    ] {
      let before = text(path)
      let answer = world.run("show PIAK-07 --format html -o \(path)")
      #expect(answer.code == .refused, "\(path)")
      #expect(text(path) == before)
    }
    #expect(world.faults.isEmpty)
  }

  @Test(arguments: [
    "buku-agenda.txt", "kantor.json", "x.html", "lampiran/x.html", "definisi/x.json", "sops/x.json",
  ])
  func `nor is a document put where the office would take it for its own`(name: String) {
    world.write("x", to: "lampiran/ab.txt")
    world.write("x", to: "definisi/ab.json")
    let path = "\(world.office.path)/\(name)"
    #expect(world.run("show PIAK-07 --format html -o \(path)").code == .refused)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  /// Another office's folder, with a book.
  private func otherOffice() throws -> OfficeFolder {
    let other = OfficeFolder(path: "\(world.home)/kantor lain")
    #expect(world.run(["init", "--data", other.path]).code == .done)
    return other
  }

  @Test(arguments: [true, false])
  func `nor is anything put into the folder of another office, though its book is lost`(
    hasBook: Bool
  ) throws {
    let other = try otherOffice()
    if !hasBook { try FileManager.default.removeItem(atPath: other.book) }
    for name in [
      "buku-agenda.txt", "kantor.json", "x.html", "sops/x.json", "definisi/x.json",
      "lampiran/x.html",
    ] {
      // Any document may stand beside a kantor.json that somebody is yet to use.
      if !hasBook && name == "x.html" { continue }
      let path = "\(other.path)/\(name)"
      let before = text(path)
      if hasBook {
        let answer = world.run(["report", "-o", path, "--data", other.path])
        #expect(answer.code == .refused, "\(name)")
      }
      #expect(world.run(["show", "PIAK-03", "-o", path]).code == .refused, "\(name)")
      #expect(text(path) == before, "\(name)")
    }
  }

  @Test func `nor is a link followed, out of an office's folder or into it`() throws {
    let other = try otherOffice()
    let files = FileManager.default
    let (inner, outer) = ("\(other.path)/sops/keluar.json", "\(world.home)/masuk.html")
    let (folder, plain) = ("\(world.home)/map", "\(world.home)/biasa.html")
    try files.createSymbolicLink(atPath: inner, withDestinationPath: plain)
    try files.createSymbolicLink(atPath: outer, withDestinationPath: other.settings)
    try files.createSymbolicLink(atPath: folder, withDestinationPath: other.definitions)
    for path in [inner, outer, "\(folder)/x.json", "\(other.path)/../kantor lain/sops/x.json"] {
      #expect(world.run(["show", "PIAK-03", "-o", path]).code == .refused, "\(path)")
    }
    #expect(try files.contentsOfDirectory(atPath: other.definitions) == ["keluar.json"])
    #expect(!files.fileExists(atPath: plain))
  }

  @Test func `a book is known whatever its name`() throws {
    let book = try #require(text(try otherOffice().book))
    for name in ["cadangan.txt", "laporan.html"] {
      let path = "\(world.home)/\(name)"
      // Of a later format, and cut short.
      try book.replacing("AGENDA v1", with: "AGENDA v2").dropLast(3)
        .write(toFile: path, atomically: true, encoding: .utf8)
      let before = text(path)
      let answer = world.run("show PIAK-03 -o \(path)")
      #expect(answer.code == .refused)
      #expect(answer.complaints.contains("adalah Buku Agenda"))
      #expect(text(path) == before)
    }
  }

  @Test func `beside an office and below it a document may stand`() throws {
    let other = try otherOffice()
    try FileManager.default.createDirectory(
      atPath: "\(other.path)/cetak/sops", withIntermediateDirectories: true)
    for path in ["\(world.home)/a.html", "\(other.path)/cetak/a.html"] {
      #expect(world.run(["show", "PIAK-03", "-o", path]).code == .done)
    }
    #expect(world.run(["show", "PIAK-03", "-o", "\(other.path)/cetak/sops/a.html"]).code == .done)
  }
}
