import Glibc
import Testing

@testable import CommandLineKit

struct StyleTests {
  private static let inks: [Ink] = [.normal, .bold, .dim, .red, .green, .yellow]

  @Test(arguments: inks)
  func `the plain style changes nothing`(ink: Ink) {
    #expect(Style.plain.apply(ink, to: "lewat") == "lewat")
  }

  @Test func `an enabled style encloses the text`() {
    let style = Style(isEnabled: true)
    #expect(
      Self.inks.map { style.apply($0, to: "x") } == [
        "x", "\u{1B}[1mx\u{1B}[0m", "\u{1B}[2mx\u{1B}[0m", "\u{1B}[31mx\u{1B}[0m",
        "\u{1B}[32mx\u{1B}[0m", "\u{1B}[33mx\u{1B}[0m",
      ])
    #expect(style.bold("") == "")
    #expect(style.red("x") + style.dim("y") == "\u{1B}[31mx\u{1B}[0m\u{1B}[2my\u{1B}[0m")
  }

  @Test func `a pipe is no terminal and has no size`() {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    #expect(!TerminalSize.isTerminal(ends[0]))
    #expect(TerminalSize(of: ends[1]) == nil)
    #expect(TerminalSize(of: -1) == nil)
  }

  @Test func `a terminal has the size it was given`() throws {
    var (main, terminal): (Int32, Int32) = (-1, -1)
    try #require(openpty(&main, &terminal, nil, nil, nil) == 0)
    defer { for end in [main, terminal] { close(end) } }
    #expect(TerminalSize.isTerminal(terminal))
    #expect(TerminalSize(of: terminal) == nil)
    var size = winsize(ws_row: 24, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0)
    #expect(TerminalSize(of: terminal)?.columns == 100)
    #expect(TerminalSize(of: terminal)?.rows == 24)
  }
}
