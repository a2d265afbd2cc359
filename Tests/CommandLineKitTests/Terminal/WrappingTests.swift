import Testing

@testable import CommandLineKit

struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]), ("one two three", 7, ["one two", "three"]),
    ("one two three", 6, ["one", "two", "three"]), ("one  two", 10, ["one two"]),
    ("one\n\ntwo three", 5, ["one", "", "two", "three"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("a abcdefgh b", 3, ["a", "abc", "def", "gh", "b"]), ("日本語の", 5, ["日本", "語の"]),
    ("日本", 1, ["日", "本"]), ("ab c", 0, ["a", "b", "c"]), ("ab", -7, ["a", "b"]),
  ])
  func `lines break at spaces, and inside a word only if they must`(
    text: String, columns: Int, lines: [String]
  ) {
    #expect(text.wrapped(to: columns) == lines)
  }

  @Test func `no line is too wide, and nothing is lost`() {
    let seed: UInt64 = 3
    var random = SplitMix(seed: seed)
    let letters: [Character] = ["a", "b", " ", " ", "日", "e\u{301}", "\u{1F35C}", "-"]
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0...60, using: &random)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        })
      let columns = Int.random(in: 2...20, using: &random)
      let lines = text.wrapped(to: columns)
      #expect(lines.allSatisfy { $0.displayWidth <= columns }, "seed \(seed): \(text)")
      #expect(
        lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "seed \(seed): \(text)")
    }
  }

  @Test func `plain text breaks where one fills line after line with words`() {
    let seed: UInt64 = 4
    var random = SplitMix(seed: seed)
    for _ in 0..<2_000 {
      let words = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        String(repeating: "x", count: Int.random(in: 0...9, using: &random))
      }
      let text = words.joined(separator: " ")
      let columns = Int.random(in: 9...24, using: &random)
      var lines = [""]
      for word in words where !word.isEmpty {
        let line = lines[lines.count - 1]
        if line.isEmpty || line.count + 1 + word.count <= columns {
          lines[lines.count - 1] += line.isEmpty ? word : " " + word
        } else {
          lines.append(word)
        }
      }
      #expect(text.wrapped(to: columns) == lines, "seed \(seed): \(text)")
    }
  }
}
