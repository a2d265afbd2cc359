import TestSupport
import Testing

@testable import CommandLineKit

struct ManPageTests {
  @Test func `the page holds every command, option and example`() {
    let page = Self.page(.english)
    for command in Warung.tree.outline.commands {
      #expect(page.contains(".SS \"warung \(command.name)"))
      for name in command.names + command.options.flatMap(\.names) {
        #expect(page.contains(name.split(separator: "-").joined(separator: "\\-")))
      }
    }
    #expect(page.contains("\n    warung serve 4 soto \"es teh\" \\-\\-size besar\n"))
  }

  @Test func `the page begins as man expects it`() {
    #expect(
      Self.page(.indonesian).hasPrefix(
        """
        .TH "WARUNG" 1 "2026-11-20" "warung 1.0"
        .nh
        .SH "NAMA"
        warung \\- Menjalankan warung dari terminal
        .SH "SINOPSIS"
        warung PERINTAH [ARGUMEN]
        .SH "DI MEJA"
        .SS "warung serve [OPSI] TABLE [DISH]..."

        """))
  }

  @Test func `text cannot become a macro`() {
    #expect(
      Self.page(.english).hasSuffix(
        """
        .SH "FILES"
        \\&.profile is read, \\(aqwarung\\(aq is not.
        .PP
        \\(aqquoted\\(aq C:\\edata caf\\[u00E9]
        .TP
        .B "a \\(dqb\\(dq"
        There.

        """))
  }

  @Test(.needs(.tool("mandoc")), arguments: Language.allCases)
  func `mandoc finds nothing to complain of`(language: Language) throws {
    let mandoc = try #require(Tool("mandoc"))
    #expect(try mandoc.output(["-T", "lint"], input: Self.page(language)) == "")
  }

  @Test(.needs(.tool("groff")), arguments: Language.allCases)
  func `groff sets it without a warning`(language: Language) throws {
    let groff = try #require(Tool("groff"))
    let output = try groff.output(["-man", "-ww", "-z", "-Tutf8"], input: Self.page(language))
    #expect(output == "")
  }

  private static func page(_ language: Language) -> String {
    let chapter = ManPage.Chapter(
      Text("Files", id: "Berkas"),
      Text(
        ".profile is read, 'warung' is not.\n\n'quoted' C:\\data café",
        id: ".profile dibaca, 'warung' tidak."),
      entries: [.init("a \"b\"", Text("There.", id: "Ada."))])
    return ManPage(
      Warung.tree.outline, language: language, version: "1.0", date: "2026-11-20",
      chapters: [chapter]
    ).text
  }
}
