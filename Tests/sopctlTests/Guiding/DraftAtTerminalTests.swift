import Foundation
import TestSupport
import Testing

@testable import sopctl

/// The draft of a report at a real terminal, in a folder of its own: typed as it is hinted, and attached.
@Suite(.needs(.program, .pseudoTerminal))
struct DraftAtTerminalTests {
  private let world = TestWorld()

  /// The book has to tell of the period that is reported on, whatever the day on which this runs.
  init() { world.open(book: nil, at: "2020-01-01T08:00:00+07:00") }

  /// One line at a shell in the home folder.
  private func type(
    _ line: String, as role: String? = "APK", answering lines: [String] = []
  ) throws -> (code: Int32, screen: String) {
    let folder = URL(filePath: Tool.binary).deletingLastPathComponent().path
    var environment = ["NO_COLOR": "1", "SOPCTL_BY": "Budi", "PATH": "\(folder):/usr/bin:/bin"]
    environment["SOPCTL_AS"] = role
    let terminal = try #require(
      PseudoTerminal(
        running: "/bin/sh", ["-c", "cd && \(line)"], home: world.home, environment: environment,
        columns: 100, rows: 50))
    terminal.answer(lines)
    let code = try #require(terminal.end())
    return (code, terminal.output.replacing("\r\n", with: "\n"))
  }

  /// A run whose draft has been made by the command that was hinted at.
  ///
  /// - Returns: the commands that the hint shows.
  private func draft() throws -> [String] {
    #expect(try type("sopctl start PIAK-07").code == 0)
    let answer = try type("sopctl step PIAK-07 1 --set periode=bulanan")
    let hints = answer.screen.split(separator: "\n").filter { $0.hasPrefix("  sopctl ") }
    try #require(hints.count == 2, "\(answer.screen)")
    let made = try type(String(hints[0]))
    #expect(made.code == 0, "\(made.screen)")
    return hints.map(String.init)
  }

  private var attached: [String] {
    world.entries.last?.event.details.attachments.map(\.name) ?? []
  }

  @Test(.timeLimit(.minutes(2)))
  func `both commands of the hint can be typed as they stand`() throws {
    let step = try #require(try draft().last)
    let answer = try type(step)
    #expect(answer.code == 0, "\(answer.screen)")
    let file = try #require(attached.first)
    #expect(step.hasSuffix(" --attach \(file)"))
    #expect(try type("sopctl status PIAK-07").screen.contains("lampiran: \(file)"))
    #expect(try type("sopctl verify").code == 0)
  }

  @Test(.timeLimit(.minutes(2)), arguments: ["", "t"])
  func `a draft in the current folder is offered, and attached to a yes alone`(reply: String) throws
  {
    let file = try #require(try draft().last?.split(separator: " ").last)
    let answer = try type("sopctl step", as: nil, answering: ["APK", "", reply, "", "t"])
    #expect(answer.code == 0, "\(answer.screen)")
    #expect(answer.screen.contains("Lampirkan \(file)? [Y/t]"), "\(answer.screen)")
    #expect(answer.screen.contains("\n    sopctl report monthly "), "\(answer.screen)")
    #expect(attached == (reply.isEmpty ? [String(file)] : []))
  }

  @Test(.timeLimit(.minutes(2)))
  func `nothing is offered where something is attached, or no draft lies there`() throws {
    let file = try #require(try draft().last?.split(separator: " ").last)
    try "bukti".write(toFile: "\(world.home)/bukti.txt", atomically: true, encoding: .utf8)
    let answer = try type(
      "sopctl step --attach bukti.txt", as: nil, answering: ["APK", "", "t"])
    #expect(answer.code == 130, "\(answer.screen)")
    #expect(!answer.screen.contains("Lampirkan "), "\(answer.screen)")
    try FileManager.default.removeItem(atPath: "\(world.home)/\(file)")
    let other = try type("sopctl step", as: nil, answering: ["APK", "", "", "t"])
    #expect(other.code == 0, "\(other.screen)")
    #expect(!other.screen.contains("Lampirkan "), "\(other.screen)")
    #expect(attached.isEmpty)
  }
}
