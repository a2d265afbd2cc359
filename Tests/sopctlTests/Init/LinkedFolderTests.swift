import Foundation
import SOPStore
import Testing

@testable import sopctl

/// Nothing in an office's folder leads elsewhere: a link in the place of any of it is refused.
struct LinkedFolderTests {
  private static let names = ["buku-agenda.txt", "kantor.json", "definisi", "lampiran", "sops"]
  private static let commands = [
    "start PIAK-03 --as APK", "step 001 --as APK --set periode=harian --attach @",
    "note 001 --as APK --note x", "overdue --record", "list",
  ]

  /// Everything below a folder, with the content of each file.
  private static func contents(_ folder: String) throws -> [String: Data?] {
    var contents: [String: Data?] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      contents[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
    return contents
  }

  @Test(arguments: names, commands)
  func `a link is refused, and nothing is written behind it`(name: String, command: String) throws {
    // The list of SOPs does not read the book.
    if name == "buku-agenda.txt" && command == "list" { return }
    let world = TestWorld()
    #expect(world.run("init").code == .done)
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    world.put("isi", to: "isi.txt")
    let (place, elsewhere) = ("\(world.office.path)/\(name)", "\(world.home)/lain")
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: place, toPath: "\(elsewhere)/\(name)")
    try FileManager.default.createSymbolicLink(
      atPath: place, withDestinationPath: "\(elsewhere)/\(name)")
    let before = try Self.contents(elsewhere)
    let book = world.book
    let answer = world.run(command.replacing("@", with: "\(world.home)/isi.txt"))
    // Whoever only reads is warned of settings that cannot be used, and goes on without them.
    let isWarned = name == "kantor.json" && command == "list"
    #expect(answer.code == (isWarned ? .done : .notRecorded), "\(answer.output)")
    #expect(answer.complaints.contains(place), "\(answer.complaints)")
    #expect(try Self.contents(elsewhere) == before)
    #expect(world.book == book)
  }

  @Test func `a link in the place of a pinned definition is replaced, not written through`() throws
  {
    let world = TestWorld()
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    let folder = "\(world.office.path)/definisi"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let target = "\(world.home)/isi.txt"
    world.put("isi", to: "isi.txt")
    try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/\(name)", withDestinationPath: target)
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    #expect(FileManager.default.contents(atPath: target) == Data("isi".utf8))
    #expect(world.faults.isEmpty)
  }
}
