import Testing

@testable import CommandLineKit

struct HelpPageTests {
  private static let outline = Warung.tree.outline

  @Test(arguments: [40, 80, 120])
  func `a command is explained`(width: Int) {
    let serve = Serve.command.outline
    #expect(Self.page(.english, width).page(on: serve) == EnglishCommandGolden.pages[width])
    #expect(Self.page(.indonesian, width).page(on: serve) == IndonesianCommandGolden.pages[width])
  }

  @Test(arguments: [40, 80, 120])
  func `the program is explained`(width: Int) {
    #expect(Self.page(.english, width).root == RootGolden.english[width])
    #expect(Self.page(.indonesian, width).root == RootGolden.indonesian[width])
  }

  @Test func `no line is wider than the screen, but for examples to copy`() {
    let examples = Self.outline.commands.flatMap(\.examples).map { "  " + $0.line }
    for (language, width) in Language.allCases.flatMap({ one in (0...130).map { (one, $0) } }) {
      let page = Self.page(language, width)
      let pages = [page.root] + Self.outline.commands.map(page.page(on:))
      for line in pages.flatMap({ $0.split(separator: "\n") }).map(String.init) {
        #expect(
          line.displayWidth <= max(40, width) || examples.contains(line),
          "\(language) \(width): \(line)")
        #expect(line.last != " ", "\(language) \(width): \(line)")
      }
    }
  }

  @Test func `only headings are bold`() {
    let styled = HelpPage(
      Self.outline, language: .english, style: Style(isEnabled: true))
    let bold = styled.root.split(separator: "\n").filter { $0.contains("\u{1B}") }
    #expect(
      bold == [
        "\u{1B}[1mUsage:\u{1B}[0m warung COMMAND [ARGUMENTS]",
        "\u{1B}[1mAt the counter:\u{1B}[0m", "\u{1B}[1mIn the evening:\u{1B}[0m",
        "\u{1B}[1mHelp:\u{1B}[0m", "\u{1B}[1mCommon options:\u{1B}[0m",
      ])
  }

  @Test func `required options stand in the usage line`() {
    #expect(
      Self.page(.english, 80).page(on: Pay.command.outline)
        .contains("Usage: warung pay --amount RUPIAH [OPTIONS] [TABLE]\n"))
  }

  private static func page(_ language: Language, _ width: Int) -> HelpPage {
    HelpPage(outline, language: language, width: width)
  }
}
