import CommandLineKit
import Testing

@testable import sopctl

/// What readers print, on terminals of every width and on none.
struct ScreenTests {
  /// An office with a late run whose texts hold wide and combining characters, and one that waits.
  static func office() -> TestWorld {
    let world = TestWorld()
    let lines = [
      "start PIAK-07 --as APK --subject '会議室 e\u{301} ไทย 👩‍💼 laporan harian pintu'",
      "step 001 --as APK --set periode=harian", "start PIAK-03 --as APK --by '山田 太郎 Jose\u{301}'",
      "note PIAK-03-001 --as APK --note '会議室会議室会議室会議室会議室会議室会議室会議室会議室 e\u{301}'",
    ]
    for line in lines { #expect(world.run(line).code == .done, "\(line)") }
    world.pass(minutes: 121)
    return world
  }

  static let commands = [
    "list", "show PIAK-03", "show AKSES-SERVER", "status", "status --all", "status PIAK-07-001",
    "status PIAK-03-001", "agenda", "agenda --tail 1", "report", "report weekly", "report monthly",
    "overdue", "overdue --record -n", "verify", "validate", "help", "help step", "help overdue",
  ]

  @Test(arguments: [40, 80, 200])
  func `no line is wider than the terminal, but for what is to be copied`(columns: Int) {
    let world = Self.office()
    world.set(terminal: TestWorld.terminal(columns))
    world.set(environment: "NO_COLOR", "1")
    // The calendar of a deadline has columns that no narrower terminal holds.
    let commands = Self.commands.filter { columns >= 60 || !$0.hasPrefix("status PIAK") }
    for command in commands {
      for language in Language.allCases {
        let answer = world.run(command + " --lang \(language.rawValue)")
        for line in (answer.output + answer.complaints).split(separator: "\n") {
          #expect(String(line).isNarrow(columns), "\(command): \(line)")
        }
      }
    }
  }

  @Test(arguments: [("NO_COLOR", "1"), ("TERM", "dumb")])
  func `whoever wants no colour gets none`(variable: String, value: String) {
    let world = Self.office()
    world.set(terminal: TestWorld.terminal(80))
    world.set(environment: variable, value)
    for command in Self.commands {
      let answer = world.run(command)
      #expect(!(answer.output + answer.complaints).contains("\u{1B}"), "\(command)")
    }
  }

  @Test func `no colour goes into a pipe, and an empty NO_COLOR says nothing`() {
    let world = Self.office()
    for command in Self.commands {
      #expect(!world.run(command).output.contains("\u{1B}"), "\(command)")
    }
    world.set(terminal: TestWorld.terminal(80))
    world.set(environment: "NO_COLOR", "")
    #expect(world.run("help").output.contains("\u{1B}[1m"))
  }

  @Test func `a line that goes wrong is shown around what is wrong in it`() {
    let world = TestWorld()
    world.set(terminal: TestWorld.terminal(40))
    let note = "会議室の鍵は守衛室にあります、電話で確認してください"
    let answer = world.run(["note", "001", "--as", "APK", "--note", note, "--nto", "x"])
    let lines = answer.complaints.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.displayWidth <= 40 }, "\(lines)")
    let index = lines.firstIndex { $0.contains("^") } ?? 0
    let start = lines[index].prefix { $0 == " " }.count
    // The underline begins in the very column in which the culprit does.
    #expect(lines[index - 1].hasSuffix("--nto x"))
    #expect(lines[index - 1].displayWidth - "--nto x".count == start)
    #expect(lines[index].drop { $0 == " " } == "^^^^^")
  }
}
