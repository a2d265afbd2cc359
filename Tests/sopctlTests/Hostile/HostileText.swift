import CommandLineKit
import SOPCore
import Testing

/// A text that somebody types into every field, to break the documents that are made of it.
struct HostileText: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  private init(_ name: String, _ text: String) {
    testDescription = name
    self.text = text
  }

  /// As many as a test run has time for; what breaks markup stands in one of them after the other.
  static let all = [
    HostileText(
      "markup",
      "<b>tebal</b><img src=x onerror=alert(1)><a href=\"http://contoh.id\">klik</a>"
        + "<script>alert(1)</script><SCRIPT SRC=//contoh.id/x.js></SCRIPT>"
        + "<svg/onload=alert(1)><foreignObject><iframe src=javascript:alert(1)>"
        + "javascript:alert(1) data:text/html,<x> http://contoh.id/?a=1&b=2"),
    HostileText(
      "ends of elements",
      "</bdi></td></table></style></title></textarea></body><script>x"
        + "]]><![CDATA[ <x> ]]> --> <!-- <? x ?> <!DOCTYPE x>"
        + "} body { display: none } @import url(http://contoh.id/x.css); </style>"),
    HostileText(
      "attributes",
      "\" onmouseover=\"alert(1)\" style='background:url(http://contoh.id)' x=`"
        + "&lt;script&gt; &#60;b&#62; &#x3c;i&#x3E; &amp;amp; &nbsp &copy; &NewLine;"),
    HostileText("a formula", "=HYPERLINK(\"http://contoh.id\";\"klik\")"),
    HostileText("a formula by @", "@SUM(1+1)*cmd|' /C calc'!A0"),
    HostileText("a formula by -", "-2+3;=1+1"),
    HostileText("a formula by +", "+62 24 6921105"),
    HostileText("a formula behind a tab", "\t=1+1\t@x"),
    HostileText("full width", "＝１＋１ ＜script＞ ＂"),
    HostileText(
      "right to left",
      "שלום <b>עולם</b> مرحبا بالعالم ١٢٣ awal \u{202E}gnp.exe\u{202C} \u{2066}x\u{2069}\u{200F} "
        + "\u{202B}<b>\u{061C}"),
    HostileText("emoji", "👩\u{200D}👩\u{200D}👧\u{200D}👦 🇮🇩 👍🏽 ❤\u{FE0F} <👾>"),
    HostileText(
      "piles of marks",
      "Z" + String(repeating: "\u{301}\u{338}\u{489}", count: 60) + "<\u{338}&\u{20D2}"),
    HostileText("controls", "a\u{1}\u{8}\u{1B}[31mmerah\u{1B}]0;x\u{7}\u{7F}\u{9B}b\u{C}<"),
    HostileText("lines", "satu\r\ndua\ntiga\rempat\u{2028}lima\u{2029}enam\u{85}<b>\u{B}"),
    HostileText("invisible", "a\u{200B}\u{FEFF}\u{AD}\u{E0041}\u{3164}\u{FFA0}<\u{180E}b"),
    HostileText("no characters", "a\u{FFFE}\u{FFFF}\u{10FFFF}\u{E000}<"),
    HostileText("templates", "${7*7} {{x}} %s %n \\u{3C} \\(x) $(id) `id` | ; \\p \\s \\"),
    HostileText("10,000 characters", String(repeating: "<&\">'", count: 2_000)),
    HostileText("2,000 bytes of wide characters", String(repeating: "広い<", count: 285)),
  ]

  /// One of each kind.
  static var some: [HostileText] {
    let names = ["attributes", "a formula", "lines"]
    return all.filter { names.contains($0.testDescription) }
  }

  /// The text, cut between two of its characters where a limit is lower.
  static func cut(_ text: String, to bytes: Int) -> String {
    var size = 0
    let scalars = text.unicodeScalars.prefix { scalar in
      size += UTF8.width(scalar)
      return size <= bytes
    }
    return String(scalars)
  }

  /// The harmless text that looks most like a text: what cannot be seen is spelt, and a letter stands for each sign of
  /// markup.
  static func twin(of text: String) -> String {
    var twin = ""
    for scalar in text.visible.unicodeScalars { twin += isSign(scalar) ? "x" : String(scalar) }
    return twin
  }

  /// Whether HTML gives this character a meaning.
  static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "&", "\"", "'": true
    default: false
    }
  }

  /// Whether a text stands where its twin would stand, sign for sign, as far as it was not cut off.
  ///
  /// - Parameters:
  ///   - words: those of a document that was made of the text.
  ///   - twins: those of the document that was made of its twin in its place; seals and digests are others.
  static func isAlike(_ words: String, _ twins: String) -> Bool {
    // Where a line ends depends on the widths of its letters.
    if let cut = cutOff(words), let other = cutOff(twins) {
      return zip(cut, other).allSatisfy(isAlike)
    }
    return words.unicodeScalars.count == twins.unicodeScalars.count
      && zip(words.unicodeScalars, twins.unicodeScalars).allSatisfy(isAlike)
  }

  private static func isAlike(_ word: Unicode.Scalar, _ twin: Unicode.Scalar) -> Bool {
    word == twin || isSign(word) && (twin == "x" || twin == "X")
      || word.properties.isASCIIHexDigit && twin.properties.isASCIIHexDigit
  }

  /// What stands before the sign that more would follow.
  private static func cutOff(_ words: String) -> Substring.UnicodeScalarView? {
    for sign in ["...", "…"] where words.hasSuffix(sign) {
      return words.dropLast(sign.count).unicodeScalars
    }
    return nil
  }
}
