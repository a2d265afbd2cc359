import Glibc
import SOPCore
import SOPStore

/// Every system call of an append, failing or never returning: the exit code, the words and the file agree.
///
/// The calls are listed by a first run under `strace`, from the first that names the office's folder on; then
/// each is made to fail, one in each run. Beside them `write` stops after every byte of a payload.
/// Control: a program that hides that `fdatasync` failed.
enum Syscalls: Check {
  static let name = "syscalls"
  private static let faults = ["error=EIO", "error=ENOSPC", "error=EINTR", "signal=SIGKILL"]

  static func run(_ options: Options, _ report: inout Report) throws {
    try options.requireSopctl()
    let version = try? Child.run("strace", "-V")
    guard version?.code == 0 else { throw Skipped("no strace") }
    for scene in AppendScene.all {
      let scratch = try Scratch()
      let subject = Subject(options.sopctl, in: scratch.path)
      let shim = options.isControl ? try Shim(.hiddenSyncFault, in: scratch) : nil
      var stage = try Stage(scene, subject, shim, scratch)
      let calls = try stage.calls()
      var (runs, codes) = (0, [Int32: Int]())
      for (index, call) in calls.enumerated() {
        for (number, fault) in faults.enumerated() {
          // The short form takes one fault of each call in turn, and all of those that matter most.
          let isDecisive = call.name == "write" || call.name == "fdatasync"
          if options.isShort && !isDecisive && (index + number) % 24 != 0 { continue }
          if options.isControl && call.name != "fdatasync" { continue }
          runs += 1
          let code = try stage.run(call, fault, &report)
          codes[code, default: 0] += 1
        }
      }
      report.figure("\(scene.name), system calls", calls.count)
      report.figure("\(scene.name), faults", runs)
      let ends = codes.sorted { $0.key < $1.key }.map {
        "\($0.key < 0 ? "killed" : "\($0.key)"): \($0.value)"
      }
      report.figure("\(scene.name), exit codes", ends.joined(separator: ", "))
      if !options.isControl && scene.name != "first start" {
        try partialWrites(&stage, options, scene, scratch, &report)
      }
    }
    if !options.isControl { try readers(options, &report) }
  }

  private static func partialWrites(
    _ stage: inout Stage, _ options: Options, _ scene: AppendScene, _ scratch: Scratch,
    _ report: inout Report
  ) throws {
    let length = try stage.payloadCount()
    var runs = 0
    let isShort = options.isShort
    for count in 0...length where !isShort || count % 233 == 0 || count >= length - 1 {
      for kind in [Shim.Kind.shortWrite, .tornWrite] where count < length || kind == .tornWrite {
        runs += 1
        let shim = try Shim(kind, in: scratch, count: count)
        try stage.writePart(shim, count: count, of: length, kind, &report)
      }
    }
    report.figure("\(scene.name), writes cut short", runs)
  }
}

/// What an append finds.
struct AppendScene {
  let name: String
  /// What stands after the last LF of the book; `nil` where there is no book yet.
  let fragment: String?

  static let all = [
    AppendScene(name: "note", fragment: ""),
    AppendScene(name: "note after a crash", fragment: "000003 | 2026-11-20T08:"),
    AppendScene(name: "first start", fragment: nil),
  ]
}
