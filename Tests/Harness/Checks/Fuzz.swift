import Glibc
import SOPCore
import SOPStore

/// Mutated inputs for every parser: none traps, none hangs, and what is read is what stands there.
///
/// Each parser runs in a process of its own, so that a trap is told with the seed and the turn that met it.
/// Control: a writer of lines that drops a byte, which the comparison must find.
enum Fuzz: Check {
  static let name = "fuzz"

  static func run(_ options: Options, _ report: inout Report) throws {
    let scratch = try Scratch(isInMemory: true)
    let isBrief = options.isShort || options.isControl
    let seconds = options.seconds ?? (isBrief ? 3 : 60)
    let targets: [FuzzTarget] = options.isControl ? [.control] : FuzzTarget.allCases
    let workers = try targets.map { target in
      let folder = try scratch.folder(target.rawValue)
      let words = [
        "/proc/self/exe", FuzzWorker.name, target.rawValue, String(options.seed),
        String(seconds), folder,
      ]
      return (
        target: target, folder: folder,
        child: try Child(words, environment: ["PATH": "/usr/bin:/bin"])
      )
    }
    if !options.isControl { try arguments(options, scratch, seconds: seconds, &report) }
    for worker in workers {
      let ended = worker.child.wait()
      let turn = FuzzWorker.turn(in: worker.folder)
      report.require(
        ended.code == 0,
        "\(worker.target.rawValue), seed \(options.seed), turn \(turn): code \(ended.code ?? -1), "
          + "signal \(ended.signal ?? 0): \(ended.output.suffix(600)) \(ended.errors.suffix(600))")
      report.figure("\(worker.target.rawValue), inputs", turn)
    }
  }

  /// Arguments can only be given to the whole program.
  private static func arguments(
    _ options: Options, _ scratch: Scratch, seconds: Int, _ report: inout Report
  ) throws {
    guard access(options.sopctl, X_OK) == 0 else {
      return report.skip("arguments", "no program at \(options.sopctl)")
    }
    let subject = Subject(options.sopctl, in: try scratch.folder("arguments"))
    _ = try subject.open()
    let known: Set<Int32> = Set(0...9).union([130])
    var random = SplitMix(seed: options.seed)
    let deadline = monotonicNow() + UInt64(seconds) * 1_000_000_000
    var count = 0
    while monotonicNow() < deadline {
      let words = Mutation.arguments(&random)
      let ended = try subject.start(words).wait()
      report.require(
        ended.code.map(known.contains) ?? false,
        "\(words): code \(ended.code ?? -1), signal \(ended.signal ?? 0): \(ended.errors.suffix(300))"
      )
      count += 1
    }
    report.require(subject.book.faults.isEmpty, "\(subject.book.faults.prefix(2))")
    report.figure("arguments, inputs", count)
  }
}
