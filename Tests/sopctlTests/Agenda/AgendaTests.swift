import Glibc
import SOPCore
import Testing

@testable import sopctl

struct AgendaTests {
  @Test func `raw lines are those of the book`() {
    let world = AgendaBook.world()
    #expect(Array(world.run("agenda --raw").output.utf8) == world.book)
    #expect(
      world.run("log --raw --tail 2").output
        == world.bookLines.suffix(2).map { $0 + "\n" }.joined())
  }

  @Test(arguments: ["", " --raw", " --json", " --lang en"])
  func `the last lines are printed as by who reads the whole book`(form: String) {
    let world = AgendaBook.world()
    // A filter that leaves nothing out has the whole book read.
    for count in 1...6 {
      let whole = world.run("agenda --until 2027-01-01 --tail \(count)\(form)")
      let tail = world.run("agenda --tail \(count)\(form)")
      if count < 6 { #expect(tail.output == whole.output) }
      #expect(tail.code == whole.code)
    }
  }

  @Test func `as JSON there is one entry on a line`() {
    let world = AgendaBook.world()
    let answer = world.run("agenda --json")
    #expect(answer.output == world.entries.map { $0.json.text() + "\n" }.joined())
    #expect(answer.complaints.isEmpty)
    #expect(world.run("agenda --json --tail 1").output.hasPrefix(#"{"no":5,"#))
  }

  @Test(arguments: [
    ("--run PIAK-03-2026-001", [1, 2, 3, 5]),
    ("--run piak-03-001", [1, 2, 3, 5]),
    ("--run 001", [1, 2, 3, 4, 5]),
    ("--run PIAK-07", [4]),
    ("--sop piak-07", [4]),
    ("--role sub-koord", [4, 5]),
    ("--role 'SUB KOORD' --run PIAK-03", [5]),
    ("--since 2026-11-21", [4, 5]),
    ("--since kemarin", [4, 5]),
    ("--since minggu-lalu --until minggu-lalu", [1, 2, 3]),
    ("--until 2026-W47", [1, 2, 3]),
    ("--until bulan-lalu", []),
    ("--since 2026-11-20T08:05 --until '2026-11-20 08:06'", [2]),
    ("--since 07:45", [4, 5]),
    ("--tail 2", [4, 5]),
    ("--tail 100", [1, 2, 3, 4, 5]),
    ("--tail 9223372036854775807", [1, 2, 3, 4, 5]),
    ("--role APK --tail 1", [3]),
  ])
  func `filters select entries`(options: String, nos: [Int]) {
    let world = AgendaBook.world()
    let answer = world.run("agenda --json \(options)")
    #expect(answer.code == .done)
    let selected = world.entries.filter { nos.contains($0.no) }
    #expect(answer.output == selected.map { $0.json.text() + "\n" }.joined())
  }

  @Test func `an entry recorded later is found where it happened`() {
    let world = TestWorld(now: "2026-11-20 08:00:00")
    _ = world.run("start PIAK-03 --as APK")
    world.set(now: "2026-11-23 08:00:00")
    _ = world.run("step --as APK --at '2026-11-20 09:00' --reason 'listrik padam'")
    #expect(world.run("agenda --json --until 2026-11-20").output.split(separator: "\n").count == 2)
    #expect(world.run("agenda --json --since 2026-11-23").output.isEmpty)
  }

  @Test(arguments: [
    ("--run PIAK-03-099", ExitCode.notFound), ("--run 7", .notFound), ("--sop PIAK-99", .notFound),
    ("--role juru-tulis", .notFound), ("--since 2026-13", .usage), ("--tail 0", .usage),
    ("--tail -3", .usage), ("--tail x", .usage),
    ("--since 2026-11-21 --until 2026-11-20", .usage), ("PIAK-03", .usage),
  ])
  func `what does not exist or makes no sense is said`(options: String, code: ExitCode) {
    let answer = AgendaBook.world().run("agenda \(options)")
    #expect(answer.code == code)
    #expect(answer.output.isEmpty)
    #expect(!answer.complaints.isEmpty)
  }

  @Test func `raw lines are no JSON`() {
    #expect(AgendaBook.world().run("agenda --raw --json").code == .usage)
  }

  @Test func `without a book the way to one is shown`() {
    let answer = TestWorld().run("agenda")
    #expect(answer.code == .notFound)
    #expect(answer.complaints.contains("sopctl start"))
  }

  @Test func `a reader that goes away ends it without a word`() {
    let world = AgendaBook.world()
    world.change { $0.outputFault = EPIPE }
    let answer = world.run("agenda")
    #expect(answer.code == .done)
    #expect(answer.complaints.isEmpty)
  }
}

struct RingTests {
  @Test func `a ring holds the last elements`() {
    for capacity in 1...6 {
      for count in 0...20 {
        var ring = Ring<Int>(capacity: capacity)
        for element in 0..<count { ring.append(element) }
        #expect(ring.all == Array((0..<count).suffix(capacity)), "\(count) of \(capacity)")
      }
    }
  }
}
