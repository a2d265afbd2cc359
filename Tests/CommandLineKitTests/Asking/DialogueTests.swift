import Synchronization
import Testing

@testable import CommandLineKit

/// Questions, with the lines of a queue for answers.
struct DialogueTests {
  /// A screen, and what is typed at it.
  private final class Desk: Sendable {
    private let typed: Mutex<[TypedLine]>
    private let shown = Mutex("")

    init(_ typed: [TypedLine]) { self.typed = Mutex(typed) }

    convenience init(_ lines: String...) { self.init(lines.map(TypedLine.line)) }

    var screen: String { shown.withLock { $0 } }

    func dialogue(width: Int = 80, _ language: Language = .english) -> Dialogue {
      Dialogue(
        language: language, width: width,
        readLine: { self.typed.withLock { $0.isEmpty ? .endOfInput : $0.removeFirst() } },
        show: { text in self.shown.withLock { $0 += text } })
    }
  }

  private static let name = Text("Name", id: "Nama")

  @Test func `a line is taken without the spaces around it`() throws {
    let desk = Desk("  Siti Aminah ")
    #expect(try desk.dialogue().ask(Self.name) { $0 } == "Siti Aminah")
    #expect(desk.screen == "Name: ")
  }

  @Test func `an answer that is objected to is asked for again`() throws {
    let desk = Desk("", "Siti")
    let answer = try desk.dialogue(.indonesian).ask(Self.name) {
      line throws(Dialogue.Objection) in
      if line.isEmpty { throw Dialogue.Objection(Text("empty", id: "kosong")) }
      return line
    }
    #expect(answer == "Siti")
    #expect(desk.screen == "Nama:   kosong\nNama: ")
  }

  @Test func `an arrow key and broken UTF-8 are no answers`() throws {
    let desk = Desk([.line("a\u{1B}[D"), .unreadable, .line("b")])
    #expect(try desk.dialogue().ask(Self.name) { $0 } == "b")
  }

  @Test(arguments: [
    (TypedLine.endOfInput, Dialogue.Ending.endOfInput), (.interrupted, .interrupted),
  ])
  func `an end is told, and its line ends`(line: TypedLine, ending: Dialogue.Ending) {
    let desk = Desk([line])
    #expect(throws: ending) { try desk.dialogue().ask(Self.name) { $0 } }
    #expect(desk.screen == "Name: \n")
  }

  @Test(arguments: [
    ("", true), ("y", true), ("YA", true), ("yes", true), ("t", false), ("No", false),
    ("tidak", false),
  ])
  func `yes and no are understood in both languages`(line: String, isYes: Bool) throws {
    let desk = Desk("perhaps", line)
    let question = Text("Sure?", id: "Yakin?")
    #expect(try desk.dialogue().confirm(question, byDefault: true) == isYes)
    #expect(desk.screen == "Sure? [Y/n]   Type y or n.\nSure? [Y/n] ")
  }

  @Test(arguments: [("", false), ("y", true), ("t", false)])
  func `Enter is a no where the question is to catch a slip`(line: String, isYes: Bool) throws {
    let desk = Desk("perhaps", line)
    let question = Text("Sure?", id: "Yakin?")
    #expect(try desk.dialogue().confirm(question, byDefault: false) == isYes)
    #expect(desk.screen == "Sure? [y/N]   Type y or n.\nSure? [y/N] ")
  }

  @Test(arguments: [("2", 1), ("TWO", 1), ("1", 0)])
  func `a choice is made by its number or by its words`(line: String, index: Int) throws {
    let desk = Desk("0", "3", "+1", "", line)
    let choice = try desk.dialogue().choose(Text("Which", id: "Yang mana"), among: ["one", "two"])
    #expect(choice == index)
    #expect(desk.screen.hasPrefix("  1. one\n  2. two\nWhich: "))
  }

  @Test(arguments: [20, 40, 80, 200])
  func `nothing that is shown is wider than the terminal`(width: Int) throws {
    let desk = Desk("x")
    let long = String(repeating: "Apakah izin akses bisa diberikan 图书馆 ", count: 6)
    let dialogue = desk.dialogue(width: width)
    dialogue.say(long, indent: 4)
    dialogue.list([long])
    _ = try dialogue.ask(Text(same: long)) { $0 }
    for line in desk.screen.split(separator: "\n") {
      #expect(String(line).displayWidth <= width, "\(line)")
    }
  }

  @Test func `what is shown cannot move the cursor`() throws {
    let desk = Desk("x")
    desk.dialogue().list(["a\u{1B}[2Jb"])
    _ = try desk.dialogue().ask(Text("a\u{1B}c", id: "")) { $0 }
    #expect(!desk.screen.contains("\u{1B}"))
  }
}
