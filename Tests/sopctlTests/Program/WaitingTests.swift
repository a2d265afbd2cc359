import Foundation
import Glibc
import SOPCore
import SOPStore
import Synchronization
import Testing

@testable import sopctl

/// A command that waits for the book has decided already: what is written meanwhile makes it decide anew.
struct WaitingTests {
  /// A run of PIAK-03 that waits at activity 2.
  private func world() -> TestWorld {
    let world = TestWorld()
    for line in ["start PIAK-03 --as APK", "step 001 1 --as APK"] {
      #expect(world.run(line).code == .done)
    }
    return world
  }

  /// The bytes that a command adds to the book, which is left as it was.
  private func bytes(addedBy line: String, in world: TestWorld) throws -> [UInt8] {
    let before = world.book
    #expect(world.run(line).code == .done)
    let added = Array(world.book.dropFirst(before.count))
    try Data(before).write(to: URL(filePath: world.office.book))
    return added
  }

  /// What a command answers that waits for the book while these bytes are added to it.
  private func answer(
    to line: String, in world: TestWorld, whileAdding bytes: [UInt8]
  ) throws -> TestWorld.Answer {
    let descriptor = open(world.office.book, O_WRONLY | O_APPEND)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let answer = Mutex(TestWorld.Answer?.none)
    let group = DispatchGroup()
    group.enter()
    let command = Thread {
      let given = world.run(line)
      answer.withLock { $0 = given }
      group.leave()
    }
    command.stackSize = 8 << 20
    command.start()
    waitForWaiter(on: descriptor)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    flock(descriptor, LOCK_UN)
    group.wait()
    return try #require(answer.withLock { $0 })
  }

  /// Waits until somebody waits for a lock, where the system tells, for two seconds at most:
  /// `12: -> FLOCK  ADVISORY  WRITE 4711 08:01:131072 0 EOF`.
  private func waitForWaiter(on descriptor: Int32) {
    var status = stat()
    fstat(descriptor, &status)
    for _ in 0..<400 {
      let locks = (try? String(contentsOfFile: "/proc/locks", encoding: .utf8)) ?? ""
      let isAwaited = locks.split(separator: "\n").contains {
        $0.contains("-> FLOCK") && $0.contains(":\(status.st_ino) ")
      }
      if isAwaited { return }
      usleep(5_000)
    }
  }

  @Test func `what somebody else completed meanwhile is not completed twice`() throws {
    let world = world()
    let others = try bytes(addedBy: "step 001 2 --as APK --by 'Siti Aminah'", in: world)
    let book = world.book
    let answer = try answer(to: "step 001 2 --as APK", in: world, whileAdding: others)
    #expect(answer.code == .refused)
    #expect(answer.complaints.contains("sekarang 3"), "\(answer.complaints)")
    #expect(world.book == book + others)
  }

  @Test func `what becomes possible meanwhile is not refused`() throws {
    let world = world()
    #expect(world.run("step 001 3 --as APK").code == .refused)
    let others = try bytes(addedBy: "step 001 2 --as APK --by 'Siti Aminah'", in: world)
    let answer = try answer(to: "step 001 3 --as APK", in: world, whileAdding: others)
    #expect(answer.code == .done, "\(answer.complaints)")
    #expect(world.entries.map(\.event.activity) == [nil, 1, 2, 3])
    #expect(world.faults.isEmpty)
  }

  @Test func `a run that was started meanwhile keeps its number`() throws {
    let world = world()
    let others = try bytes(addedBy: "start PIAK-03 --as APK", in: world)
    let answer = try answer(to: "start PIAK-03 --as APK", in: world, whileAdding: others)
    #expect(answer.output == "PIAK-03-2026-003\n")
    #expect(world.faults.isEmpty)
  }

  @Test func `an overdue level that was recorded meanwhile is not recorded twice`() throws {
    let world = world()
    world.pass(minutes: 90)
    let others = try bytes(addedBy: "overdue --record", in: world)
    #expect(!others.isEmpty)
    let book = world.book
    let answer = try answer(to: "overdue --record", in: world, whileAdding: others)
    #expect(answer.code == .done)
    #expect(answer.output.isEmpty)
    #expect(world.book == book + others)
  }

  @Test func `damage comes before a refusal`() throws {
    let world = world()
    let damage = Array("coretan\n".utf8)
    let book = world.book
    let answer = try answer(to: "step 001 3 --as APK", in: world, whileAdding: damage)
    #expect(answer.code == .damaged)
    #expect(world.book == book + damage)
  }
}
