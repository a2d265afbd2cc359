import Testing

@testable import CommandLineKit

struct CulpritTests {
  /// A line, and the same with the word that is wrong in brackets; none where a word is missing.
  private static let lines = [
    ("serv 4", "[serv] 4"), ("help serv", "help [serv]"),
    ("serve 4 --sise besar", "serve 4 [--sise] besar"),
    ("serve 4 --sise=besar", "serve 4 [--sise]=besar"), ("--nonsense", "[--nonsense]"),
    ("-a kasir", "[-a] kasir"), ("serve 4 -s", "serve 4 [-s]"),
    ("help serve pay", "help serve [pay]"), ("-t -q serve 4", "-t [-q] serve 4"),
    ("serve --set --at=5 4", "serve --set [--at=5] 4"),
    ("serve", "serve"), ("-q serv 4", "-q [serv] 4"),
  ]

  @Test(arguments: lines)
  func `the word that is wrong is found`(line: String, expected: String) {
    let words = line.split(separator: " ").map(String.init)
    do {
      _ = try Warung.tree.parse(arguments: words)
      Issue.record("\(line) is no mistake")
    } catch {
      var shown = words
      if let culprit = Warung.tree.culprit(of: error, in: words) {
        let parts = words[culprit.position].split(separator: "=", maxSplits: 1).map(String.init)
        shown[culprit.position] =
          switch culprit.part {
          case .whole: "[\(words[culprit.position])]"
          case .name: (["[\(parts[0])]"] + parts.dropFirst()).joined(separator: "=")
          case .value: parts[0] + "=[\(parts.last ?? "")]"
          }
      }
      #expect(shown.joined(separator: " ") == expected, "\(error)")
    }
  }

  @Test func `an excerpt fits its width, whatever stands around the culprit`() {
    let texts = [
      "", "a", "sopctl step ", "会議室", "e\u{301}", "\u{1B}[2J", String(repeating: "会 é", count: 400),
    ]
    for before in texts {
      for culprit in texts {
        for after in texts {
          for width in [0, 20, 21, 40, 80, 200] {
            let lines = Excerpt(before: before, culprit: culprit, after: after).lines(width: width)
            #expect(lines.count == 2)
            for line in lines {
              // A culprit that takes no column at the end of a full line is marked behind it.
              #expect(line.displayWidth <= max(width, 20) + 1)
              #expect(line.visible == line)
            }
            #expect(lines[1].contains("^"))
          }
        }
      }
    }
  }

  @Test func `an excerpt is cut around its culprit`() {
    let excerpt = Excerpt(
      before: "sopctl note 001 --note \"satu dua tiga\" ", culprit: "--nto",
      after: " empat lima enam")
    #expect(
      excerpt.lines(width: 32) == [
        "  ...ua tiga\" --nto empat lim...",
        "              ^^^^^",
      ])
  }
}
