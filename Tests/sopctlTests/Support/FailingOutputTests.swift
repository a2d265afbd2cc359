import Glibc
import Testing

@testable import sopctl

/// What is said when the answer cannot be printed.
struct FailingOutputTests {
  @Test(arguments: [EPIPE, ENOSPC, EIO])
  func `what was recorded but not printed ends with 9, and stands`(errno: Int32) {
    let world = TestWorld()
    world.change { $0.outputFault = errno }
    let answer = world.run("start PIAK-07 --as APK")
    #expect(answer.code == .notPrinted)
    #expect(answer.complaints.contains("000001"))
    #expect(world.entries.count == 1)
    #expect(world.faults.isEmpty)
  }

  @Test func `a dry run that cannot be printed recorded nothing`() {
    let world = TestWorld()
    _ = world.run("start PIAK-07 --as APK")
    world.change { $0.outputFault = ENOSPC }
    let answer = world.run("note 001 --as APK --note x --dry-run")
    #expect(answer.code == .notRecorded)
    #expect(world.entries.count == 1)
  }

  @Test(arguments: ["overdue", "overdue --json", "verify", "verify --json", "validate"])
  func `what was found is the exit code, whoever reads the answer`(_ line: String) throws {
    let world = TestWorld()
    _ = world.run("start PIAK-07 --as APK")
    _ = world.run("step 001 --as APK --set periode=harian")
    world.pass(minutes: 121)
    // A sound line under a number that is not the next one: a fault of the sequence and the seal.
    let lines =
      world.bookLines + [line.hasPrefix("verify") ? world.bookLines[1] : nil].compactMap { $0 }
    world.write(lines.map { $0 + "\n" }.joined(), to: "buku-agenda.txt")
    if line == "validate" { world.write("{", to: "sops/piak-03.json") }
    world.change { $0.outputFault = EPIPE }
    let answer = world.run(line)
    #expect(answer.code == .found)
    #expect(answer.complaints.isEmpty)
  }
}
