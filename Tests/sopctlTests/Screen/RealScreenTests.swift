import Foundation
import TestSupport
import Testing

@testable import sopctl

/// The program itself, at a real terminal and before a real pipe.
@Suite(.needs(.program))
struct RealScreenTests {
  private static let commands = [
    "list", "status", "agenda", "report monthly", "overdue", "verify", "help", "show PIAK-03",
  ]

  private func environment(_ world: TestWorld, _ more: [String: String] = [:]) -> [String: String] {
    ["HOME": world.home, "PATH": "/usr/bin:/bin"].merging(more) { $1 }
  }

  /// What a command shows at a terminal of some width.
  private func screen(
    _ arguments: [String], _ world: TestWorld, _ variables: [String: String] = [:], columns: Int
  ) throws -> String {
    let terminal = try #require(
      PseudoTerminal(
        running: Tool.binary, arguments, home: world.home, environment: variables,
        columns: columns, rows: 24))
    #expect(terminal.end() == 0)
    return terminal.output.replacing("\r\n", with: "\n")
  }

  @Test(.needs(.pseudoTerminal)) func `a terminal gets colour, and lines of its width`() throws {
    let world = ScreenTests.office()
    for columns in [40, 60] {
      let text = try screen(["help", "step"], world, columns: columns)
      #expect(text.contains("\u{1B}[1m"))
      world.set(terminal: TestWorld.terminal(columns))
      #expect(text == world.run("help step").output)
    }
  }

  @Test(
    .needs(.pseudoTerminal), arguments: [["NO_COLOR": "1", "TERM": "xterm"], ["TERM": "dumb"]])
  func `a terminal that wants no colour gets none`(variables: [String: String]) throws {
    let world = ScreenTests.office()
    let text = try screen(["help"], world, variables, columns: 80)
    #expect(text.contains("sopctl"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test(arguments: commands)
  func `a reader that went away is no fault`(command: String) throws {
    let world = ScreenTests.office()
    let expected = try Self.run(command, environment(world), isClosed: false)
    let answer = try Self.run(command, environment(world), isClosed: true)
    #expect(!expected.output.isEmpty)
    #expect(answer.code == expected.code)
    #expect(answer.complaints == expected.complaints)
  }

  // A form's flow is drawn in ASCII there.
  @Test(arguments: commands.filter { !$0.hasPrefix("show") })
  func `the C locale changes no word: Indonesian, in UTF-8`(command: String) throws {
    let world = ScreenTests.office()
    let indonesian = try Self.run(
      command, environment(world, ["LANG": "id_ID.UTF-8"]), isClosed: false)
    for variable in ["LANG", "LC_ALL"] {
      let answer = try Self.run(command, environment(world, [variable: "C"]), isClosed: false)
      #expect(Self.words(of: answer.output) == Self.words(of: indonesian.output))
    }
    #expect(
      try Self.run("status", environment(world, ["LANG": "C"]), isClosed: false).output.contains(
        "GILIRAN"))
  }

  /// A text without its figures, and without the spaces that they are filled up with: time passes between two
  /// commands.
  private static func words(of text: String) -> [Substring] {
    text.replacing(/\d+/, with: "0").split { $0 == " " }
  }

  /// - Parameter isClosed: whether nobody reads the answer.
  private static func run(
    _ command: String, _ environment: [String: String], isClosed: Bool
  ) throws -> (code: Int32, output: String, complaints: String) {
    let process = Process()
    let (output, complaints) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: Tool.binary)
    process.arguments = ShellLine(command).words
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = complaints
    if isClosed { try output.fileHandleForReading.close() }
    try process.run()
    let text = isClosed ? nil : try output.fileHandleForReading.readToEnd()
    let said = try complaints.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: text ?? Data(), as: UTF8.self),
      String(decoding: said ?? Data(), as: UTF8.self)
    )
  }
}
