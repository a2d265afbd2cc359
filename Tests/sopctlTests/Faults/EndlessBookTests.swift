import Glibc
import SOPStore
import Testing

@testable import sopctl

/// A book behind whose last line no other ends for longer than any line may be: nothing of it is lost, and every
/// command says how to go on.
struct EndlessBookTests {
  /// A book of two entries, made so much longer with zeros.
  private static func world(padding: Int) -> TestWorld {
    let world = TestWorld(now: "2026-11-20 08:00:00")
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    #expect(world.run("note 001 --as APK --note satu").code == .done)
    #expect(truncate(world.office.book, off_t(world.book.count + padding)) == 0)
    return world
  }

  private static let commands = [
    "verify", "status", "status 001", "agenda", "agenda --tail 1", "agenda --raw", "overdue",
    "report daily",
    "report daily --format csv", "note 001 --as APK --note dua", "start PIAK-03 --as APK",
    "correct 001 --as APK --reason keliru",
    "overdue --record", "validate",
  ]

  @Test(arguments: commands)
  func `it is told at once, with the way on`(_ command: String) {
    // Of a file of 100 GiB no more is read than of the smallest that is too long.
    let world = Self.world(padding: 100 << 30)
    let answer = world.run(command)
    let isCheck = command == "verify" || command == "validate"
    #expect(answer.code == (isCheck ? .found : .damaged))
    let text = isCheck ? answer.output : answer.complaints
    #expect(text.contains("akhir baris dalam 16 MiB") && text.contains("--continue"), "\(text)")
    if command.hasPrefix("agenda") { #expect(answer.output.contains("000002")) }
  }

  @Test func `its sound lines are continued`() throws {
    let world = Self.world(padding: 17 << 20)
    let answer = world.run("init --data \(world.home)/baru --continue \(world.office.path)")
    #expect(answer.code == .done, "\(answer.complaints)")
    #expect(answer.output.contains("tidak benar mulai baris 4"))
    #expect(answer.output.contains("dari entri 000002"))
    #expect(answer.output.contains("lanjutan PIAK-03-2026-001"))
    #expect(world.run("verify --data \(world.home)/baru").code == .done)
  }

  @Test func `a file without any line is no book`() throws {
    let world = Self.world(padding: 0)
    #expect(truncate(world.office.book, 0) == 0 && truncate(world.office.book, 3 << 30) == 0)
    for command in ["verify", "status", "note 001 --as APK --note x"] {
      let answer = world.run(command)
      #expect(answer.code == (command == "verify" ? .found : .damaged))
      #expect(!(answer.output + answer.complaints).contains("--continue"))
    }
  }

  @Test func `a line is faulted that has an end, but too late`() throws {
    let world = Self.world(padding: 17 << 20)
    let file = open(world.office.book, O_WRONLY | O_APPEND)
    #expect(write(file, "\n", 1) == 1)
    close(file)
    #expect(world.run("verify").output.contains("Baris 4: Mulai dari sini"))
    #expect(world.run("status").code == .damaged)
  }

  @Test func `of a file that is no book not every line is told`() throws {
    let world = Self.world(padding: 0)
    let file = open(world.office.book, O_WRONLY | O_APPEND)
    let junk = [UInt8](repeating: 0x0A, count: 20_000)
    #expect(write(file, junk, junk.count) == junk.count)
    close(file)
    let answer = world.run("verify")
    #expect(answer.code == .found)
    #expect(answer.output.contains("yang tidak disebut satu per satu: 10000."))
    #expect(answer.output.contains("Tidak benar: 20000 kesalahan."))
    #expect(world.run("verify --json").output.contains(#""faultCount":20000"#))
  }
}
