import Testing

@testable import CommandLineKit

struct ParsingPropertyTests {
  private static let pieces = [
    "serve", "pay", "tally", "help", "version", "__complete", "4", "--", "-", "---", "-h", "-V",
    "--help", "--size", "--size=", "--size=besar", "besar", "-s", "-sbesar", "-qn", "-nqs", "-t",
    "--at", "-45m", "--set", "--set=", "=", "--=", "-=", "--amount", "--quiet", "--quiet=",
    "--lang",
    "--lang=en", "--data", "", " ", "\u{301}", "-\u{301}", "--\u{301}", "--at=\u{301}x", "\r\n",
    "\u{0}", "-\u{1F469}\u{200D}\u{1F467}", "--si\u{308}ze", "99999999999999999999", "\u{FEFF}",
    "-" + String(repeating: "q", count: 500), String(repeating: "x", count: 5_000),
  ]

  @Test func `no words whatever trap`() {
    let seed: UInt64 = 20_261_120
    var random = SplitMix(seed: seed)
    for _ in 0..<3_000 {
      let words = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }
      guard case .error(let error) = Outcome(words) else { continue }
      let texts = [error.sentence, Warung.tree.remedy(for: error, in: words)]
      for text in texts.flatMap({ [$0[.english], $0[.indonesian]] }) {
        #expect(text == text.visible, "seed \(seed): \(words)")
        #expect(text.displayWidth < 250, "seed \(seed): \(words)")
      }
    }
  }

  @Test func `values survive any order and any way of writing them`() {
    let seed: UInt64 = 7
    var random = SplitMix(seed: seed)
    for _ in 0..<2_000 {
      let expected = Self.serve(&random)
      let words = Self.words(for: expected, &random)
      #expect(Outcome(words) == .serve(expected, Settings()), "seed \(seed): \(words)")
    }
  }

  // MARK: Random orders

  private static let values = ["", "-", "--", "-45m", "a=b", "--size", "soto ayam", "serve", "é"]

  private static func serve(_ random: inout SplitMix) -> Serve {
    var value: String { values[Int.random(in: 0..<values.count, using: &random)] }
    return Serve(
      table: Int.random(in: 0...99, using: &random),
      dishes: ["soto", "tempe"].filter { _ in Bool.random(using: &random) },
      size: [.small, .large, nil][Int.random(in: 0...2, using: &random)],
      wishes: (0..<Int.random(in: 0...2, using: &random)).map { _ in value },
      time: Bool.random(using: &random) ? value : nil,
      isQuiet: Bool.random(using: &random),
      acting: Acting(role: Bool.random(using: &random) ? value : nil))
  }

  /// The words of `serve`: things that keep their order among themselves, shuffled together.
  private static func words(for serve: Serve, _ random: inout SplitMix) -> [String] {
    let option = { (names: [String], value: String, random: inout SplitMix) -> [String] in
      let name = names[Int.random(in: 0..<names.count, using: &random)]
      let isLong = name.hasPrefix("--")
      // A short option cannot have an empty value in the same word, and none has an option in the next.
      let isOption = value == "--" || value == "--size"
      if !isOption, Bool.random(using: &random) || (!isLong && value.isEmpty) {
        return [name, value]
      }
      return [isLong ? name + "=" + value : name + value]
    }
    var queues: [[[String]]] = [
      [["serve"], [String(serve.table)]] + serve.dishes.map { [$0] },
      serve.wishes.map { option(["--set"], $0, &random) },
      serve.size.map { [option(["--size", "-s"], $0.rawValue, &random)] } ?? [],
      serve.time.map { [option(["--at", "-t"], $0, &random)] } ?? [],
      serve.acting.role.map { [option(["--as", "-a"], $0, &random)] } ?? [],
      serve.isQuiet ? [["-q"]] : [],
    ]
    var words: [String] = []
    while case let open = queues.indices.filter({ !queues[$0].isEmpty }), !open.isEmpty {
      words += queues[open[Int.random(in: 0..<open.count, using: &random)]].removeFirst()
    }
    return words
  }
}
