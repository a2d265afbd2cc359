import Testing

@testable import CommandLineKit

struct ParsingTests {
  @Test(arguments: [
    "serve 4 --size besar", "serve 4 --size=besar", "serve 4 -s besar", "serve 4 -sbesar",
    "--size besar serve 4", "-sbesar serve 4", "sajikan 4 -s besar", "-s besar serve -- 4",
    "-s besar -- serve 4", "serve 4 -s besar --size besar",
  ])
  func `an option is read wherever and however it is written`(line: String) {
    #expect(Outcome(line) == .serve(Serve(table: 4, size: .large), Settings()))
  }

  @Test(arguments: ["-qn", "-nq", "-q -n", "--quiet -n", "-n --dry-run -q"])
  func `flags cluster, and repeating one changes nothing`(flags: String) {
    let serve = Serve(table: 4, isQuiet: true, acting: Acting(isRehearsal: true))
    #expect(Outcome("serve 4 " + flags) == .serve(serve, Settings()))
    #expect(Outcome(flags + " serve 4") == .serve(serve, Settings()))
  }

  @Test func `a cluster of flags may end in an option and its value`() {
    let serve = Serve(table: 4, size: .small, isQuiet: true)
    #expect(Outcome("serve 4 -qskecil") == .serve(serve, Settings()))
    #expect(Outcome("serve 4 -qs kecil") == .serve(serve, Settings()))
  }

  @Test(arguments: [
    ("--at -45m", "-45m"), ("-t -45m", "-45m"), ("-t-45m", "-45m"), ("--at=-45m", "-45m"),
    ("--at=--size", "--size"), ("--at=--", "--"), ("-t-h", "-h"), ("--at=", ""), ("--at==", "="),
    ("-t=5", "=5"), ("--at -", "-"), ("-t -5", "-5"), ("--at -qx", "-qx"),
    ("--at -skecil", "-skecil"),
    ("--at ---", "---"), ("--at --5", "--5"), ("--at --a\u{301}", "--a\u{301}"),
  ])
  func `an option takes the next word, and anything behind a sign`(words: String, time: String) {
    #expect(Outcome("serve 4 " + words) == .serve(Serve(table: 4, time: time), Settings()))
  }

  @Test(arguments: [
    ("--at", "--size"), ("--at", "--"), ("-t", "-h"), ("--at", "-n"), ("-t", "-s"), ("-t", "-qn"),
    ("--at", "--lang"), ("--at", "--size=besar"), ("-t", "--quiet"), ("--at", "--no-such=x"),
    ("--at", "--sise"), ("-qt", "--help"), ("--set", "--set"),
  ])
  func `an option does not take another one for its value`(name: String, word: String) throws {
    guard
      case .error(.optionForValue(let typed, let shape, word)) = Outcome("serve 4 \(name) \(word)")
    else {
      Issue.record("\(name) took \(word)")
      return
    }
    #expect(typed == (name == "-qt" ? "-t" : name))
    #expect(shape.names.contains(typed))
    // Nor does the rest of the line help.
    #expect(Outcome("serve \(name) \(word) 4 kecil --at x") == Outcome("serve 4 \(name) \(word)"))
  }

