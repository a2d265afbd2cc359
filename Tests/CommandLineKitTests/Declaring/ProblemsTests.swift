import Testing

@testable import CommandLineKit

struct ProblemsTests {
  @Test func `sound declarations have no problems`() {
    #expect(Warung.tree.problems() == [])
  }

  @Test func `two commands cannot share a name`() {
    #expect(
      Self.problems(Self.command("serve"), Self.command("pay", aliases: ["serve", "help"]))
        == ["two commands are called serve", "two commands are called help"])
  }

  @Test func `the name of a command is one plain word`() {
    #expect(
      Self.problems(Self.command("Serve"), Self.command("-x"), Self.command(""))
        == [
          "\"Serve\" is not a command name", "\"-x\" is not a command name",
          "\"\" is not a command name",
        ])
  }

  @Test func `every text is there in both languages`() {
    #expect(
      Self.problems(
        Self.command("a", summary: Text("", id: "Ada.")),
        Self.command("b", Flag("--quiet", help: Text("There.", id: " \n\n"))))
        == [
          "the summary of a is missing in english",
          "the help of b: --quiet is missing in indonesian",
          "the help of b: --quiet has no full stop in indonesian",
        ])
  }

  @Test func `help is made of whole sentences, in each language its own`() {
    let line = "warung a " + String(repeating: "x", count: 70)
    #expect(
      Self.problems(
        Self.command(
          "a", summary: Text("Take.\n\nAnd give.", id: "Ambil\n\nberi."),
          examples: [Example(line, Text("Same.", id: "Same."))],
          Argument<String>("X", Self.text)))
        == [
          "the summary of a has no full stop in indonesian",
          "the example \"\(line)\" is the same in both languages",
          "the example \"\(line)\" is wider than a screen",
        ])
  }

  @Test func `options have proper names of their own`() {
    #expect(
      Self.problems(
        Self.command(
          "a", Flag("--Loud", "quiet", "-qq", help: Self.text),
          Self.option("--data", placeholder: "X"),
          Self.option("--size", placeholder: ""), Flag(help: Self.text), Flag("-h", help: Self.text)
        ))
        == [
          "a: --Loud: \"--Loud\" is not the name of an option",
          "a: --Loud: \"quiet\" is not the name of an option",
          "a: --Loud: \"-qq\" is not the name of an option",
          "a: --size has no name for its value", "a:  has no name",
          "a: two options are called --data", "a: two options are called -h",
        ])
  }

  @Test func `a name takes a value everywhere or nowhere`() {
    #expect(
      Self.problems(
        Self.command("a", Flag("--at", help: Self.text)),
        Self.command("b", Self.option("--at", placeholder: "TIME")))
        == ["--at takes a value in one command and none in another"])
  }

  @Test func `arguments that can never be reached are found`() {
    #expect(
      Self.problems(
        Self.command(
          "a", OptionalArgument<String>("X", Self.text), Argument<String>("Y", Self.text),
          RepeatedArgument<String>("Z", Self.text), OptionalArgument<String>("Y", Self.text)))
        == [
          "a: Y after X, which may be left out", "a: Y after Z, which takes all words",
          "a: two arguments have one name",
        ])
  }

  @Test func `common parameters are options that may be left out`() {
    let tree = CommandTree<Stall, Closed, _>(
      program: "warung", summary: Self.text,
      common: Group(
        Argument<String>("X", Self.text),
        RequiredOption<String>("--who", placeholder: "NAME", Self.text), make: { _, _ in }),
      sections: [])
    #expect(
      tree.problems() == [
        "common: X is no option", "common: X is required", "common: --who is required",
      ])
  }

  @Test func `a topic can stand in a shell script`() {
    #expect(
      Self.problems(
        Self.command("a", Argument<String>("X", Self.text, completion: .ask("$(reboot)"))))
        == ["a: X: \"$(reboot)\" is not a topic"])
  }

  @Test(arguments: [
    ("warung a --size besar", "does not parse: The command a has no option \"--size\"."),
    ("warung 'a", "has an open quote"), ("a", "does not begin with warung"),
    ("warung b", "is another command"), ("warung a 'x y' z", nil), ("warung a x y | cat -n", nil),
    ("WARUNG_DATA=/srv warung a x y > book.txt", nil), ("warung a x y # a remark", nil),
    ("warung a x", "does not parse: The argument Y is missing."),
    ("warung a \"x\\\"y\" 'z'", nil),
  ])
  func `an example is a line that works`(line: String, reason: String?) {
    let command = Self.command(
      "a", examples: [Example(line, Self.text)], Argument<String>("X", Self.text),
      Argument<String>("Y", Self.text))
    let expected = reason.map { ["a: the example \"\(line)\" \($0)"] } ?? []
    #expect(Self.problems(command, Self.command("b")) == expected)
  }

  // MARK: Declarations

  private struct Nothing: Action {
    func run(in stall: Stall) throws(Closed) {}
  }

  private static let text = Text("There.", id: "Ada.")

  private static func option(_ name: String, placeholder: String) -> Option<String> {
    Option(name, placeholder: placeholder, text)
  }

  private static func command<each P: Parameter>(
    _ name: String, aliases: [String] = [], summary: Text = text, examples: [Example] = [],
    _ parameters: repeat each P
  ) -> Command<Stall, Closed> {
    Command(name, aliases: aliases) {
      Declaration(
        summary, examples: examples, repeat each parameters,
        make: { (_: repeat (each P).Value) in Nothing() })
    }
  }

  private static func problems(_ commands: Command<Stall, Closed>...) -> [String] {
    CommandTree(
      program: "warung", summary: text, common: Warung.common,
      sections: [Section(text, commands)]
    ).problems()
  }
}
