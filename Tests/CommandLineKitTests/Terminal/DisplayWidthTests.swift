import Testing

@testable import CommandLineKit

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("step", 4), ("é", 1), ("e\u{301}", 1), ("a\u{301}\u{302}\u{303}", 1),
    ("日本", 4), ("ﾊﾝ", 2), ("Ａ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("\u{1F35C}", 2), ("\u{1F1EE}\u{1F1E9}", 2), ("\u{1F44D}\u{1F3FD}", 2),
    ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", 2), ("\u{231A}", 2), ("\u{2328}", 1),
    ("\u{2764}", 1), ("\u{2764}\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("\u{200B}", 0),
    ("\u{200E}\u{202E}\u{2066}", 0), ("\u{FEFF}", 0), ("a\u{AD}b", 3), ("\u{301}", 0),
    ("\t", 0), ("\u{1B}", 0), ("\r\n", 0), ("ก็", 1), ("ꦗꦮ", 2), ("…", 1), ("─│", 2), ("█", 1),
    ("\u{3000}", 2), ("、", 2), ("〰", 2), ("\u{20000}", 2), ("\u{10FFFF}", 1), ("ß", 1),
  ])
  func `columns are those of a terminal`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(arguments: [
    ("Kabid", 7, "Kabid  ", "  Kabid"), ("日本", 5, "日本 ", " 日本"), ("Kabid", 3, "Kabid", "Kabid"),
    ("e\u{301}", 2, "e\u{301} ", " e\u{301}"), ("", -1, "", ""),
  ])
  func `padding counts columns`(text: String, columns: Int, left: String, right: String) {
    #expect(text.padded(to: columns) == left)
    #expect(text.padded(to: columns, .right) == right)
  }

  @Test(arguments: [
    ("Menerima laporan", 16, "Menerima laporan"), ("Menerima laporan", 15, "Menerima lap..."),
    ("日本語の本", 10, "日本語の本"), ("日本語の本", 9, "日本語..."), ("日本語の本", 8, "日本..."),
    ("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", 4, "e\u{301}..."), ("abcd", 3, "..."),
    ("abcd", 2, ".."), ("abcd", 0, ""), ("abcd", -5, ""), ("", 0, ""),
    ("\u{1F468}\u{200D}\u{1F469}x!?!", 5, "\u{1F468}\u{200D}\u{1F469}..."),
  ])
  func `cutting never splits a cluster`(text: String, columns: Int, cut: String) {
    #expect(text.truncated(to: columns) == cut)
  }

  @Test func `the ellipsis can be chosen`() {
    #expect("Menerima".truncated(to: 5, ellipsis: "…") == "Mene…")
    #expect("Menerima".truncated(to: 5, ellipsis: "") == "Mener")
  }

  @Test(arguments: [
    ("\u{1B}[31m", "\\u{1B}[31m"), ("a\u{202E}b\u{200B}", "a\\u{202E}b\\u{200B}"),
    ("\u{2028}\u{85}\t\r\n", "\\u{2028}\\u{85}\\u{9}\\u{D}\\u{A}"), ("e\u{301}é日", "e\u{301}é日"),
    ("\u{E000}\u{FFFF}", "\\u{E000}\\u{FFFF}"), ("\u{FE0F}\u{115F}", "\\u{FE0F}\\u{115F}"),
  ])
  func `what would hide is spelt out`(text: String, visible: String) {
    #expect(text.visible == visible)
  }

  @Test func `an echoed word has a limit`() {
    #expect(String(repeating: "x", count: 100_000).visible(columns: 5) == "xx...")
    #expect(("x" + String(repeating: "\u{301}", count: 100_000)).visible(columns: 5).count == 4)
    #expect("step".visible(columns: .max) == "step")
    #expect("step".visible(columns: -1) == "")
  }
}
