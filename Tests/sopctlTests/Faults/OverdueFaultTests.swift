import Foundation
import Glibc
import Testing

@testable import sopctl

/// What `overdue` says when it cannot say all: silence would be taken for good news.
struct OverdueFaultTests {
  /// A world with one run that is an hour late.
  private func lateWorld() -> TestWorld {
    let world = TestWorld()
    _ = world.run("start PIAK-07 --as APK")
    _ = world.run("step 001 --as APK --set periode=harian")
    world.pass(minutes: 121)
    return world
  }

  /// The same, but its definition is the office's own, and damaged.
  private func unreadableWorld(isEnded: Bool = false) throws -> TestWorld {
    let world = TestWorld()
    world.write(SoundDefinition.text, to: "sops/contoh.json")
    #expect(world.run("start CONTOH-01 --as APK").code == .done)
    if isEnded { #expect(world.run("cancel 001 --as APK --reason keliru").code == .done) }
    let folder = "\(world.office.path)/definisi"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      world.write("{}", to: "definisi/\(name)")
    }
    return world
  }

  @Test func `a run that cannot be read is told`() throws {
    let world = try unreadableWorld()
    let answer = world.run("overdue")
    #expect(answer.code == .damaged)
    #expect(answer.complaints.contains("CONTOH-01-2026-001"))
    let recording = world.run("overdue --record")
    #expect(recording.code == .damaged)
    #expect(recording.complaints.contains("CONTOH-01-2026-001"))
    let monitoring = world.run("overdue --nagios")
    #expect(monitoring.code == .monitoringUnknown)
    #expect(monitoring.output.hasPrefix("SOPCTL UNKNOWN - "))
  }

  @Test func `an ended run that cannot be read hides no other`() throws {
    let world = try unreadableWorld(isEnded: true)
    _ = world.run("start PIAK-07 --as APK")
    #expect(world.run("status").code == .done)
    let answer = world.run("status --all")
    #expect(answer.code == .damaged)
    #expect(answer.output.contains("PIAK-07-2026-001"))
    #expect(answer.complaints.contains("CONTOH-01-2026-001"))
  }

  @Test(arguments: [EPIPE, ENOSPC])
  func `notices that were recorded but not printed end with 9`(errno: Int32) {
    let world = lateWorld()
    world.change { $0.outputFault = errno }
    let answer = world.run("overdue --record")
    #expect(answer.code == .notPrinted)
    #expect(answer.complaints.contains("000003 sampai 000004 sudah dicatat"))
    #expect(answer.complaints.contains("sopctl agenda --tail 2"))
    #expect(world.entries.count == 4)
  }

  @Test(arguments: ["--record", "--json"])
  func `monitoring excludes what it would not do`(_ option: String) {
    let world = lateWorld()
    #expect(world.run("overdue --nagios \(option)").code == .usage)
    #expect(world.entries.count == 2)
  }
}
