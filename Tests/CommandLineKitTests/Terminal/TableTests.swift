import Testing

@testable import CommandLineKit

struct TableTests {
  private static let inbox = Table(
    columns: [
      .init("KETIK"), .init("KEGIATAN", overflow: .flexibleCut(minimum: 12)),
      .init("PELAKSANA", rank: 1), .init("MULAI", rank: 2), .init("SISA", .right),
    ],
    rows: [
      ["PIAK-03-014", "Menerima laporan minimalisasi", "Sub Koord", "13:10", .init("-37", .red)],
      ["PIAK-07-009", "日本語の本を読む", "APK", "13:40", "4"],
      ["AKSES-1"],
    ])

  @Test func `without a width nothing is cut`() {
    #expect(
      Self.inbox.lines() == [
        "KETIK        KEGIATAN                       PELAKSANA  MULAI  SISA",
        "PIAK-03-014  Menerima laporan minimalisasi  Sub Koord  13:10   -37",
        "PIAK-07-009  日本語の本を読む               APK        13:40     4",
        "AKSES-1",
      ])
  }

  @Test func `the flexible column gives way first`() {
    #expect(
      Self.inbox.lines(width: 49)
        == [
          "KETIK        KEGIATAN      PELAKSANA  MULAI  SISA",
          "PIAK-03-014  Menerima ...  Sub Koord  13:10   -37",
          "PIAK-07-009  日本語の...   APK        13:40     4",
          "AKSES-1",
        ].map { $0 })
  }

  @Test func `then columns are dropped by rank`() {
    #expect(
      Self.inbox.lines(width: 44) == [
        "KETIK        KEGIATAN        PELAKSANA  SISA",
        "PIAK-03-014  Menerima la...  Sub Koord   -37",
        "PIAK-07-009  日本語の本...   APK           4",
        "AKSES-1",
      ])
    #expect(
      Self.inbox.lines(width: 40) == [
        "KETIK        KEGIATAN               SISA",
        "PIAK-03-014  Menerima laporan m...   -37",
        "PIAK-07-009  日本語の本を読む          4",
        "AKSES-1",
      ])
  }

  @Test func `at last what is left is cut`() {
    #expect(
      Self.inbox.lines(width: 20) == [
        "KETIK        KEGI...", "PIAK-03-014  Mene...", "PIAK-07-009  日本...", "AKSES-1",
      ])
    #expect(Self.inbox.lines(width: 5) == ["KETIK", "PI...", "PI...", "AK..."])
  }

  @Test func `a flexible column can wrap`() {
    var table = Self.inbox
    table.columns[1].overflow = .flexibleWrap(minimum: 12)
    #expect(
      table.lines(width: 40).suffix(4) == [
        "PIAK-03-014  Menerima laporan        -37", "             minimalisasi",
        "PIAK-07-009  日本語の本を読む          4", "AKSES-1",
      ])
  }

  @Test func `ink colours the text and not the padding`() {
    let lines = Self.inbox.lines(style: Style(isEnabled: true))
    #expect(lines[1].hasSuffix("13:10   \u{1B}[31m-37\u{1B}[0m"))
    #expect(lines[0].hasPrefix("\u{1B}[1mKETIK\u{1B}[0m        \u{1B}[1mKEGIATAN\u{1B}[0m"))
  }

  @Test func `a table without titles has no header`() {
    let table = Table(columns: [.init(""), .init("")], rows: [["a", "b"], ["cc", "d\n"]])
    #expect(table.lines() == ["a   b", "cc  d\\u{A}"])
    #expect(Table(columns: [], rows: [["a"]]).lines(width: 10) == [""])
  }

  @Test func `no width makes a line too wide`() {
    for width in -3...80 {
      for line in Self.inbox.lines(width: width) {
        #expect(line.displayWidth <= max(0, width))
      }
    }
  }
}
