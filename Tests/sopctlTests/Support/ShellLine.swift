/// A command line as a shell reads it: words apart by spaces; `'…'` as it stands, `"…"` and `\` as usual,
/// and `$'…'` with `\n`, `\t`, `\e` and `\u{HEX}` for what cannot be seen.
struct ShellLine {
  let words: [String]

  init(_ line: String) {
    var reader = Reader(rest: line.unicodeScalars[...])
    words = reader.words()
  }

  private struct Reader {
    var rest: Substring.UnicodeScalarView

    mutating func words() -> [String] {
      var words: [String] = []
      var word: String?
      while let scalar = rest.popFirst() {
        switch scalar {
        case " ":
          if let word { words.append(word) }
          word = nil
        case "'": word = (word ?? "") + quoted(until: "'", escapes: false)
        case "\"": word = (word ?? "") + quoted(until: "\"", escapes: true)
        case "$" where rest.first == "'":
          rest.removeFirst()
          word = (word ?? "") + named()
        case "\\": word = (word ?? "") + (rest.popFirst().map { String($0) } ?? "")
        default: word = (word ?? "") + String(scalar)
        }
      }
      return words + [word].compactMap(\.self)
    }

    private mutating func quoted(until end: Unicode.Scalar, escapes: Bool) -> String {
      var text = ""
      while let scalar = rest.popFirst(), scalar != end {
        if escapes, scalar == "\\", let next = rest.first, next == "\"" || next == "\\" {
          rest.removeFirst()
          text += String(next)
        } else {
          text += String(scalar)
        }
      }
      return text
    }

    private mutating func named() -> String {
      var text = ""
      while let scalar = rest.popFirst(), scalar != "'" {
        guard scalar == "\\", let letter = rest.popFirst() else {
          text += String(scalar)
          continue
        }
        switch letter {
        case "n": text += "\n"
        case "r": text += "\r"
        case "t": text += "\t"
        case "e": text += "\u{1B}"
        case "u": text += number()
        default: text += String(letter)
        }
      }
      return text
    }

    private mutating func number() -> String {
      guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else { return "" }
      let digits = String(rest[..<end])
      rest = rest[end...].dropFirst()
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
  }
}
