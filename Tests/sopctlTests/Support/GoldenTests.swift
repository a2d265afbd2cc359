import Foundation
import Testing

final class GoldenTests {
  private let golden = Golden(file: URL(filePath: "/tmp/sopctl-golden-\(UUID().uuidString).txt"))

  deinit { try? FileManager.default.removeItem(at: golden.file) }

  private func record(_ text: String) throws {
    try text.write(to: golden.file, atomically: true, encoding: .utf8)
  }

  @Test(arguments: [
    ("a\nb\n", "a\nb\n", nil), ("a\nb\n", "a\nc\n", "line 2:\n  recorded: b\n  found:    c"),
    ("a\n", "a\nb\n", "line 2:\n  recorded: \n  found:    b"),
    ("a\nb", "a", "line 2:\n  recorded: b\n  found:    (the end)"),
    ("a", "", "line 1:\n  recorded: a\n  found:    "),
  ])
  func `the first line that differs is said`(recorded: String, found: String, words: String?) throws
  {
    try record(recorded)
    let expected = words.map { "\(golden.file.lastPathComponent) differs from \($0)" }
    #expect(golden.difference(from: found) == expected)
  }

  @Test func `what was never recorded differs from everything`() {
    #expect(golden.difference(from: "") != nil)
  }

  @Test func `a difference fails, and says how to record it anew`() throws {
    try record("a")
    try withKnownIssue {
      try golden.expect("b", isRecording: false)
    } matching: { issue in
      issue.comments.contains {
        $0.rawValue.hasSuffix("RECORD=1 swift test --filter GoldenTests")
      }
    }
    #expect(golden.text == "a")
  }

  @Test func `a recording fails where it changes something, and only there`() throws {
    withKnownIssue { try golden.expect("b", isRecording: true) }
    #expect(golden.text == "b")
    try golden.expect("b", isRecording: true)
  }
}
