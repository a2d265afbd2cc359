import Foundation
import Synchronization
import TestSupport
import Testing

@testable import sopctl

/// The program itself, as a process.
struct BinaryTests {
  /// Runs a script with the program's path as `$0`, in an empty environment but for its home.
  private func shell(_ script: String, home: String) throws -> Tool.Ended {
    try Tool.Ended(
      running: "/bin/sh", ["-c", script, Tool.binary],
      environment: ["HOME": home, "PATH": "/usr/bin:/bin"])
  }

  @Test(
    .needs(.program),
    arguments: ["'\\377'", "'x\\303'", "'\\355\\240\\200'", "'\\300\\200'"])
  func `an argument that is not UTF-8 is refused, and nothing is recorded`(bytes: String) throws {
    let world = TestWorld()
    let command = "\"$0\" start PIAK-07 --as APK --by Budi"
    #expect(try shell(command, home: world.home).code == 0)
    let before = world.book
    #expect(!before.isEmpty)
    let answer = try shell(
      "\"$0\" note 001 --as APK --note \"$(printf \(bytes))\"", home: world.home)
    #expect(answer.code == 2)
    #expect(answer.text.contains("UTF-8"))
    #expect(world.book == before)
  }

  @Test(.needs(.program))
  func `a full standard output ends with 9, and the entry stands`() throws {
    let world = TestWorld()
    let answer = try shell(
      "\"$0\" start PIAK-07 --as APK --by Budi > /dev/full", home: world.home)
    #expect(answer.code == 9, "\(answer.text)")
    #expect(world.entries.count == 1)
    #expect(world.faults.isEmpty)
  }

  @Test(.needs(.program))
  func `a book that may not grow is left as it is`() throws {
    let world = TestWorld()
    #expect(try shell("\"$0\" start PIAK-07 --as APK --by Budi", home: world.home).code == 0)
    let before = world.book
    let text = String(repeating: "x", count: 1_900)
    for blocks in [0, 1, 2, 3] {
      let answer = try shell(
        "ulimit -f \(blocks); \"$0\" note 001 --as APK --note \(text) 2>&1 | cat; exit 0",
        home: world.home)
      #expect(world.book == before, "\(answer.text)")
      let code = try shell(
        "ulimit -f \(blocks); exec \"$0\" note 001 --as APK --note \(text) > /dev/null 2>&1",
        home: world.home
      ).code
      #expect(code == 7)
      #expect(world.book == before)
    }
  }

  @Test(.needs(.program), .timeLimit(.minutes(2)))
  func `many processes at once leave one chain`() throws {
    let world = TestWorld()
    // The first commands at once: one makes the book, all of them use it.
    let failures = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      let code = try? shell(
        """
        "$0" start PIAK-07 --as APK --by Budi || exit 1
        for turn in 1 2 3 4 5; do
          "$0" note PIAK-07-001 --as APK --by Budi --note "\(writer) $turn" || exit 1
        done
        """, home: world.home
      ).code
      if code != 0 { failures.withLock { $0 += 1 } }
    }
    #expect(failures.withLock { $0 } == 0)
    #expect(world.faults.isEmpty)
    let starts = world.entries.filter { $0.event.kind == .started }.map(\.event.run.ordinal)
    #expect(starts == [1, 2, 3, 4])
    #expect(world.entries.map(\.no) == Array(1...24))
    let notes = world.entries.compactMap(\.event.details.note)
    for writer in 0..<4 {
      #expect(notes.filter { $0.hasPrefix("\(writer) ") } == (1...5).map { "\(writer) \($0)" })
    }
  }
}
