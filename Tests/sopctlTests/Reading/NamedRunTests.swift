import Foundation
import Testing

@testable import sopctl

/// Whoever names a run needs no other one to be readable.
struct NamedRunTests {
  /// A world with two open runs, of which the definition of one is damaged.
  private func world() throws -> TestWorld {
    let world = TestWorld()
    world.write(SoundDefinition.text, to: "sops/contoh.json")
    #expect(world.run("start CONTOH-01 --as APK").code == .done)
    let folder = "\(world.office.path)/definisi"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      world.write("{}", to: "definisi/\(name)")
    }
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    return world
  }

  @Test(arguments: ["PIAK-03-2026-001", "PIAK-03-001", "piak-03"])
  func `a step is recorded while another run cannot be read`(run: String) throws {
    let world = try world()
    let answer = world.run("step \(run) 1 --as APK --planned 10:00")
    #expect(answer.code == .done)
    #expect(answer.complaints.isEmpty)
    #expect(world.entries.last?.event.run.text == "PIAK-03-2026-001")
  }

  @Test(arguments: ["CONTOH-01-2026-001", "CONTOH-01"])
  func `the run that cannot be read is told when it is the one named`(run: String) throws {
    let world = try world()
    let answer = world.run("step \(run) --as APK")
    #expect(answer.code == .damaged)
    #expect(answer.complaints.contains("CONTOH-01-2026-001"))
    #expect(world.entries.count == 2)
  }

  @Test func `a word for both stays ambiguous, and none is chosen where one cannot be read`() throws
  {
    let world = try world()
    let before = world.book
    #expect(world.run("step 001 --as APK").code == .notFound)
    // The run that cannot be read may be the one that waits.
    let answer = world.run("step --as APK --planned 10:00")
    #expect(answer.code == .damaged)
    #expect(answer.complaints.contains("CONTOH-01-2026-001"))
    #expect(world.book == before)
  }
}
