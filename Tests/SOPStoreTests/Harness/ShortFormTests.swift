import Foundation
import TestSupport
import Testing

/// The long checks of `Tests/Harness`, each in its short form, and that each of them can fail.
///
/// One after the other: they start many programs, and would slow each other down.
@Suite(.serialized, .needs(.program, .harness))
struct ShortFormTests {
  /// Those that take a second or two.
  private static let quick = ["crash", "damage", "forge", "full", "writers"]
  private static let others = [
    "storm", "syscalls", "powercut", "readers", "fuzz", "browser", "intruder",
    "limits",
  ]

  @Test(arguments: quick)
  func `a check finds nothing in its short form`(check: String) throws {
    try Self.expectSuccess(of: check, "--short")
  }

  @Test(arguments: quick)
  func `a check finds out what is broken on purpose`(check: String) throws {
    try Self.expectSuccess(of: check, "--control")
  }

  @Test(.needs(.longRun), arguments: others)
  func `a longer check finds nothing in its short form`(check: String) throws {
    try Self.expectSuccess(of: check, "--short")
  }

  @Test(.needs(.longRun), arguments: others)
  func `a longer check finds out what is broken on purpose`(check: String) throws {
    try Self.expectSuccess(of: check, "--control")
  }

  /// What this machine does not allow is skipped with code 77, and said.
  private static func expectSuccess(of words: String...) throws {
    let ended = try Tool.Ended(
      running: "\(Tool.buildFolder)/harness", words,
      environment: ProcessInfo.processInfo.environment)
    for line in ended.text.split(separator: "\n") {
      let parts = line.split(separator: "SKIPPED ").last?.split(separator: ": ", maxSplits: 1)
      guard line.contains("SKIPPED "), let parts, parts.count == 2 else { continue }
      LastLines.skip("harness \(words.joined(separator: " ")), \(parts[0])", String(parts[1]))
    }
    #expect(ended.code == 0 || ended.code == 77, "\(ended.text)")
  }
}
