import TestSupport
import Testing

@testable import CommandLineKit

struct CompletionTests {
  @Test(.needs(.tool("bash"))) func `bash reads its script without complaint`() throws {
    try Self.expectNoComplaint(of: .bash)
  }

  @Test(.needs(.tool("zsh"))) func `zsh reads its script without complaint`() throws {
    try Self.expectNoComplaint(of: .zsh)
  }

  @Test(.needs(.tool("fish"))) func `fish reads its script without complaint`() throws {
    try Self.expectNoComplaint(of: .fish)
  }

  /// Has a shell read its script for a program, which is not run.
  private static func expectNoComplaint(
    of shell: Shell, about outline: ProgramOutline = Self.outline
  ) throws {
    let tool = try #require(Tool(shell.rawValue))
    for language in Language.allCases {
      let script = Completions(outline, language: language).script(for: shell)
      #expect(try tool.output(["-n", "/dev/stdin"], input: script) == "")
    }
  }

  /// What is typed after `warung `, and the words proposed for its end.
  private static let lines: [(String, [String])] = [
    ("sa", ["sajikan"]), ("serve --s", ["--set", "--size"]), ("sajikan -s ", ["besar", "kecil"]),
    ("sajikan -s b", ["besar"]), ("--lang id ta", ["tally"]), ("tally ", ["daily", "weekly"]),
    ("tally daily ", []), ("serve 4 s", ["sate", "soto"]), ("serve 4 soto te", ["tempe"]),
    ("serve --set a=b 4 te", ["tempe"]), ("serve -- 4 te", ["tempe"]), ("serve -- 4 -", []),
    ("serve --set \"a b\" 4 te", ["tempe"]), ("help ba", ["bayar"]), ("nonsense ", []),
    ("serve --at ", []), ("serve --at 4 ", []), ("pay --as ju", ["juru masak"]),
    ("bayar --as ", ["juru masak", "kasir", "ra'uf"]), ("serve 4 soto so", ["soto"]),
  ]

  @Test(
    .needs(.tool("bash")),
    arguments: lines + [
      ("-q serve 4 te", ["tempe"]), ("serve --size=b", ["besar"]),
      ("serve --size=", ["besar", "kecil"]),
      ("pay --as=ju", ["juru masak"]), ("pay --as juru\\ m", ["juru masak"]),
      ("pay --as JURU", ["juru masak"]), ("pay --as=\"juru m", ["juru masak"]),
      ("pay --as 'juru m", ["juru masak"]), ("serve 4 so -- s", ["sate", "soto"]),
      ("pay --as ra\\'u", ["ra'uf"]), ("pay --as \"ra'", ["ra'uf"]),
    ])
  func `bash proposes what can stand there`(line: String, expected: [String]) throws {
    let bash = try #require(Tool("bash"))
    let script =
      Completions(Self.outline, language: .english).script(for: .bash) + Self.answers + """
        COMP_LINE="warung $1" COMP_POINT=$((${#1} + 7))
        _warung
        _warung_split "warung $1"
        before=$quote
        for word in "${COMPREPLY[@]}"; do
          # What the word is when it stands on a line, behind the quote that is open there.
          _warung_split "$before$word"
          printf '%s\\n' "$cur"
        done
        """
    let output = try bash.output(["-c", script, "bash", line])
    #expect(output.split(separator: "\n").map(String.init).sorted() == expected)
  }

  @Test(
    .needs(.tool("bash")),
    arguments: [
      ("pay --as=ju", "juru\\ masak"), ("pay --as ra", "ra\\'uf"), ("pay --as \"ju", "juru masak"),
      ("pay --as 'ra", "ra'\\''uf"), ("serve 4 --set a=b --size=be", "besar"),
      ("pay --a", "--as\n--amount"),
    ])
  func `bash replaces no more than it takes for the word`(line: String, inserted: String) throws {
    let bash = try #require(Tool("bash"))
    let script =
      Completions(Self.outline, language: .english).script(for: .bash) + Self.answers + """
        COMP_LINE="warung $1" COMP_POINT=$((${#1} + 7))
        _warung
        printf '%s\\n' "${COMPREPLY[@]}"
        """
    let output = try bash.output(["-c", script, "bash", line])
    #expect(Set(output.split(separator: "\n")) == Set(inserted.split(separator: "\n")))
  }

