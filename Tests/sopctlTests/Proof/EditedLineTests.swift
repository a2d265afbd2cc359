import Foundation
import SOPCore
import Testing

@testable import sopctl

/// A line of the book that somebody changed with an editor, without a new paraf: no decision rests on it.
@Suite(.serialized)
struct EditedLineTests {
  /// A run, its open lines, and what can be done to it, whoever does it.
  private static let deeds = [
    "step PIAK-03-2026-001 5 --as 'Sub Koord' --reason lama",
    "step --as 'Sub Koord' --reason lama",
    "return PIAK-03-2026-001 --as 'Sub Koord' --reason kurang",
    "correct PIAK-03-2026-001 --as APK --reason keliru",
    "pause PIAK-03-2026-001 --as APK --reason menunggu",
    "cancel PIAK-03-2026-001 --as Kabid --reason keliru",
    "note PIAK-03-2026-001 --as APK --note satu",
    "step PIAK-03-2026-001 5 --as 'Sub Koord' --reason lama --dry-run",
    "status PIAK-03-2026-001", "status PIAK-03-2026-001 --json",
  ]

  /// Changes the name of whoever made an entry, and nothing else.
  private func edit(_ line: Int, of office: ProofOffice) throws {
    var lines = office.world.bookLines
    lines[line] = lines[line].replacing("Budi (budi)", with: "Adit (adit)")
    let text = lines.joined(separator: "\n") + "\n"
    #expect(text.utf8.count == office.book.count)
    let file = try #require(FileHandle(forWritingAtPath: office.world.office.book))
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  /// Where the lines stand of a run that an account made.
  private func lines(of run: String, in office: ProofOffice) -> [Int] {
    office.world.bookLines.indices.filter {
      office.world.bookLines[$0].contains(" | \(run) | ")
        && office.world.bookLines[$0].contains("Budi (budi)")
    }
  }

  @Test(arguments: [true, false])
  func `whatever rests on a changed line ends with 6`(isCached: Bool) throws {
    let office = try ProofOffice()
    let lines = lines(of: "PIAK-03-2026-001", in: office)
    #expect(lines.count == 6)
    for line in lines {
      try office.put(isCached ? office.truths.last?.bytes : nil)
      try edit(line, of: office)
      for command in Self.deeds {
        let before = office.world.book
        let answer = office.world.run(command)
        #expect(answer.code == .damaged, "\(command): \(answer.output)\(answer.complaints)")
        let no = office.world.bookLines[line].prefix(6)
        #expect(answer.complaints.contains("\(no)"), "\(command): \(answer.complaints)")
        #expect(office.world.book == before, "\(command)")
      }
      try restore(office)
    }
  }

  @Test(arguments: [true, false])
  func `other runs go on, and their notices are recorded`(isCached: Bool) throws {
    let office = try ProofOffice()
    let line = try #require(lines(of: "PIAK-03-2026-001", in: office).first)
    try office.put(isCached ? office.truths.last?.bytes : nil)
    try edit(line, of: office)
    #expect(office.world.run("note PIAK-03-2026-003 --as APK --note satu").code == .done)
    #expect(office.world.run("start PIAK-03 --as APK").output.contains("PIAK-03-2026-004"))
    let answer = office.world.run("overdue --record")
    #expect(answer.code == .damaged)
    #expect(answer.complaints.contains("PIAK-03-2026-001"))
    let notices = office.world.entries.filter { $0.event.kind == .overdue }.map(\.event.run.text)
    #expect(notices.contains("PIAK-03-2026-003"))
    #expect(!notices.contains("PIAK-03-2026-001"))
    let status = office.world.run("status")
    #expect(status.code == .damaged)
    #expect(status.complaints.contains("PIAK-03-2026-001"))
  }

  @Test(arguments: [true, false])
  func `an ended run is not reopened by a changed line`(isCached: Bool) throws {
    let office = try ProofOffice()
    for line in lines(of: "PIAK-03-2026-002", in: office) {
      try office.put(isCached ? office.truths.last?.bytes : nil)
      try edit(line, of: office)
      let answer = office.world.run("correct PIAK-03-2026-002 --as Kabid --reason keliru")
      #expect(answer.code == .damaged)
      try restore(office)
    }
  }

  private func restore(_ office: ProofOffice) throws {
    let file = try #require(FileHandle(forWritingAtPath: office.world.office.book))
    try file.write(contentsOf: Data(office.book))
    try file.close()
  }
}
