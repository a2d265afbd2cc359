import Glibc
import SOPCore
import SOPStore

/// A storm of kills: eight writers at a time, each killed at a moment that nobody chose.
///
/// What was answered stands exactly once, nothing stands twice, and `verify` accepts every book.
/// Control: the lock is taken away, so that writers interleave.
enum Storm: Check {
  static let name = "storm"
  private static let writers = 8
  /// A new book after so many kills: the first commands of many race each time.
  private static let killsPerBook = 250

  static func run(_ options: Options, _ report: inout Report) throws {
    try options.requireSopctl()
    let scratch = try Scratch()
    let shim = options.isControl ? try Shim(.noLock, in: scratch) : nil
    let wanted = options.count ?? (options.isShort || options.isControl ? 120 : 10_000)
    var total = StormTally()
    let clock = ContinuousClock()
    let start = clock.now
    var round: UInt64 = 0
    while total.kills < wanted && report.isClean {
      let folder = try scratch.folder("\(round)")
      let subject = Subject(options.sopctl, in: folder).with(shim)
      let quota = min(killsPerBook, wanted - total.kills)
      let tally = storm(subject, kills: quota, seed: options.seed &+ round &* 1_000)
      try judge(tally, subject, round, &report)
      let book = subject.book
      total.add(tally, fragments: book.fragmentCount, entries: book.entries.count)
      Scratch.remove(folder)
      round += 1
    }
    let seconds = (clock.now - start).seconds
    report.figure("kills", total.kills)
    report.figure("kills per second", (Double(total.kills) / seconds).rounded(toPlaces: 1))
    report.figure("acknowledged", total.acknowledged.count)
    report.figure("killed, but recorded", total.silentlyRecorded)
    report.figure("torn fragments", total.fragments)
    report.figure("books", round)
  }

  private static func storm(_ subject: Subject, kills: Int, seed: UInt64) -> StormTally {
    let tally = Shared(StormTally())
    onThreads(writers) { number in
      var writer = StormWriter(subject, number: number, seed: seed &+ UInt64(number))
      while tally.now.kills < kills {
        guard let turn = try? writer.turn() else { return }
        tally.change { $0.add(turn) }
      }
    }
    return tally.now
  }

  private static func judge(
    _ tally: StormTally, _ subject: Subject, _ round: UInt64, _ report: inout Report
  ) throws {
    let verified = try subject.run("verify")
    report.require(
      verified.code == 0,
      "book \(round): verify ended with \(verified.code ?? -1): \(verified.output)"
    )
    for failure in tally.failures { report.require(false, "book \(round): \(failure)") }
    let book = subject.book
    report.require(book.faults.isEmpty, "book \(round): \(book.faults.prefix(3))")
    var counts: [Substring: Int] = [:]
    for entry in book.entries { counts[StormWriter.token(of: entry), default: 0] += 1 }
    for token in tally.acknowledged {
      let count = counts[token[...]] ?? 0
      report.require(count == 1, "book \(round): acknowledged \(token) stands \(count) times")
    }
    for (token, count) in counts where count > 1 {
      report.require(false, "book \(round): \(token) stands \(count) times")
    }
  }
}
