import Glibc

/// Long checks of durability and of documents, each one command; README.md beside this file says how to run each.
@main
struct Harness {
  static var checks: [any Check.Type] {
    [
      Storm.self, CrashPoints.self, Damage.self, Syscalls.self, Full.self, PowerCut.self,
      Readers.self, Writers.self, Fuzz.self, BrowserCheck.self, Intruder.self,
      Forge.self, Limits.self,
    ]
  }

  static func main() throws {
    signal(SIGXFSZ, SIG_IGN)
    var words = CommandLine.arguments.dropFirst()
    let name = words.popFirst() ?? ""
    if name == "generate" { exit(try Generate(words).run()) }
    if name == FuzzWorker.name { exit(try FuzzWorker(words).run()) }
    guard let check = checks.first(where: { $0.name == name }),
      let options = Options(words)
    else {
      say("usage: harness generate COUNT FOLDER")
      for check in checks { say("       harness \(check.name) \(Options.usage)") }
      exit(2)
    }
    exit(Report.of(check, options))
  }
}
