import Glibc
import SOPCore
import SOPStore

/// The process in which one parser meets mutated inputs.
struct FuzzWorker {
  static let name = "fuzz-worker"

  private let target: FuzzTarget
  private let seed: UInt64
  private let seconds: UInt64
  private let folder: String

  init(_ words: ArraySlice<String>) throws {
    let words = Array(words)
    guard words.count == 4, let target = FuzzTarget(rawValue: words[0]),
      let seed = UInt64(words[1]), let seconds = UInt64(words[2])
    else { throw Skipped("usage: harness fuzz-worker TARGET SEED SECONDS FOLDER") }
    self.target = target
    self.seed = seed
    self.seconds = seconds
    folder = words[3]
  }

  private static func progress(in folder: String) -> String {
    FilePath.join(folder, "turn")
  }

  /// The last turn that was begun.
  static func turn(in folder: String) -> Int {
    let bytes = Bytes.of(progress(in: folder))
    return bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  func run() throws -> Int32 {
    let corpus = try target.corpus(in: folder)
    guard !corpus.isEmpty else { throw Skipped("no corpus") }
    let progress = open(Self.progress(in: folder), O_RDWR | O_CREAT, 0o600)
    let deadline = monotonicNow() + seconds * 1_000_000_000
    var turn: UInt64 = 0
    while turn % 16 != 0 || monotonicNow() < deadline {
      turn += 1
      var number = turn.littleEndian
      pwrite(progress, &number, 8, 0)
      // Each turn depends on the seed and its number alone, and can be had again.
      var random = SplitMix(seed: seed &+ turn &* 0x9E37_79B9)
      let input = Mutation.bytes(corpus, &random, sealsAgain: target != .definition)
      if let violation = try target.violation(of: input, in: folder) {
        say(violation)
        return 1
      }
    }
    return 0
  }
}
