import Foundation
import Testing

/// What compiles, and still brings words of one language into a sentence of the other: a text of which one half was
/// chosen, in a string that says the half of another text.
@Suite struct SentenceScanTests {
  private static let sources = URL(filePath: #filePath)
    .appending(path: "../../../../Sources").standardized

  @Test func `no sentence chooses the language of what it says`() throws {
    let files = try #require(
      FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
    ).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    #expect(files.count > 300)
    for file in files {
      let scan = SentenceScan(try String(contentsOf: file, encoding: .utf8))
      #expect(scan.mixed == [], "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: [
    (#"Text("It is \(late[.english]).", id: "Itu \(late).")"#, ["late[.english]"]),
    (#"Text("It is \(late).", id: "Itu \(late[session.language]).")"#, ["late[session.language]"]),
    (#"text("\(a ? b[language] : "")", id: "x")"#, [#"a ? b[language] : """#]),
    (#"let a = text[language]\#nreturn Text("It is \(a)", id: "Itu \(lewat)")"#, ["a"]),
    (
      #"Text(x ? "a" : "b", id: "\(Text("c", id: "\(d[.indonesian])"))")"#,
      [#"Text("c", id: "\(d[.indonesian])")"#, "d[.indonesian]"]
    ),
    (##"Text(#"It is \#(late[.english])"#, id: #"\(late[.english])"#)"##, ["late[.english]"]),
    (#""\(name): \(praise[language])""#, []),
    (#"Text("\(names[0]) is \(late)", id: "\(late)")[language]"#, []),
    (#"// Text("\(late[.english])", id: "")"#, []),
  ])
  func `a chosen half is seen in a sentence alone`(_ source: String, _ mixed: [String]) {
    #expect(Set(SentenceScan(source).mixed) == Set(mixed))
  }
}

/// The sentences of a source file: the strings of a call that says something in two languages, `(…, id: …)`.
private struct SentenceScan {
  /// What is put into sentences and is of one language already.
  private(set) var mixed: [String] = []
  private let source: [Character]
  /// Strings of one language that a line gives a name.
  private let chosen: Set<String>

  init(_ text: String) {
    let names = text.matches(
      of: /(?:let|var) (\w+) = .*\[(?:\.\w+ish|\.indonesian|[\w.]*anguage)\]\n/)
    self.init(Array(text), chosen: Set(names.map { String($0.1) }))
  }

  private init(_ source: [Character], chosen: Set<String>) {
    (self.source, self.chosen) = (source, chosen)
    scan()
  }

  /// A pair of brackets that is open: what its strings say, and whether it has an argument `id:`.
  private struct Call {
    var values: [String] = []
    var isSentence = false
  }

  private mutating func scan() {
    var calls = [Call()]
    var index = 0
    while index < source.count {
      switch source[index] {
      case "/" where begins("//", at: index):
        index = source[index...].firstIndex(of: "\n") ?? source.count
        continue
      case "\"":
        let (end, values) = string(at: index)
        calls[calls.count - 1].values += values
        for value in values { mixed += SentenceScan(Array(value), chosen: chosen).mixed }
        index = end
        continue
      case "(", "[", "{": calls.append(Call())
      case ")", "]", "}":
        guard calls.count > 1, let call = calls.popLast(), call.isSentence else { break }
        mixed += call.values.filter {
          $0.contains(/\[(\.english|\.indonesian|[\w.]*[lL]anguage)\]/) || chosen.contains($0)
        }
      case "i" where begins("id:", at: index) && !source[index - 1].isLetter:
        calls[calls.count - 1].isSentence = true
      default: break
      }
      index += 1
    }
  }

  private func begins(_ word: String, at index: Int) -> Bool {
    source[index...].starts(with: word)
  }

  /// Where a string ends, and what is put into it.
  private func string(at start: Int) -> (end: Int, values: [String]) {
    let hashes = source[..<start].reversed().prefix { $0 == "#" }
    let quote = begins("\"\"\"", at: start) ? "\"\"\"" : "\""
    let (close, escape) = (quote + hashes, "\\" + hashes)
    var values: [String] = []
    var index = start + quote.count
    while index < source.count, !begins(close, at: index) {
      guard begins(escape, at: index) else {
        index += 1
        continue
      }
      index += escape.count
      if source[index] == "(" {
        let end = closing(at: index)
        values.append(String(source[(index + 1)..<(end - 1)]))
        index = end
      } else {
        index += 1
      }
    }
    return (index + close.count, values)
  }

  /// The place after the bracket that closes the one at a place.
  private func closing(at start: Int) -> Int {
    var (index, depth) = (start, 0)
    repeat {
      switch source[index] {
      case "\"":
        index = string(at: index).end
        continue
      case "(": depth += 1
      case ")": depth -= 1
      default: break
      }
      index += 1
    } while depth > 0
    return index
  }
}
