import CommandLineKit
import Foundation
import TestSupport
import Testing

@testable import sopctl

/// What the environment says and cannot mean, and paths that nobody could have meant.
struct EnvironmentTests {
  private let world = TestWorld()

  private var files: [String] { FileManager.default.subpaths(atPath: world.home) ?? [] }

  // MARK: - Variables that are no text

  @Test(arguments: Language.allCases)
  func `a variable that is not UTF-8 stops every command`(language: Language) {
    world.set(environment: "SOPCTL_LANG", language.rawValue)
    world.change {
      $0.unreadableVariables = [.init(name: "SOPCTL_BY", printable: "Jos\\xE9")]
    }
    for line in ["start PIAK-03 --as APK", "status", "", "help", "overdue --record", "init"] {
      let answer = world.run(line)
      #expect(answer.code == .usage, "\(line)")
      #expect(answer.complaints.contains("$SOPCTL_BY"), "\(line)")
      #expect(answer.complaints.contains(#""Jos\xE9""#), "\(line)")
      #expect(answer.output.isEmpty)
    }
    #expect(files == [])
    // Who is in the middle of a line is told nothing.
    #expect(world.run("__complete procedures start ").complaints == "")
  }

  @Test(
    .needs(.program),
    arguments: World.variableNames)
  func `each variable that is read is looked at`(name: String) throws {
    let ended = try Tool.Ended(
      running: "/bin/sh",
      [
        "-c",
        "export HOME='\(world.home)'; export \(name)=\"$(printf '/a\\351')\"; exec \"$0\" status",
        Tool.binary,
      ], environment: ["PATH": "/usr/bin:/bin"])
    #expect(ended.code == 2, "\(ended.text)")
    #expect(
      ended.text.contains("$\(name)") && ended.text.contains(#"/a\xE9"#), "\(ended.text)")
  }

  // MARK: - Paths

  @Test(arguments: [
    ("init --data '~/sop'", "--data"), ("status --data='~'", "--data"),
    ("start PIAK-03 --as APK --data '~budi/sop'", "--data"),
    ("init --continue '~/lama'", "--continue"), ("validate '~/kantor.json'", "FILE"),
    ("show PIAK-03 --format html -o '~/a.html'", "--file"),
    ("note 001 --as APK --note a --attach '~/foto.jpg'", "--attach"),
  ])
  func `a tilde that no shell has replaced is refused`(line: String, name: String) {
    let answer = world.run(line)
    #expect(answer.code == .usage)
    #expect(answer.complaints.contains("\(name) diawali ~"), "\(answer.complaints)")
    if line.contains("~/") {
      #expect(answer.complaints.contains(": \(world.home)/"), "\(answer.complaints)")
    }
    #expect(files == [])
  }

  @Test(arguments: ["SOPCTL_DATA", "XDG_DATA_HOME"])
  func `so is one in a variable that leads to a book`(name: String) {
    world.set(environment: name, "~/sop")
    for line in ["start PIAK-03 --as APK", "status", "init"] {
      let answer = world.run(line)
      #expect(answer.code == .usage)
      #expect(answer.complaints.contains("$\(name) diawali ~"), "\(answer.complaints)")
    }
    #expect(files == [])
    // Where the line says which folder is meant, no variable is asked.
    #expect(world.run("init --data \(world.home)/sop").code == .done)
  }

  @Test func `a home folder that is no path from the root leads to no book`() {
    world.change { $0.account.home = "rumah" }
    for line in ["start PIAK-03 --as APK", "status", "init"] {
      let answer = world.run(line)
      #expect(answer.code == .usage)
      #expect(answer.complaints.contains("$HOME bukan jalur dari akar: \"rumah\""))
    }
    #expect(files == [])
    #expect(world.run("init --data \(world.home)/sop").code == .done)
    world.set(environment: "XDG_DATA_HOME", "\(world.home)/data")
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    #expect(!FileManager.default.fileExists(atPath: "rumah"))
  }

  @Test func `what is printed for cron begins at the root, even of a folder that is not there yet`()
  {
    let here = FileManager.default.currentDirectoryPath
    for path in ["sop-yang-tidak-ada", "./sop-yang-tidak-ada/", "sop-yang-tidak-ada/di/dalam"] {
      let answer = world.run("init --dry-run --data \(path)")
      #expect(answer.code == .done)
      let name = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
      #expect(answer.output.contains(" verify --data \(here)/\(name)\n"), "\(answer.output)")
      #expect(answer.output.contains("export SOPCTL_DATA=\(here)/\(name)\n"))
    }
  }
}