  @Test(
    .needs(.tool("fish")),
    arguments: lines + [
      ("serve --size=b", ["--size=besar"]), ("pay --as=ju", ["--as=juru masak"]),
      ("pay --as 'juru m", ["juru masak"]),
    ])
  func `fish proposes what can stand there`(line: String, expected: [String]) throws {
    let fish = try #require(Tool("fish"))
    let script =
      Completions(Self.outline, language: .english).script(for: .fish) + """
        function warung
          switch $argv[2]
            case dishes
              printf 'soto\\tsoup\\nsate\\ntempe\\n'
            case roles
              printf "kasir\\njuru masak\\nra'uf\\n"
          end
        end
        complete -C $argv[1]
        """
    let output = try fish.output(["--no-config", "-c", script, "warung \(line)"])
    let proposed = output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }.map(String.init)
    #expect(proposed.sorted() == expected)
  }

  @Test(
    .needs(.tool("zsh")),
    arguments: lines + [
      ("pay --as=ju", ["juru masak"]), ("pay --as juru\\ m", ["juru masak"]),
      ("pay --as JURU", ["juru masak"]), ("pay --as 'juru m", ["juru masak"]),
    ])
  func `zsh proposes what can stand there`(line: String, expected: [String]) throws {
    let zsh = try #require(Tool("zsh"))
    let output = try zsh.output(
      ["-f", "-c", ZshTerminal.session, "zsh", "warung \(line)"],
      input: Completions(Self.outline, language: .english).script(for: .zsh) + Self.answers)
    let proposed = output.split { $0.isNewline }.map(String.init)
    #expect(Set(proposed).sorted() == expected, "\(output)")
  }

  @Test(.needs(.tool("bash"))) func `bash tells the program the words of the line`() throws {
    try Self.expectWords(from: .bash)
  }

  @Test(.needs(.tool("zsh"))) func `zsh tells the program the words of the line`() throws {
    try Self.expectWords(from: .zsh)
  }

  @Test(.needs(.tool("fish"))) func `fish tells the program the words of the line`() throws {
    try Self.expectWords(from: .fish)
  }

  private static func expectWords(from shell: Shell) throws {
    let tool = try #require(Tool(shell.rawValue))
    let line = "warung --data \"a b\" serve 4 --size=x --set \"Ra'uf\" --as ju"
    let script = Completions(Self.outline, language: .english).script(for: shell)
    let output =
      switch shell {
      case .bash:
        try tool.output(
          [
            "-c",
            script
              + "warung() { printf '<%s>' \"$@\" >&2; }; COMP_LINE=$1 COMP_POINT=${#1}; "
              // What the program says on standard error is not shown.
              + "eval \"$(declare -f _warung_ask | sed 's,2> /dev/null,,')\"; _warung",
            "bash", line,
          ])
      case .fish:
        try tool.output([
          "--no-config", "-c",
          script
            + "function warung; printf '%s' '<'$argv'>'; printf '\\n'; end; complete -C $argv[1]",
          line.replacing("--as ju", with: "--as '<'"),
        ])
      case .zsh:
        try tool.output(
          ["-f", "-c", ZshTerminal.session, "zsh", line],
          input: script + "warung() { local all; printf -v all '<%s>' \"$@\"; print -r -- ju$all; }"
        )
      }
    let told = "<__complete><roles><--data><a b><serve><4><--size=x><--set><Ra'uf><--as>"
    #expect(output.contains(told), "\(output)")
  }

  @Test(.needs(.tool("bash"))) func `what is shown cannot break out of bash's quotes`() throws {
    try Self.expectNoComplaint(of: .bash, about: Self.evil)
  }

  @Test(.needs(.tool("zsh"))) func `what is shown cannot break out of zsh's quotes`() throws {
    try Self.expectNoComplaint(of: .zsh, about: Self.evil)
  }

  @Test(.needs(.tool("fish"))) func `what is shown cannot break out of fish's quotes`() throws {
    try Self.expectNoComplaint(of: .fish, about: Self.evil)
  }

  /// A program whose words are full of what shells take for something else.
  private static let evil: ProgramOutline = {
    let evil = Text("It's a $(touch x) `y` \"z\" [w]: \\", id: "Ada.")
    return CommandTree<Stall, Closed, _>(
      program: "warung", summary: evil, common: Flag("--flag", help: evil),
      sections: [
        Section(
          evil,
          [
            Command("look") {
              Declaration(
                evil,
                Option<String>(
                  "--at", placeholder: "A:'B", evil, completion: .oneOf(["it's", "$(x)", "\\"])),
                make: { (_: String?) in Tally() })
            }
          ])
      ]
    ).outline
  }()

  private static let outline = Warung.tree.outline

  /// The program, as far as the scripts ask it.
  private static let answers = """
    warung() {
      case $2 in
        dishes) printf 'sate\\nsoto\\tsoup\\ntempe\\n' ;;
        roles) printf "kasir\\njuru masak\\nra'uf\\n" ;;
      esac
    }

    """
}
