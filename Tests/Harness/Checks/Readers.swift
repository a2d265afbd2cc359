import Glibc
import SOPStore

/// Readers without a lock, in a storm of writers: none ever sees a fault that is not there.
///
/// Control: the writers' lock is taken away, so that there are faults to see.
enum Readers: Check {
  static let name = "readers"
  private static let commands = [["verify"], ["status"], ["agenda", "--tail", "3"]]

  static func run(_ options: Options, _ report: inout Report) throws {
    try options.requireSopctl()
    let scratch = try Scratch()
    let subject = Subject(options.sopctl, in: scratch.path)
    _ = try subject.open()
    let shim = options.isControl ? try Shim(.noLock, in: scratch) : nil
    // A control goes on until it is found out.
    let isControl = options.isControl
    let usual: UInt64 = isControl ? 30 : options.isShort ? 3 : 60
    let seconds = options.seconds.map(UInt64.init) ?? usual
    let seed = options.seed
    let deadline = monotonicNow() + seconds * 1_000_000_000
    let found = Shared((reads: 0, writes: 0, kills: 0, faults: [String]()))
    let isOver: @Sendable () -> Bool = {
      monotonicNow() >= deadline || isControl && !found.now.faults.isEmpty
    }
    onThreads(7) { number in
      if number < 4 {
        var writer = StormWriter(
          subject.with(shim), number: number, seed: seed &+ UInt64(number))
        while !isOver(), let turn = try? writer.turn() {
          found.change {
            $0.writes += turn.acknowledged == nil ? 0 : 1
            $0.kills += turn.isKilled ? 1 : 0
          }
        }
      } else {
        let words = commands[number - 4]
        while !isOver(), let ended = try? subject.start(words).wait() {
          found.change {
            $0.reads += 1
            if ended.code != 0 {
              $0.faults.append("\(words[0]) ended with \(ended.code ?? -1): \(ended.output)")
            }
          }
        }
      }
    }
    let seen = found.now
    report.require(seen.reads > 0 && seen.writes > 0, "nothing was read, or nothing written")
    for fault in seen.faults { report.require(false, fault) }
    report.figure("reads", seen.reads)
    report.figure("acknowledged meanwhile", seen.writes)
    report.figure("kills meanwhile", seen.kills)
  }
}
