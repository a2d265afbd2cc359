import CommandLineKit
import Foundation
import SOPCore
import SOPStore
import Testing

@testable import sopctl

/// The board that redraws in place, driven without a terminal.
struct WatchTests {
  private typealias Scene = ScriptedDisplay.Scene

  private static func office() -> TestWorld {
    let world = TestWorld()
    _ = world.run("start PIAK-07 --as APK")
    _ = world.run("step PIAK-07-001 1 --as APK --set periode=harian")
    return world
  }

  /// What a board draws while these scenes are played, and how it ends.
  private static func watch(
    _ world: TestWorld, _ scenes: [Scene] = [], run: String = "", columns: Int = 80, rows: Int = 12
  ) -> (frames: [[String]], answer: TestWorld.Answer) {
    let script = ScriptedDisplay(world, columns: columns, rows: rows, scenes)
    let before = world.display
    defer { world.display = before }
    world.display = script.display
    world.set(terminal: TestWorld.terminal(columns))
    let answer = world.run("status --watch --color never \(run)")
    return (script.frames, answer)
  }

  @Test func `it fills the screen, and says how to leave`() {
    let (frames, answer) = Self.watch(Self.office())
    #expect(answer.code == .done)
    #expect(answer.output.isEmpty && answer.complaints.isEmpty)
    #expect(frames.first?.count == 12)
    #expect(frames.first?.first == "sopctl status | Jumat 2026-11-20 08:00")
    #expect(frames.first?.contains { $0.hasSuffix("[-----]  60 menit") } == true)
    #expect(frames.first?.last == "q: keluar")
  }

  @Test func `it is drawn anew with the minute, not with the second`() {
    let seconds = Array(repeating: Scene(seconds: 10), count: 12)
    let frames = Self.watch(Self.office(), seconds).frames
    #expect(frames.count == 3)
    #expect(frames.last?.contains { $0.hasSuffix("[-----]  58 menit") } == true)
  }

  @Test func `a new entry, a new size and a new kantor.json are seen at once`() throws {
    let scenes = [
      Scene(deed: { _ = $0.run("start PIAK-03 --as APK") }),
      Scene(size: TerminalSize(columns: 40, rows: 8)),
      Scene(deed: {
        $0.write(
          #"{"pejabat":[{"nama":"Budi Santoso","pengguna":"budi","peran":["APK"]}]}"#,
          to: "kantor.json")
      }),
      Scene(size: TerminalSize(columns: 120, rows: 8)),
      Scene(),
    ]
    let frames = Self.watch(Self.office(), scenes).frames
    try #require(frames.count == 5)
    #expect(frames[1].contains { $0.contains("PIAK-03-2026-001") })
    #expect(frames[2].count == 8 && frames[2].allSatisfy { $0.count <= 40 })
    #expect(frames[4].contains { $0.contains("APK (Budi Santoso)") })
  }

  @Test func `a book that is away for a moment is said on the board, and comes back`() throws {
    let scenes = [
      Scene(
        seconds: 0,
        deed: { world in
          try? FileManager.default.moveItem(atPath: world.office.book, toPath: world.home + "/away")
        }),
      Scene(seconds: 0),
      Scene(
        seconds: 0,
        deed: { world in
          try? FileManager.default.moveItem(atPath: world.home + "/away", toPath: world.office.book)
        }),
      Scene(
        seconds: 0,
        deed: { world in
          let book = world.book
          try? FileManager.default.removeItem(atPath: world.office.book)
          try? Data(book).write(to: URL(filePath: world.office.book))
        }),
    ]
    let (frames, answer) = Self.watch(Self.office(), scenes)
    #expect(answer.code == .done)
    try #require(frames.count == 4)
    #expect(frames[1].contains { $0.contains("Buku Agenda") })
    #expect(!frames[1].contains { $0.contains("PIAK-07-2026-001") })
    #expect(frames[2] == frames[0] && frames[3] == frames[0])
  }

  @Test func `what is taller than the screen is cut, and says how much is missing`() {
    let world = Self.office()
    for _ in 1...9 { _ = world.run("start PIAK-03 --as APK") }
    let frames = Self.watch(world, rows: 10).frames
    // Heading, empty line, header, five runs, the rest, and how to leave.
    #expect(frames.first?.count == 10)
    #expect(frames.first?[8] == "... dan 5 lagi")
    world.set(environment: "LC_ALL", "en_US.UTF-8")
    #expect(Self.watch(world, rows: 10).frames.first?[8] == "… and 5 more")
  }

  @Test func `a run's sheet can be watched`() throws {
    let scenes = [Scene(deed: { _ = $0.run("step PIAK-07-001 2 --as APK") })]
    let frames = Self.watch(Self.office(), scenes, run: "PIAK-07-001", rows: 60).frames
    try #require(frames.count == 2)
    #expect(frames[0].contains { $0.hasPrefix("  [>] 2.") })
    #expect(frames[1].contains { $0.hasPrefix("  [>] 3.") })
  }

  @Test(arguments: [(2, 130), (15, 143), (1, 129)] as [(Int32, Int32)])
  func `a signal ends it with its number`(signal: Int32, code: Int32) {
    let answer = Self.watch(Self.office(), [Scene(event: .end(signal))]).answer
    #expect(answer.code.rawValue == code)
    #expect(answer.complaints.isEmpty)
  }

  @Test func `other keys change nothing, and after a stop all is drawn again`() {
    let scenes = [
      Scene(seconds: 0, event: .key(UInt8(ascii: "x"))), Scene(seconds: 0, event: .changed),
    ]
    let frames = Self.watch(Self.office(), scenes).frames
    #expect(frames.count == 2 && frames[0] == frames[1])
  }

  @Test func `remarks stand on the board, not on the terminal's other screen`() {
    let world = Self.office()
    world.write("{", to: "kantor.json")
    let (frames, answer) = Self.watch(world, rows: 24)
    #expect(answer.complaints.isEmpty)
    #expect(frames.first?.joined().contains("kantor.json") == true)
    #expect(frames.first?.contains { $0.contains("PIAK-07-2026-001") } == true)
  }

  @Test(arguments: [1, 2, 3, 4, 7, 24], [1, 5, 20, 39, 80])
  func `it fits any screen`(rows: Int, columns: Int) {
    let frames = Self.watch(Self.office(), columns: columns, rows: rows).frames
    #expect(frames.allSatisfy { $0.count <= max(rows, 4) })
  }
}
