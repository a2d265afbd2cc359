import CommandLineKit
import Foundation
import Testing

@testable import sopctl

/// The one writer of markup: what is text stays text.
struct MarkupTests {
  // MARK: - Text

  @Test(arguments: [
    ("a", "a"), ("", ""), ("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("\"", "&quot;"),
    ("'", "&#39;"), ("&amp;", "&amp;amp;"), ("&#60;script&#x3e;", "&amp;#60;script&amp;#x3e;"),
    ("</style><script>", "&lt;/style&gt;&lt;script&gt;"), ("]]>", "]]&gt;"), ("<!--", "&lt;!--"),
    ("<\u{301}", "&lt;\u{301}"), ("a<\u{338}b", "a&lt;\u{338}b"), ("é=", "é="), ("日本🇮🇩", "日本🇮🇩"),
    ("\n", "\\u{A}"), ("\r\n", "\\u{D}\\u{A}"), ("\t", "\\u{9}"), ("\u{0}", "\\u{0}"),
    ("\u{202E}a", "\\u{202E}a"), ("\u{2028}", "\\u{2028}"), ("\u{FEFF}", "\\u{FEFF}"),
    ("👩\u{200D}👧", "👩\\u{200D}👧"), ("\u{85}", "\\u{85}"), ("\u{E000}", "\\u{E000}"),
  ])
  func `a text is escaped, and what cannot be seen is spelt`(text: String, written: String) {
    #expect(Array(Markup.text(text).html.utf8) == Array(written.utf8))
    let attribute = Markup(.span, Attribute("title", text)).html
    #expect(Array(attribute.utf8) == Array("<span title=\"\(written)\"></span>".utf8))
    #expect(Markup.typed(text).html == "<bdi>\(written)</bdi>")
  }

  /// What readers of HTML break on, to be strung together.
  private static let pieces = [
    "<", ">", "&", "\"", "'", "</", "/>", "<!--", "-->", "]]>", "<![CDATA[", "&amp;", "&lt", "&#0;",
    "script", "style", " onload=", "=", "`", "\\", " ", "\n", "\r", "\t", "\u{0}", "\u{C}",
    "\u{1B}", "\u{301}",
    "\u{338}", "\u{200D}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{E0041}",
    "é", "日", "👩", "🇮",
    "a", "{", "}", "%3C", "\u{FF1C}", "\u{10FFFF}",
  ]

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `whatever a text holds, it is read back as the visible text that it was`(seed: UInt64) throws
  {
    var random = SplitMix(state: seed)
    for _ in 0..<60 {
      let texts = (0..<3).map { _ in
        (0..<Int.random(in: 1...8, using: &random))
          .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      }
      let markup = Markup(.p, Attribute("title", texts[0]), Attribute.class(texts[1])) {
        Markup.typed(texts[2])
        Markup(.br)
        texts[0]
      }
      let read = try ReadMarkup.pieces(markup.html)
      let expected: [ReadMarkup] = [
        .text("\n"),
        .element(
          "p",
          [
            .init(name: "title", value: texts[0].visible),
            .init(name: "class", value: texts[1].visible),
          ],
          [
            .element("bdi", [], [.text(texts[2].visible)]), .element("br", [], []),
            .text(texts[0].visible),
          ]),
      ]
      #expect(read == expected, "seed \(seed): \(texts)")
    }
  }

  // MARK: - Elements

  @Test(arguments: sopctl.Tag.allCases)
  func `an element ends, unless it is void`(tag: sopctl.Tag) throws {
    let html = Markup(tag, Attribute("id", 1)).html
    let line = tag.isInline ? "" : "\n"
    let name = tag.rawValue
    #expect(
      html == (tag.isVoid ? "\(line)<\(name) id=\"1\">" : "\(line)<\(name) id=\"1\"></\(name)>"))
    // Of the elements that HTML knows as void, those are in use, and no other (WHATWG HTML, 13.1.2).
    let void = "area base br col embed hr img input link meta source track wbr".split(
      separator: " ")
    #expect(tag.isVoid == void.contains(Substring(name)))
  }

  @Test func `no element in use runs, asks or embeds`() {
    let harmful = [
      "script", "link", "iframe", "object", "embed", "img", "image", "base", "form",
      "foreignObject",
      "video", "audio", "animate", "set",
    ]
    #expect(sopctl.Tag.allCases.allSatisfy { !harmful.contains($0.rawValue) })
  }

  @Test func `groups, conditions and lists leave no trace`() throws {
    let isThere = false
    let markup = Markup(.ol) {
      Markup.nothing
      if isThere { Markup(.li, text: "tidak") }
      for number in 1...2 { Markup(.li, text: "\(number)") }
      Optional<String>.none
    }
    #expect(markup.html == "\n<ol>\n<li>1</li>\n<li>2</li></ol>")
  }

  // MARK: - Documents

  @Test func `a document is one file that asks for nothing and runs nothing`() throws {
    let title = "</title><script>alert(1)</script>"
    let document = PrintedDocument(
      title: title, foot: #"\ " } x"#, styles: "p { color: red; }"
    ) {
      Markup(.p, text: "isi")
    }
    let root = try ReadMarkup.document(document.html)
    let titles = root.all.filter { if case .element("title", _, _) = $0 { true } else { false } }
    #expect(titles == [.element("title", [], [.text(title)])])
    #expect(document.html.contains(#"style="--kaki: &quot;\\ \&quot; } x&quot;""#))
    let policy = ReadMarkup.Attribute(
      name: "content", value: "default-src 'none'; style-src 'unsafe-inline'")
    #expect(
      root.all.contains {
        if case .element("meta", let own, _) = $0 { own.contains(policy) } else { false }
      })
    #expect(
      document.html.hasPrefix("<!DOCTYPE html>\n<html lang=\"id\" style=\"--kaki: "))
    #expect(!document.html.contains("<script"))
  }
}
