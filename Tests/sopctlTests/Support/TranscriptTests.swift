import Foundation
import Testing

/// Whole sessions, as golden text.
///
/// `RECORD=1 swift test --filter TranscriptTests` writes them anew; what was recorded then has to be read
/// and committed by somebody, so a recording that changes anything fails.
struct TranscriptTests {
  @Test(arguments: Transcript.all)
  func `a session goes as its transcript says`(transcript: Transcript) throws {
    let (text, complaints) = transcript.replayed()
    for complaint in complaints { Issue.record("\(complaint)") }
    if text == transcript.text { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try transcript.record(text)
      Issue.record("recorded anew: \(transcript.name)")
    } else {
      Issue.record("\(Self.firstDifference(transcript.text, text))")
    }
  }

  @Test func `there are transcripts`() { #expect(Transcript.all.count >= 10) }

  private static func firstDifference(_ expected: String, _ found: String) -> String {
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let found = found.split(separator: "\n", omittingEmptySubsequences: false)
    let count = zip(expected, found).prefix { $0 == $1 }.count
    let lines = [expected, found].map { $0.dropFirst(count).first ?? "(the end)" }
    return "line \(count + 1)\n  expected: \(lines[0])\n  found:    \(lines[1])"
  }
}