  @Test func `a text may begin as an option does, where it goes on as none`() {
    for text in ["--di atas meja", "-n -q", "-- lihat", "--a.b", "--\u{212A}"] {
      #expect(
        Outcome(["serve", "4", "--at", text]) == .serve(Serve(table: 4, time: text), Settings()))
    }
  }

  @Test func `repeated options and arguments keep their order`() {
    #expect(
      Outcome("serve --set a=1 4 soto --set b= - --set=a=1 -- --set")
        == .serve(
          Serve(table: 4, dishes: ["soto", "-", "--set"], wishes: ["a=1", "b=", "a=1"]),
          Settings()))
  }

  @Test func `common options stand before or after the command`() {
    let settings = Settings(folder: "/srv", language: .english)
    let tally = Outcome.tally(Tally(), settings)
    #expect(Outcome("--data /srv tally --lang en") == tally)
    #expect(Outcome("tally --lang en --data /srv") == tally)
    #expect(Outcome("--lang=en --data=/srv tally") == tally)
    #expect(Outcome("--lang=en --data=/srv") == .bare(settings))
  }

  @Test func `a shell asks with the words of another line`() throws {
    let words = "__complete dishes --data /srv serve 4 soto --as kasir --lang en -h -- sate -te"
    guard case .complete(let request, let common) = Outcome(words) else {
      Issue.record("\(Outcome(words))")
      return
    }
    #expect(request.topic == "dishes")
    #expect(request.typed == "-te")
    #expect(request.values(on: "dishes") == ["soto", "sate"])
    #expect(request.values(on: "roles") == ["kasir"])
    #expect(request.values(on: "tables") == [])
    #expect(common == Settings(folder: "/srv", language: .english))
  }

  @Test(
    arguments: [
      ("__complete", "", ""), ("__complete roles", "roles", ""),
      ("__complete roles pay x", "roles", "x"),
      ("__complete roles pay --as=ka", "roles", "ka"), ("__complete roles pay -aka", "roles", "ka"),
      ("__complete roles pay --as", "roles", ""),
      ("__complete roles nonsense --as x", "roles", "x"),
      ("__complete --help -V", "--help", ""),
    ])
  func `whatever a shell asks is no fault`(line: String, topic: String, typed: String) {
    guard case .complete(let request, _) = Outcome(line) else {
      Issue.record("\(Outcome(line))")
      return
    }
    #expect(request.topic == topic)
    #expect(request.typed == typed)
  }

  @Test func `a shell's question stands first on a line`() {
    #expect(
      Outcome("--lang en __complete roles")
        == .error(.unknownCommand(word: "__complete", nearest: nil)))
  }

  @Test func `what may be left out is nil`() {
    #expect(Outcome("") == .bare(Settings()))
    #expect(Outcome("tally") == .tally(Tally(), Settings()))
    #expect(Outcome("tally weekly") == .tally(Tally(period: .weekly), Settings()))
    #expect(Outcome("pay --amount 5") == .pay(Pay(amount: 5), Settings()))
  }

  @Test(arguments: [
    ("help", nil), ("--help", nil), ("-h", nil), ("help serve", "serve"),
    ("help sajikan", "serve"), ("serve --help", "serve"), ("-h serve", "serve"),
    ("serve --nonsense --size -h --help extra", "serve"), ("serve -qh", "serve"),
    ("nonsense --help", nil), ("--help --version", nil), ("help help", "help"),
    ("help --lang en serve", "serve"),
  ])
  func `help wins over whatever else is wrong`(line: String, command: String?) {
    #expect(Outcome(line) == .help(command))
  }

  @Test(arguments: ["version", "--version", "-V", "serve -V", "-V nonsense"])
  func `the version is told everywhere`(line: String) {
    #expect(Outcome(line) == .version)
  }

  @Test func `one option can be read from a line that is wrong`() {
    let wrong = ["serv", "--nonsense", "--size", "--lang", "--lang", "en", "--set"]
    #expect(Warung.tree.glimpse(of: Warung.language, in: wrong) == .english)
    #expect(Warung.tree.glimpse(of: Warung.language, in: ["serve"]) == .some(nil))
    #expect(Warung.tree.glimpse(of: Warung.language, in: ["--lang", "fr"]) == nil)
  }

  @Test func `an action runs with its own type of error`() throws {
    guard case .run(let action, _) = try Warung.tree.parse(arguments: ["serve", "4"]) else {
      Issue.record("not an action")
      return
    }
    #expect(throws: Closed()) { try action.run(in: Stall(isOpen: false)) }
    try action.run(in: Stall())
  }
}
