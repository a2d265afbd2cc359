/// Writes troff with the macros of man(7).
struct Roff {
  private(set) var text = ""

  /// The title line, and that no word is hyphenated: a command that is broken cannot be typed.
  ///
  /// The date is a literal: escaped, its dashes would not be read as a date's.
  mutating func title(_ program: String, date: String, source: String) {
    let day = date.filter { $0.isASCII && ($0.isNumber || $0 == "-") }
    text +=
      ".TH \"\(Self.escaped(program.uppercased()))\" 1 \"\(day)\" \"\(Self.escaped(source))\"\n.nh\n"
  }

  /// A line of a macro and its arguments, each kept together and escaped.
  mutating func macro(_ name: String, _ arguments: String...) {
    text += "." + name
    for argument in arguments { text += " \"" + Self.escaped(argument, quote: "\\(dq") + "\"" }
    text += "\n"
  }

  /// Text to fill; empty lines part paragraphs.
  mutating func prose(_ paragraphs: String) {
    for line in paragraphs.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        macro("PP")
      } else {
        for piece in Self.escaped(String(line)).wrapped(to: 76) { append(piece) }
      }
    }
  }

  /// A line as it is, within `nf` and `fi`.
  mutating func verbatim(_ line: String) { append(Self.escaped(line)) }

  private mutating func append(_ line: String) {
    // At the start of a line these two would begin a macro.
    if line.hasPrefix(".") || line.hasPrefix("'") { text += "\\&" }
    text += line + "\n"
  }

  /// Letter for letter what `text` says: dashes are typed ones, and nothing is left to the
  /// encoding of the reader's terminal.
  private static func escaped(_ text: String, quote: String = "\"") -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += quote
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case _ where scalar.value < 0x80: escaped.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }
    return escaped
  }
}
