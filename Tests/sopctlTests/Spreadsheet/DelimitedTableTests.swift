import Foundation
import SOPCore
import TestSupport
import Testing

@testable import sopctl

/// Comma-separated values: RFC 4180 to the byte, and nothing in them that a spreadsheet computes.
struct DelimitedTableTests {
  private static func text(_ rows: [[String]], isGuarded: Bool = false) -> String {
    DelimitedTable(columns: rows[0], rows: Array(rows.dropFirst())).text(isGuarded: isGuarded)
  }

  private static func bytes(_ cells: [[String]]) -> [[[UInt8]]] {
    cells.map { $0.map { Array($0.utf8) } }
  }

  // MARK: - RFC 4180

  @Test(arguments: [
    ("", ""), ("a", "a"), (" a ", " a "), ("a,b", "\"a,b\""), ("\"", "\"\"\"\""),
    ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""),
    ("a;b", "\"a;b\""), ("a\tb", "\"a\tb\""), ("\"\u{301}", "\"\"\"\u{301}\""),
    (",\u{301}", "\",\u{301}\""), ("\r\u{301}\n", "\"\r\u{301}\n\""), ("'", "'"),
    ("👩‍👩‍👧 é e\u{301}", "👩‍👩‍👧 é e\u{301}"),
  ])
  func `a cell is quoted where it must be`(cell: String, written: String) {
    let text = Self.text([["kepala"], [cell]])
    #expect(Array(text.utf8) == Array("kepala\r\n\(written)\r\n".utf8))
  }

  @Test func `there is no byte order mark, and CRLF ends the last record, too`() {
    #expect(Array(Self.text([["a", "b"]]).utf8) == Array("a,b\r\n".utf8))
  }

  /// What breaks readers and writers of CSV, to be strung together.
  private static let pieces = [
    "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "'", "=", "+", "-", "@", "=1+1", " ", "a",
    "abc",
    "\u{301}", "\u{200D}", "👩‍👩‍👧", "🇮🇩", "é", "\u{202E}", "\u{2028}", "\u{85}", "\u{FEFF}", "\u{1}",
    "\u{7F}",
    "＝", "日本", "\u{1F1EE}", "\\", "|", "\u{FE0F}", "\u{10FFFF}",
  ]

  private static func cell(_ random: inout SplitMix) -> String {
    (0..<Int.random(in: 0...6, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `whatever the cells hold, they are read back as they were`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let width = Int.random(in: 1...8, using: &random)
    let rows = (0..<100).map { _ in (0..<width).map { _ in Self.cell(&random) } }
    let read = try SpreadsheetReader.records(of: Self.text(rows))
    #expect(Self.bytes(read) == Self.bytes(rows), "seed \(seed)")
  }

  @Test(.needs(.tool("python3")))
  func `Python's reader finds the same cells`() throws {
    let python = try #require(Tool("python3"))
    var random = SplitMix(state: 7)
    let rows = (0..<300).map { _ in (0..<5).map { _ in Self.cell(&random) } }
    let world = TestWorld()
    try Data(Self.text(rows).utf8).write(to: URL(filePath: "\(world.home)/tabel.csv"))
    let script = """
      import csv, json
      with open('tabel.csv', encoding='utf-8', newline='') as f:
        print(json.dumps(list(csv.reader(f, strict=True))))
      """
    let output = try python.output(["-c", script], home: world.home)
    let read = try #require(
      try? JSONDecoder().decode([[String]].self, from: Data(output.utf8)), "\(output)")
    #expect(Self.bytes(read) == Self.bytes(rows))
  }

  // MARK: - Formulas

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+62 24", "'+62 24"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("=", "'="),
    ("\t=1", "'\t'=1"), ("\r=1", "'\r'=1"), ("\n\n=1", "'\n\n'=1"), ("\u{1}=1", "'\u{1}=1"),
    ("\u{85}a", "'\u{85}a"), ("＝1＋1", "'＝1＋1"), ("＠a", "'＠a"), ("=\u{301}1", "'=\u{301}1"),
    // What begins a cell where semicolons part them.
    ("a;=1+1", "a;'=1+1"), ("a; \"=1\"", "a; \"'=1\""), ("a\r\n@b", "a\r\n'@b"),
    ("a\t+b", "a\t'+b"),
    ("isian=a; b=c", "isian=a; b=c"), ("a;b=c", "a;b=c"), (";;-", ";;'-"),
    // What is none.
    ("", ""), ("a=1", "a=1"), ("1-2", "1-2"),
    ("2026-11-20T08:00:00+07:00", "2026-11-20T08:00:00+07:00"),
    ("'=1", "'=1"), ("\u{202E}=1", "\u{202E}=1"), ("a,=1", "a,=1"), ("a \"=1", "a \"=1"),
  ])
  func `a formula is disarmed where a cell begins or could be made to`(
    cell: String, guarded: String
  ) throws {
    let table = [["kepala"], [cell]]
    let read = try SpreadsheetReader.records(of: Self.text(table, isGuarded: true))
    #expect(Self.bytes(read) == Self.bytes([["kepala"], [guarded]]))
    let bare = try SpreadsheetReader.records(of: Self.text(table))
    #expect(Self.bytes(bare) == Self.bytes(table))
  }

  /// The cells that a spreadsheet sees which parts lines at another sign, and quotes only where a cell begins with one.
  private static func cells(of text: String, partedAt sign: Character) -> [Substring
    .UnicodeScalarView]
  {
    text.unicodeScalars.split { $0 == "\r" || $0 == "\n" || $0 == sign.unicodeScalars.first }
      .map { $0.drop { $0 == "\"" || $0 == " " } }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func
    `guarded, no cell is a formula, whatever parts the cells, and apostrophes are all that was added`(
      seed: UInt64
    ) throws
  {
    var random = SplitMix(state: seed)
    // The first column is a number, as in any table of ours.
    let rows = (0..<100).map { row in
      ["\(row)"] + (0..<4).map { row == 0 ? "k\($0)" : Self.cell(&random) }
    }
    let text = Self.text(rows, isGuarded: true)
    let read = try SpreadsheetReader.records(of: text)
    let signs = "=+-@＝＋－＠".unicodeScalars
    for cell in read.joined() {
      guard let first = cell.unicodeScalars.first else { continue }
      #expect(
        !signs.contains(first) && first.properties.generalCategory != .control,
        "seed \(seed): \(cell)")
    }
    for sign in [";", "\t"] as [Character] {
      for cell in Self.cells(of: text, partedAt: sign) {
        #expect(cell.first.map(signs.contains) != true, "seed \(seed): \(String(cell))")
      }
    }
    let bare = { (cell: String) in Array(cell.utf8.filter { $0 != UInt8(ascii: "'") }) }
    #expect(read.map { $0.map(bare) } == rows.map { $0.map(bare) }, "seed \(seed)")
  }
}
