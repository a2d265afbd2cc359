import Testing

@testable import CommandLineKit

struct CompletionTests {
  @Test(arguments: Shell.allCases)
  func `every shell that is there reads its script without complaint`(shell: Shell) throws {
    guard let tool = Tool(shell.rawValue) else { return }
    for language in Language.allCases {
      let script = Completions(Self.outline, language: language).script(for: shell)
      #expect(try tool.output(["-n", "/dev/stdin"], input: script) == "")
    }
  }

  @Test(
    arguments: [
      (["s"], ["serve", "sajikan"]), (["serve", "--s"], ["--size", "--set"]),
      (["serve", "--size", ""], ["kecil", "besar"]), (["sajikan", "-s", "b"], ["besar"]),
      (["serve", "--size", "=", "b"], ["besar"]), (["serve", "--size", "="], ["kecil", "besar"]),
      (["--lang", "id", "ta"], ["tally"]), (["tally", ""], ["daily", "weekly"]),
      (["tally", "daily", ""], []), (["serve", "4", "s"], ["sate", "soto"]),
      (["serve", "4", "soto", "te"], ["tempe"]),
      (["-q", "serve", "--set", "=", "a", "4", "te"], ["tempe"]),
      (["bayar", "--as", ""], ["kasir", "juru\\ masak"]),
      (["pay", "--as", "juru\\ m"], ["juru\\ masak"]),
      (["help", "ba"], ["bayar"]), (["--da"], ["--data"]), (["nonsense", ""], []),
      (["tally", "--v"], ["--version"]), (["serve", "--at", ""], []),
    ] as [([String], [String])])
  func `bash proposes what can stand there`(words: [String], expected: [String]) throws {
    guard let bash = Tool("bash") else { return }
    let script =
      Completions(Self.outline, language: .english).script(for: .bash) + Self.answers + """
        COMP_WORDS=(warung "$@") COMP_CWORD=$#
        _warung
        printf '%s\\n' "${COMPREPLY[@]}"
        """
    let output = try bash.output(["-c", script, "bash"] + words)
    #expect(output.split(separator: "\n").map(String.init) == expected)
  }

  @Test(
    arguments: [
      ("sa", ["sajikan"]), ("serve --s", ["--set", "--size"]), ("serve --size=b", ["--size=besar"]),
      ("sajikan -s ", ["besar", "kecil"]), ("--lang id ta", ["tally"]),
      ("tally ", ["daily", "weekly"]), ("tally daily ", []), ("serve 4 s", ["sate", "soto"]),
      ("serve 4 soto te", ["tempe"]), ("bayar --as ", ["juru masak", "kasir"]),
      ("help ba", ["bayar"]),
    ] as [(String, [String])])
  func `fish proposes what can stand there`(line: String, expected: [String]) throws {
    guard let fish = Tool("fish") else { return }
    let script =
      Completions(Self.outline, language: .english).script(for: .fish) + """
        function warung
          switch $argv[2]
            case dishes
              printf 'soto\\tsoup\\nsate\\ntempe\\n'
            case roles
              printf 'kasir\\njuru masak\\n'
          end
        end
        complete -C "warung \(line)"
        """
    let output = try fish.output(["--no-config", "-c", script])
    let proposed = output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }.map(String.init)
    #expect(proposed.sorted() == expected)
  }

  @Test func `what is shown cannot break out of its quotes`() throws {
    let evil = Text("It's a $(touch x) `y` \"z\" [w]: \\", id: "Ada.")
    let outline = CommandTree<Stall, Closed, _>(
      program: "warung", summary: evil, common: Flag("--flag", help: evil),
      sections: [
        Section(
          evil,
          [
            Command(
              "look", evil,
              Option<String>(
                "--at", placeholder: "A:'B", evil, completion: .oneOf(["it's", "$(x)", "\\"])),
              make: { (_: String?) in Tally() })
          ])
      ]
    ).outline
    for shell in Shell.allCases {
      let script = Completions(outline, language: .english).script(for: shell)
      #expect(try Tool(shell.rawValue)?.output(["-n", "/dev/stdin"], input: script) ?? "" == "")
    }
  }

  private static let outline = Warung.tree.outline

  /// The program, as far as the scripts ask it.
  private static let answers = """
    warung() {
      case $2 in
        dishes) printf 'sate\\nsoto\\tsoup\\ntempe\\n' ;;
        roles) printf 'kasir\\njuru masak\\n' ;;
      esac
    }

    """
}
