import CommandLineKit
import TestSupport
import Testing

@testable import sopctl

/// The manual page, as those programs judge it that will show it.
struct ManualTests {
  private static func page(_ language: Language) -> String {
    TestWorld().run(["man", "--lang", language.rawValue]).output
  }

  @Test(
    .needs(.tool("mandoc")),
    arguments: Language.allCases)
  func `mandoc finds nothing to complain of`(language: Language) throws {
    let world = TestWorld()
    world.write(Self.page(language), to: "sopctl.1")
    let mandoc = try #require(Tool("mandoc"))
    let page = "\(world.office.path)/sopctl.1"
    #expect(try mandoc.output(["-T", "lint", "-W", "style", page], home: world.home) == "")
  }

  @Test(
    .needs(.tool("man")), arguments: Language.allCases)
  func `man shows it without a warning`(language: Language) throws {
    let world = TestWorld()
    world.write(Self.page(language), to: "sopctl.1")
    let man = try #require(Tool("man"))
    let output = try man.output(
      ["--warnings", "-P", "cat", "-l", "\(world.office.path)/sopctl.1"], home: world.home)
    #expect(!output.contains(": warning") && !output.contains("sopctl.1:"), "\(output)")
    #expect(output.contains("SOPCTL_DATA") && output.contains("PIAK-03-014"), "\(output)")
  }

  @Test func `it tells of every command, exit code and variable`() {
    for language in Language.allCases {
      let page = Self.page(language)
      for command in Program.tree.outline.commands {
        #expect(page.contains(".SS \"sopctl \(command.name)"), "\(command.name)")
      }
      for code in (0...9).map(String.init) + ["130"] {
        #expect(page.contains(".B \"\(code)\"\n"), "\(code)")
      }
      for variable in World.variableNames { #expect(page.contains(variable), "\(variable)") }
    }
  }

  @Test func `its chapters are said in each language of its own`() {
    for chapter in Manual.chapters {
      let texts =
        [chapter.title, chapter.body].compactMap(\.self) + chapter.entries.map(\.explanation)
      for text in texts {
        #expect(text[.english] != text[.indonesian])
        for language in Language.allCases where text != chapter.title {
          #expect(text[language].last == "." || text[language].last == ":", "\(text)")
        }
      }
    }
  }

  @Test func `the words that it explains are understood`() {
    for entry in Manual.timeWords.entries {
      for word in entry.term.split(separator: ", ") {
        let word = word.trimmingPrefix("\"").prefix { $0 != "\"" }
        #expect(BoundWord(word: String(word)) != nil, "\(word)")
      }
    }
  }

  @Test func `its session can be played`() {
    let world = TestWorld()
    for (line, _) in Manual.lines {
      let answer = world.run(String(line.dropFirst("sopctl ".count)))
      #expect(answer.code == .done, "\(line): \(answer.complaints)")
      world.pass(minutes: 1)
    }
    #expect(world.entries.count == 3)
  }
}
