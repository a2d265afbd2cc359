import Glibc
import SOPCore

/// One of the writers of a storm: a command after the other, most of them killed.
struct StormWriter {
  private let subject: Subject
  private let number: Int
  private var random: SplitMix
  private var sequence = 0
  /// The run to write on; the first command that survives opens it.
  private var run: String?
  /// How long commands take that nobody kills, in nanoseconds: kills are spread over a little more.
  private var usual = 12_000_000.0

  init(_ subject: Subject, number: Int, seed: UInt64) {
    self.subject = subject
    self.number = number
    random = SplitMix(seed: seed)
  }

  /// Runs one command.
  mutating func turn() throws -> StormTally.Turn {
    sequence += 1
    let token = "w\(number)-\(sequence)"
    let words = run.map { Subject.note(padded(token), on: $0) } ?? Subject.start(token)
    let begun = monotonicNow()
    let child = try subject.start(words)
    let isSpared = random.next() % 8 == 0
    if !isSpared { strike(child) }
    let ended = child.wait()
    if ended.signal == nil { usual = usual * 0.8 + Double(monotonicNow() - begun) * 0.2 }
    return judge(ended, token: token, isSpared: isSpared)
  }

  private mutating func judge(
    _ ended: Child.Ended, token: String, isSpared: Bool
  ) -> StormTally.Turn {
    var turn = StormTally.Turn()
    turn.isKilled = ended.signal == SIGKILL
    // A whole line was seen: that is an acknowledgement, whatever became of the program after it.
    if ended.output.hasSuffix("\n") {
      turn.acknowledged = token
      if run == nil { run = ended.output.trimmed }
    } else if ended.code == 0 {
      turn.failure = "\(token) was done without an answer"
    }
    if let code = ended.code, code != 0 {
      turn.failure = "\(token) ended with \(code): \(ended.errors)"
    } else if let signal = ended.signal, signal != SIGKILL {
      turn.failure = "\(token) was ended by signal \(signal): \(ended.errors)"
    }
    return turn
  }

  /// Kills it at some moment, or as soon as the book is seen to grow.
  private mutating func strike(_ child: Child) {
    if random.next() % 4 != 0 {
      let delay = random.next() % UInt64(usual * 1.3)
      var time = timespec(tv_sec: 0, tv_nsec: Int(min(delay, 900_000_000)))
      nanosleep(&time, nil)
    } else {
      let size = bookSize
      let deadline = monotonicNow() + UInt64(usual)
      while bookSize == size && monotonicNow() < deadline {}
    }
    child.kill()
  }

  private var bookSize: Int {
    var status = stat()
    return stat(subject.office.book, &status) == 0 ? status.st_size : 0
  }

  /// A mark with a text of any length behind it: most stay within a page of memory, some span several.
  private mutating func padded(_ token: String) -> String {
    let length = random.next() % 3 == 0 ? 1_900 : Int(random.next() % 200)
    return token + " " + String(repeating: "\\", count: length)
  }

  /// The mark that an entry bears.
  static func token(of entry: AgendaEntry) -> Substring {
    let text = entry.event.details.subject ?? entry.event.details.note ?? ""
    return text.prefix { $0 != " " }
  }
}

/// Nanoseconds of a clock that never goes back.
func monotonicNow() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
