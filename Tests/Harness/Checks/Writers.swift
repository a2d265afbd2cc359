import Glibc
import SOPCore
import SOPStore

/// Fifty writers at once, twenty steps each: all are acknowledged, and none waits long.
///
/// Control: the lock is taken away.
enum Writers: Check {
  static let name = "writers"
  /// The longest that 99 of 100 steps may take, in milliseconds.
  private static let limit = 300.0

  static func run(_ options: Options, _ report: inout Report) throws {
    try options.requireSopctl()
    let scratch = try Scratch()
    let shim = options.isControl ? try Shim(.noLock, in: scratch) : nil
    let subject = Subject(options.sopctl, in: scratch.path).with(shim)
    _ = try Subject(options.sopctl, in: scratch.path).open()
    let (writers, steps) = options.isShort || options.isControl ? (10, 6) : (50, 20)
    let found = Shared((latencies: [Double](), failures: [String]()))
    onThreads(writers) { number in
      var clerk = Clerk(subject, number: number)
      for _ in 0..<steps {
        let turn = clerk.step()
        found.change {
          switch turn {
          case .success(let milliseconds): $0.latencies.append(milliseconds)
          case .failure(let failure): $0.failures.append(failure.reason)
          }
        }
      }
    }
    let (latencies, failures) = (found.now.latencies.sorted(), found.now.failures)
    for failure in failures { report.require(false, failure) }
    let book = subject.book
    report.require(book.faults.isEmpty, "\(book.faults.prefix(3))")
    let recorded = book.entries.filter { $0.event.kind == .completed || $0.event.kind == .finished }
    report.require(
      recorded.count == latencies.count, "\(recorded.count) stand, \(latencies.count) answered")
    report.figure("writers", writers)
    report.figure("steps acknowledged", "\(latencies.count) of \(writers * steps)")
    guard !latencies.isEmpty else { return }
    for share in [0.5, 0.99, 1.0] {
      let index = min(latencies.count - 1, Int(Double(latencies.count) * share))
      report.figure("p\(Int(share * 100)) ms", latencies[index].rounded(toPlaces: 1))
    }
    let p99 = latencies[min(latencies.count - 1, latencies.count * 99 / 100)]
    // In the short form the program is not optimized, and the machine busy with other tests.
    if !options.isShort && !options.isControl {
      report.require(p99 < limit, "99 of 100 steps should take less than \(limit) ms")
    }
  }
}

/// Somebody who takes one run after the other through PIAK-03.
private struct Clerk {
  private let subject: Subject
  private let number: Int
  private var run: String?
  private var activity = 0

  /// The activities' roles, and who fills them.
  private static let roles = [
    "APK", "APK", "APK", "APK", "sub-koord", "kabid", "APK",
  ]
  private static let people = [
    "APK": "Budi Santoso", "sub-koord": "Siti Aminah", "kabid": "Agus Wijaya",
  ]

  init(_ subject: Subject, number: Int) {
    self.subject = subject
    self.number = number
  }

  /// Does the next step, and says how many milliseconds it took.
  mutating func step() -> Result<Double, Skipped> {
    do {
      let run = try run ?? open()
      self.run = run
      let role = Self.roles[activity]
      let begun = monotonicNow()
      let ended = try subject.run(
        "step", run, String(activity + 1), "--as", role, "--by", Self.people[role] ?? "")
      let milliseconds = Double(monotonicNow() - begun) / 1e6
      guard ended.code == 0 else {
        return .failure(Skipped("writer \(number): \(ended.code ?? -1) \(ended.errors)"))
      }
      activity += 1
      if activity == Self.roles.count { (self.run, activity) = (nil, 0) }
      return .success(milliseconds)
    } catch {
      return .failure(Skipped("writer \(number): \(error)"))
    }
  }

  private func open() throws -> String {
    let ended = try subject.start(Subject.start("penulis \(number)")).wait()
    guard ended.code == 0 else { throw Skipped("no run: \(ended.errors)") }
    return ended.output.trimmed
  }
}
