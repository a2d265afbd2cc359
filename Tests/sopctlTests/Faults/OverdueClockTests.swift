import Testing

@testable import sopctl

/// `overdue --record` while the clock stands before the last entry's time.
struct OverdueClockTests {
  /// A run that was late, and then an entry from a clock a year ahead.
  private func world(now: String) -> TestWorld {
    let world = TestWorld(now: "2026-11-20 08:00:00")
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    #expect(world.run("step 001 --as APK --set periode=harian").code == .done)
    world.set(now: "2027-11-20 08:00:00")
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    world.set(now: now)
    return world
  }

  @Test(arguments: ["overdue --record", "overdue --record --dry-run", "overdue --record --json"])
  func `what is late is printed, nothing recorded, and it is said why`(line: String) {
    let world = world(now: "2026-11-20 10:30:00")
    let before = world.bookLines
    let answer = world.run(line)
    #expect(answer.code == .found)
    #expect(answer.output.contains("PIAK-07-2026-001"))
    #expect(answer.complaints.contains("Tidak ada yang dicatat: jam (2026-11-20 10:30)"))
    #expect(answer.complaints.contains("(2027-11-20 08:00)"))
    let english = world.run("\(line) --lang en")
    #expect(english.complaints.contains("Nothing was recorded: the clock (2026-11-20 10:30)"))
    #expect(world.bookLines == before)
  }

  @Test func `it is said where nothing is late, too`() {
    let world = world(now: "2026-11-20 08:01:00")
    let answer = world.run("overdue --record")
    #expect(answer.code == .found)
    #expect(answer.output.isEmpty)
    #expect(answer.complaints.contains("Tidak ada yang dicatat"))
  }

  @Test func `a clock that is right again records as ever`() {
    let world = world(now: "2027-11-20 08:00:00")
    let answer = world.run("overdue --record")
    #expect(answer.code == .done)
    #expect(world.bookLines.contains { $0.contains("| terlambat |") })
  }
}
