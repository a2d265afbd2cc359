import Foundation
import Testing

@testable import sopctl

/// The program itself, at a real terminal and before a real pipe.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: Tool.binary)))
struct RealScreenTests {
  private static let commands = [
    "list", "status", "agenda", "report monthly", "overdue", "verify", "help", "show PIAK-03",
  ]

  private func environment(_ world: TestWorld, _ more: [String: String] = [:]) -> [String: String] {
    ["HOME": world.home, "PATH": "/usr/bin:/bin"].merging(more) { $1 }
  }

  @Test(.enabled(if: PseudoTerminal.isAvailable))
  func `a terminal gets colour, and lines of its width`() throws {
    let world = ScreenTests.office()
    for columns in [40, 60] {
      guard let terminal = PseudoTerminal(columns: UInt16(columns)) else { return }
      let text = try terminal.output(
        of: Tool.binary, ["help", "step"], environment: environment(world, ["TERM": "xterm"]))
      #expect(text.contains("\u{1B}[1m"))
      world.set(terminal: TestWorld.terminal(columns))
      #expect(text == world.run("help step").output)
    }
  }

  @Test(
    .enabled(if: PseudoTerminal.isAvailable),
    arguments: [["NO_COLOR": "1", "TERM": "xterm"], ["TERM": "dumb"]])
  func `a terminal that wants no colour gets none`(variables: [String: String]) throws {
    let world = ScreenTests.office()
    guard let terminal = PseudoTerminal(columns: 80) else { return }
    let text = try terminal.output(
      of: Tool.binary, ["help"], environment: environment(world, variables))
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

  @Test(arguments: commands)
  func `the C locale changes nothing: Indonesian, in UTF-8`(command: String) throws {
    let world = ScreenTests.office()
    let indonesian = try Self.run(
      command, environment(world, ["LANG": "id_ID.UTF-8"]), isClosed: false)
    for variable in ["LANG", "LC_ALL"] {
      let answer = try Self.run(command, environment(world, [variable: "C"]), isClosed: false)
      #expect(answer.output == indonesian.output)
    }
    #expect(
      try Self.run("status", environment(world, ["LANG": "C"]), isClosed: false).output.contains(
        "GILIRAN"))
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
