import Foundation
import Testing

/// The long checks of `Tests/Harness`, each in its short form, and that each of them can fail.
///
/// One after the other: they start many programs, and would slow each other down.
@Suite(.serialized)
struct ShortFormTests {
  /// The executables that stand beside the tests.
  private static let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  private static let harness = folder.appending(path: "harness").path
  private static let isBuilt =
    FileManager.default.isExecutableFile(atPath: harness)
    && FileManager.default.isExecutableFile(atPath: folder.appending(path: "sopctl").path)

  private static let checks = [
    "storm", "crash", "damage", "syscalls", "full", "powercut", "readers", "writers", "fuzz",
    "browser",
  ]

  private func run(_ words: String...) throws -> (code: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: Self.harness)
    process.arguments = words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationReason == .exit else { return (-1, "ended by a signal") }
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }

  /// What this machine does not allow is skipped with code 77, and said.
  @Test(.enabled(if: isBuilt, "the harness is not built"), arguments: checks)
  func `a check finds nothing in its short form`(check: String) throws {
    let answer = try run(check, "--short")
    for line in answer.text.split(separator: "\n") where line.contains("SKIPPED") { print(line) }
    #expect(answer.code == 0 || answer.code == 77, "\(answer.text)")
  }

  @Test(.enabled(if: isBuilt, "the harness is not built"), arguments: checks)
  func `a check finds out what is broken on purpose`(check: String) throws {
    let answer = try run(check, "--control")
    for line in answer.text.split(separator: "\n") where line.contains("SKIPPED") { print(line) }
    #expect(answer.code == 0 || answer.code == 77, "\(answer.text)")
  }
}
