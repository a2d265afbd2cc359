import SOPStore
import Testing

@testable import sopctl

/// A whole session as golden text: what was typed, by whom and when, and all that came of it.
///
/// A transcript is read line by line:
///
/// | line | does |
/// | --- | --- |
/// | `## …` | says something to the reader |
/// | `# 2026-11-20 09:00:00` | sets the clock (WIB) |
/// | `# + 5` | lets five minutes pass |
/// | `# akun siti "Siti Aminah"` | lets another account act; without a name it has none |
/// | `# mesin budi siti` | the machine has these accounts and no others; before, it has all |
/// | `# terminal 80`, `# pipa` | standard output is a terminal of 80 columns, or a pipe |
/// | `# lingkungan NAMA=NILAI` | sets an environment variable; an empty value removes it |
/// | `# berkas NAMA TEKS` | writes a file of the office |
/// | `# definisi piak-03.json LAMA BARU` | gives the office its own copy of a definition, with LAMA made BARU |
/// | `$ sopctl …` | runs a command, with the words as a shell would read them |
/// | `> …` | below a command: what is typed at its next question; Ctrl-C is `> ^C` |
/// | `$ buku` | shows the lines of the book that were not shown before |
///
/// Below a command stands its standard output, then standard error behind `! `, then `[keluar N]` unless
/// N is 0. Where something was typed both stand in the order of the screen, with the answers. The home folder is `~`, in a command's words too. Empty lines before a `#` or `$` are layout.
struct Transcript: Sendable {
  let name: String
  let text: String

  /// One line that says what to do, and how many empty lines stand before it.
  private struct Item {
    let gap: Int
    let line: Substring
    var typed: [Substring] = []
  }

  /// The session as it goes today.
  func replayed() -> (text: String, complaints: [String]) {
    var session = TranscriptSession()
    var lines: [String] = []
    for item in items {
      lines += Array(repeating: "", count: item.gap) + [String(item.line)]
      lines += item.typed.map(String.init)
      for line in item.typed { session.type(line.dropFirst(2)) }
      lines += session.follow(item.line)
    }
    let complaints = session.complaints + session.faults.map { "the book is not sound, \($0)" }
    return (lines.joined(separator: "\n") + "\n", complaints)
  }

  private var items: [Item] {
    var items: [Item] = []
    var gap = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        gap += 1
      } else {
        if line.hasPrefix("#") || line.hasPrefix("$ ") { items.append(Item(gap: gap, line: line)) }
        if line == ">" || line.hasPrefix("> ") { items[items.count - 1].typed.append(line) }
        gap = 0
      }
    }
    return items
  }
}

// MARK: - Files

extension Transcript: CustomTestStringConvertible {
  /// Every transcript there is, by name.
  static var all: [Transcript] {
    let names = (try? Golden.names(in: "Transcripts")) ?? []
    return names.filter { $0.hasSuffix(".txt") }.compactMap { name in
      Golden("Transcripts/\(name)").text.map {
        Transcript(name: String(name.dropLast(4)), text: $0)
      }
    }
  }

  var testDescription: String { name }

  var golden: Golden { Golden("Transcripts/\(name).txt") }
}
