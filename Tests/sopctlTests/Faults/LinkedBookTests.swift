import Foundation
import Glibc
import Testing

@testable import sopctl

/// A book that has a second name (hard link): it is read and said, and nothing is recorded in it.
struct LinkedBookTests {
  private func world() -> TestWorld {
    let world = TestWorld()
    #expect(world.run("init").code == .done)
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    return world
  }

  private func name(_ world: TestWorld, _ other: String = "lain.txt") {
    #expect(link(world.office.book, "\(world.home)/\(other)") == 0)
  }

  private static let note = "Buku Agenda mempunyai 2 nama (hard link)"

  @Test(arguments: [
    "status", "status PIAK-07", "status --json", "status --all", "agenda",
    "agenda --run PIAK-07",
    "report", "report --format csv", "overdue", "overdue --json", "show PIAK-07-001",
  ])
  func `readers answer as ever, and say so in one line`(command: String) {
    let world = world()
    let before = world.run(command)
    name(world)
    let answer = world.run(command)
    #expect(answer.code == before.code, "\(answer.complaints)")
    #expect(answer.output == before.output)
    let said = answer.complaints.split(separator: "\n").filter { $0.contains(Self.note) }
    #expect(said.count == 1, "\(answer.complaints)")
    #expect(said.first?.hasSuffix("find / -xdev -samefile \(world.office.book)") == true)
  }

  @Test func `a monitoring system is answered as ever`() {
    let world = world()
    let before = world.run("overdue --nagios")
    #expect(before.code == .done)
    name(world)
    let answer = world.run("overdue --nagios")
    #expect(answer.code == before.code)
    #expect(answer.output == before.output)
    #expect(answer.complaints.isEmpty)
  }

  @Test(arguments: [
    "step PIAK-07 --as APK --set periode=harian",
    "step PIAK-07 --as APK --set periode=harian --dry-run",
    "start PIAK-03 --as APK", "note PIAK-07 --as APK --note x",
    "cancel PIAK-07 --as APK --reason keliru", "overdue --record", "init",
  ])
  func `writers refuse, and say what to do`(command: String) {
    let world = world()
    name(world)
    let before = world.book
    let answer = world.run(command)
    #expect(answer.code == .notRecorded, "\(answer.output)\(answer.complaints)")
    #expect(answer.output.isEmpty)
    #expect(answer.complaints.contains("2 nama (hard link)"), "\(answer.complaints)")
    #expect(answer.complaints.contains("find / -xdev -samefile \(world.office.book)"))
    #expect(world.book == before)
  }

  @Test func `nothing is said of a name that a killed command left`() {
    let world = world()
    #expect(link(world.office.book, "\(world.office.book).12345.tmp") == 0)
    let answer = world.run("status")
    #expect(answer.code == .done)
    #expect(answer.complaints.isEmpty)
    #expect(world.run("step PIAK-07 --as APK --set periode=harian").code == .done)
  }

  @Test func `verify notes it, and with --strict it is a fault`() {
    let world = world()
    name(world)
    name(world, "lagi.txt")
    let answer = world.run("verify")
    #expect(answer.code == .done)
    #expect(
      answer.output.contains(
        "Catatan: Berkas ini mempunyai 3 nama (hard link); tidak ada yang dapat dicatat."))
    #expect(answer.output.hasSuffix("Benar: tidak ada kesalahan.\n"))
    #expect(world.run("verify --json").output.contains(#""kind":"manyNames","count":3,"lines":[]"#))
    let strict = world.run("verify --strict")
    #expect(strict.code == .found)
    #expect(strict.output.hasSuffix("Tidak benar menurut --strict.\n"))
  }

  @Test func `such a book is continued`() {
    let world = world()
    name(world)
    let answer = world.run("init --data \(world.home)/baru --continue \(world.office.path)")
    #expect(answer.code == .done, "\(answer.complaints)")
    #expect(world.run("start PIAK-03 --as APK --data \(world.home)/baru").code == .done)
  }
}
