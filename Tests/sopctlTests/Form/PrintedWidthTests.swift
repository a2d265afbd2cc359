import Testing

@testable import sopctl

struct PrintedWidthTests {
  @Test(arguments: [
    ("", 100, 0), ("satu", 100, 1), ("satu dua", 100, 1), ("satu dua tiga empat lima", 60, 4),
    // Ten of them fill 78 pixels at 14 pixels.
    ("nnnnnnnnnn", 82, 1), ("nnnnnnnnnn", 70, 2), ("a nnnnnnnnnn b", 70, 4),
    ("日本語", 70, 1), ("日本語", 60, 2), ("a\u{0}b", 40, 2),
  ])
  func `a text takes so many lines`(text: String, width: Int, lines: Int) {
    #expect(PrintedWidth.lines(of: text, within: width, fontSize: 14) == lines)
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `no line that is counted could hold more than its width`(seed: UInt64) {
    var random = SplitMix(state: seed)
    let text = (0..<Int.random(in: 1...80, using: &random)).map { _ in
      String(repeating: "m", count: Int.random(in: 1...60, using: &random))
    }.joined(separator: " ")
    let width = Int.random(in: 20...400, using: &random)
    let lines = PrintedWidth.lines(of: text, within: width, fontSize: 11)
    #expect(lines * width >= PrintedWidth.of(text.filter { $0 != " " }, fontSize: 11))
    // A wider column never takes more lines of short words.
    let words = String(repeating: "kata ", count: 50)
    let counts = [60, 90, 130, 200, 400].map {
      PrintedWidth.lines(of: words, within: $0, fontSize: 11)
    }
    #expect(counts == counts.sorted(by: >))
  }

  @Test func `no size and no text is too large`() {
    let text = String(repeating: "字", count: 100_000)
    for width in [-5, 0, 1, 1_000_000_000] {
      #expect(PrintedWidth.lines(of: text, within: width, fontSize: 11) > 0)
    }
  }
}
