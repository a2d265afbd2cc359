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
      #expect(answer.code == .usage, "\(path)")
      #expect(text(path) == before)
    }
    #expect(world.faults.isEmpty)
  }

  @Test(arguments: ["buku-agenda.txt", "kantor.json", "lampiran/x.html", "definisi/x.json"])
  func `nor is a document put where the office would take it for its own`(name: String) {
    world.write("x", to: "lampiran/ab.txt")
    world.write("x", to: "definisi/ab.json")
    let path = "\(world.office.path)/\(name)"
    #expect(world.run("show PIAK-07 --format html -o \(path)").code == .usage)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `an SOP of the office's own can be begun in its place`() throws {
    try FileManager.default.createDirectory(
      atPath: world.office.definitions, withIntermediateDirectories: true)
    let show = "show PIAK-07 --json -o \(world.office.definitions)/baru.json"
    #expect(world.run(show).code == .done)
    let begun = try #require(text("\(world.office.definitions)/baru.json"))
    #expect(begun == world.run("show PIAK-07 --json").output)
    #expect(world.run("list --json").output.contains("\"code\":\"PIAK-07\""))
    let again = world.run("show PIAK-03 -o \(world.office.definitions)/baru.json")
    #expect(again.code == .usage)
    #expect(again.complaints.contains("berkas kantor sendiri"))
    #expect(text("\(world.office.definitions)/baru.json") == begun)
  }
}
