import Foundation
import Glibc
import TestSupport
import Testing

@testable import sopctl

/// The board in a real terminal: whatever ends it, the terminal is as it was.
@Suite(.needs(.program, .pseudoTerminal))
struct BoardScreenTests {
  private static let foot = "q: keluar"
  private static let restored = "\u{1B}[?25h\u{1B}[?1049l"

  private func board(_ world: TestWorld) throws -> PseudoTerminal {
    _ = world.run("start PIAK-07 --as APK")
    return try #require(
      PseudoTerminal(
        running: Tool.binary, ["status", "--watch"], home: world.home, columns: 80, rows: 24))
  }

  @Test func `it takes the screen, follows its size and the book, and gives it back on q`() throws {
    let world = TestWorld()
    let terminal = try board(world)
    #expect(terminal.waits(for: Self.foot))
    #expect(terminal.output.hasPrefix("\u{1B}[?1049h\u{1B}[?25l"))
    #expect(terminal.output.contains("PIAK-07-2026-001"))
    #expect(!terminal.isOrdinary)
    terminal.resize(columns: 44, rows: 9)
    #expect(terminal.waits(for: Self.foot, times: 2))
    _ = world.run("start PIAK-03 --as APK")
    #expect(terminal.waits(for: "PIAK-03"))
    terminal.type("xq")
    #expect(terminal.end() == 0)
    #expect(terminal.output.hasSuffix(Self.restored))
    #expect(terminal.isOrdinary)
  }

  @Test(
    arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGQUIT, 131)] as [(Int32, Int32)])
  func `a signal leaves nothing behind`(signal: Int32, code: Int32) throws {
    let terminal = try board(TestWorld())
    #expect(terminal.waits(for: Self.foot))
    kill(terminal.process, signal)
    #expect(terminal.end() == code)
    #expect(terminal.output.hasSuffix(Self.restored))
    #expect(terminal.isOrdinary)
  }

  @Test func `Ctrl-C ends it`() throws {
    let terminal = try board(TestWorld())
    #expect(terminal.waits(for: Self.foot))
    terminal.type("\u{3}")
    #expect(terminal.end() == 130)
    #expect(terminal.output.hasSuffix(Self.restored))
  }

  @Test func `stopped and continued, it draws all of it again`() throws {
    let terminal = try board(TestWorld())
    #expect(terminal.waits(for: Self.foot))
    terminal.type("\u{1A}")
    #expect(terminal.waits(for: Self.restored))
    #expect(terminal.waits(for: Self.foot, times: 2))
    kill(terminal.process, SIGSTOP)
    kill(terminal.process, SIGCONT)
    #expect(terminal.waits(for: Self.foot, times: 3))
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.output.hasSuffix(Self.restored))
  }
}
