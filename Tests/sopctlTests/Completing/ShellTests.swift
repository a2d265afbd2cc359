import Foundation
import TestSupport
import Testing

@testable import sopctl

/// The scripts in the shells themselves, with the program beside them.
@Suite(.needs(.program))
struct ShellTests {
  /// What is typed, and the words that the shell proposes.
  private static let lines: [(String, [String])] = [
    ("sopctl sta", ["start", "status"]), ("sopctl step P", ["PIAK-03-001"]),
    ("sopctl step PIAK-03-001 ", ["2"]), ("sopctl step PIAK-03-001 --as S", ["Sub Koord"]),
    ("sopctl start PIAK-0", ["PIAK-02", "PIAK-03", "PIAK-07"]),
    ("sopctl completions ", ["bash", "fish", "zsh"]), ("sopctl --data /nowhere step ", []),
    ("sopctl step AKSES-SERVER --set in", ["instansi="]), ("sopctl step -- P", ["PIAK-03-001"]),
  ]

  private static func office() -> TestWorld {
    let world = TestWorld()
    _ = world.run("start PIAK-03 --as APK")
    _ = world.run("step PIAK-03-001 1 --as APK")
    _ = world.run("start AKSES-SERVER --as Staf")
    return world
  }

  @Test(
    .needs(.tool("bash")),
    arguments: lines + [("sopctl step PIAK-03-001 --as=S", ["Sub Koord"])])
  func `bash completes`(line: String, expected: [String]) throws {
    let world = Self.office()
    let script = """
      source <(sopctl completions bash)
      COMP_LINE=$1 COMP_POINT=${#1}
      _sopctl
      for word in "${COMPREPLY[@]}"; do eval "printf '%s\\n' $word"; done
      """
    let bash = try #require(Tool("bash"))
    let output = try bash.output(["-c", script, "bash", line], home: world.home)
    #expect(output.split(separator: "\n").map(String.init).sorted() == expected)
  }

  /// What is typed before a tab, and the words that then stand on the line.
  private static let fileLines = [
    ("validate surat:m", "validate surat:masuk.txt"), ("validate a=", "validate a=b.txt"),
    ("validate su", "validate surat:masuk.txt"), ("validate su\tx", "validate surat:masuk.txt x"),
    ("note --attach=surat:", "note --attach=surat:masuk.txt"),
    ("note --attach=a", "note --attach=a=b.txt"), ("note --attach a=b", "note --attach a=b.txt"),
    ("validate 'laporan 1:", "validate 'laporan 1:2.html'"),
    ("validate \"laporan 1", "validate 'laporan 1:2.html'"),
    ("validate laporan\\ 1:", "validate 'laporan 1:2.html'"),
    ("validate ~/surat:", "validate ~/surat:masuk.txt"),
    ("validate ~ti", "validate './~tilde.json'"),
    ("validate '~ti", "validate './~tilde.json'"),
    ("note --attach=~t", "note '--attach=./~tilde.json'"),
    ("init --data ~m", "init --data './~map/'"),
    ("validate kantor@", "validate kantor@kota.json"),
    ("validate --lang id kantor@ko", "validate --lang id kantor@kota.json"),
    ("init --data map:", "init --data map:2026/"), ("init --data=map:", "init --data=map:2026/"),
    ("validate map:\t", "validate map:2026/isi=1.json"),
    ("show PIAK-03 -o map:2026/is", "show PIAK-03 -o map:2026/isi=1.json"),
    ("validate map:2026/isi=", "validate map:2026/isi=1.json"),
  ]

  @Test(
    .needs(.tool("bash"), .pseudoTerminal))
  func `a tab in bash completes the name of a file, whatever stands in it`() throws {
    let world = TestWorld()
    for folder in ["map:2026", "~map"] {
      try FileManager.default.createDirectory(
        atPath: "\(world.home)/\(folder)", withIntermediateDirectories: true)
    }
    let files = [
      "~tilde.json", "~map/isi.txt", "surat:masuk.txt", "a=b.txt", "laporan 1:2.html",
      "kantor@kota.json", "map:2026/isi=1.json",
    ]
    for file in files {
      try "".write(toFile: "\(world.home)/\(file)", atomically: true, encoding: .utf8)
    }
    let tool = try #require(Tool("bash"))
    let bash = try #require(
      PseudoTerminal(
        running: tool.path, ["--norc", "--noprofile", "-i"], home: world.home,
        environment: ["PATH": "\(Tool.buildFolder):/usr/bin:/bin", "INPUTRC": "/dev/null"],
        columns: 200,
        rows: 50))
    bash.type("cd; bind 'set enable-bracketed-paste off'; source <(sopctl completions bash)\r")
    bash.type("echo si''ap\r")
    try #require(bash.waits(for: "siap"), "\(bash.output)")
    for (count, (typed, expected)) in Self.fileLines.enumerated() {
      // Ctrl-A and what follows it turn the line into a command that shows its words.
      bash.type("sopctl \(typed)\t\u{1}printf '<%s>' \(count) \r")
      let words =
        (["\(count)", "sopctl"]
          + ShellLine(expected.replacing(" ~/", with: " \(world.home)/")).words)
      let shown = words.map { "<\($0)>" }.joined()
      #expect(bash.waits(for: shown), "\(typed): \(bash.output.suffix(400))")
    }
  }

  @Test(
    .needs(.tool("fish")),
    arguments: lines + [("sopctl step PIAK-03-001 --as=S", ["--as=Sub Koord"])])
  func `fish completes`(line: String, expected: [String]) throws {
    let world = Self.office()
    let fish = try #require(Tool("fish"))
    let output = try fish.output(
      ["--no-config", "-c", "sopctl completions fish | source; complete -C $argv[1]", line],
      home: world.home)
    let proposed = output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(proposed.sorted() == expected)
  }

  // MARK: - What the README says installs them, and what the shells then find

  @Test(.needs(.tool("bash"), .folder("/usr/share/bash-completion/bash_completion")))
  func `bash finds what the README installs`() throws {
    try Self.expect(
      "complete -F _sopctl sopctl\n", from: "bash",
      asked: """
        source /usr/share/bash-completion/bash_completion
        _completion_loader sopctl
        complete -p sopctl
        """)
  }

  @Test(.needs(.tool("zsh")))
  func `zsh finds what the README installs`() throws {
    try Self.expect(
      "_sopctl\n", from: "zsh",
      asked: """
        fpath=(~/.zfunc $fpath)
        autoload -Uz compinit
        compinit -u -d ~/dump
        print -r - $_comps[sopctl]
        """)
  }

  @Test(.needs(.tool("fish")))
  func `fish finds what the README installs`() throws {
    try Self.expect(
      "start\nstatus\n", from: "fish", asked: #"complete -C 'sopctl sta' | string split -f 1 \t"#)
  }

  private static func expect(_ answer: String, from shell: String, asked: String) throws {
    let tool = try #require(Tool(shell))
    let world = Self.office()
    let block = try #require(try Readme().block("sh", after: "## Commands"))
    let installed = try Tool.shell("set -e\n\(block)", home: world.home)
    #expect(installed.code == 0 && installed.text == "", "\(installed.text)")
    #expect(try tool.output(["-c", asked], home: world.home) == answer)
  }

  @Test(.needs(.tool("man")))
  func `man finds the page that the README installs`() throws {
    let world = Self.office()
    let block = try #require(try Readme().block("sh", after: "## Commands"))
    let script = block + "mkdir -p .local/bin; PATH=$HOME/.local/bin:$PATH man -w sopctl"
    #expect(
      try Tool.shell("set -e\n\(script)", home: world.home).text
        == "\(world.home)/.local/share/man/man1/sopctl.1\n")
  }
}
