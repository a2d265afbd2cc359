import Glibc
import SOPStore

/// An office with a bit of everything, in which commands are run under limits.
struct LimitedOffice {
  private let subject: Subject
  private let shim: Shim?
  /// The book as it stands before each command.
  private let before: [UInt8]
  private let entriesBefore: Int

  /// How long a command may take, in seconds, before it counts as hanging.
  private static let patience = 15
  /// An account that no machine gives to anybody, to which root's freedom of limits does not extend.
  private static let account = "1950000001"

  init(_ program: String, in scratch: Scratch, _ shim: Shim?) throws {
    subject = Subject(program, in: scratch.path)
    self.shim = shim
    let run = try subject.open()
    let notes = (1...40).map { Subject.note("catatan \($0)", on: run) }
    let steps = [["step", run, "1"] + Subject.person] + notes
    for words in steps + [["step", run, "2", "--attach", "/etc/passwd"] + Subject.person] {
      let ended = try subject.start(words).wait()
      guard ended.code == 0 else { throw Skipped("no office could be made: \(ended.errors)") }
    }
    before = Bytes.of(subject.office.book)
    entriesBefore = SeenBook(before).entries.count
    // Another account makes entries too.
    let opened = try Child.run("chmod", "-R", "a+rwX", scratch.path)
    guard opened.code == 0 else { throw Skipped("no office for another account") }
  }

  static func commands(_ options: Options) -> [[String]] {
    let reading = [
      "verify", "status", "status PIAK-03-001", "overdue", "agenda", "agenda --tail 2",
      "report daily", "report monthly --format html", "report monthly --format csv",
      "report monthly --json", "list", "show PIAK-03", "show PIAK-03 --format html", "validate",
      "completions bash", "man", "help", "version", "",
    ].map { $0.split(separator: " ").map(String.init) }
    let writing = [
      Subject.note("sesuatu", on: "PIAK-03-001"), Subject.start("kedua"),
      ["note", "PIAK-03-001", "--note", "x", "--attach", "/etc/group"] + Subject.person,
      ["step", "PIAK-03-001", "3"] + Subject.person, ["overdue", "--record"],
    ]
    if options.isControl { return [reading[7]] }
    return options.isShort ? [reading[0], reading[7], writing[0]] : reading + writing
  }

  /// Runs a command under a limit.
  ///
  /// - Returns: how it ended, for the table.
  func run(
    _ words: [String], under limit: ProcessLimit, _ value: Int, _ report: inout Report
  ) throws -> String {
    try Bytes.put(before, into: subject.office.book)
    var launcher = ["timeout", "-s", "KILL", "\(Self.patience)"]
    if limit.needsAccount && getuid() == 0 {
      launcher += ["setpriv", "--reuid", Self.account, "--regid", Self.account, "--clear-groups"]
    }
    launcher += ["prlimit", "\(limit.option)=\(value)\(limit.isSoft ? ":" : "")"]
    let start = ContinuousClock.now
    let ended = try subject.with(shim).start(words, under: launcher).wait()
    let seconds = (ContinuousClock.now - start).seconds
    let story =
      "\(limit.name) \(value), \(words.joined(separator: " ")): \(ended.signal.map { "signal \($0)" } ?? "\(ended.code ?? -1)") \(ended.errors.trimmed.prefix(200))"
    let book = subject.book
    let added = book.entries.count - entriesBefore
    report.require(book.bytes.starts(with: before) && book.faults.isEmpty, "\(story): the book")
    report.require(seconds < Double(Self.patience), "\(story): it hangs")
    if try isUnloadable(ended, launcher, limit, value) {
      report.require(added == 0, story)
      return "not loaded"
    }
    switch ended.code {
    case 0, 9: break
    // What is overdue is no matter of the limit, nor what validate says of an office that all may write.
    case 1:
      report.require(["overdue", "validate"].contains(words.first) && ended.errors.isEmpty, story)
    // Where no file may grow, neither may the one into which the program complains.
    case 4, 6, 7:
      report.require(
        added == 0 && (!ended.errors.isEmpty || limit.option == "--fsize"), story)
    case 8: report.require((0...1).contains(added), story)
    default: report.require(false, story)
    }
    return ended.code.map { "\($0)" } ?? "signal"
  }

  /// Whether the system had no room, or no time, to load the program, or what starts it.
  private func isUnloadable(
    _ ended: Child.Ended, _ launcher: [String], _ limit: ProcessLimit, _ value: Int
  ) throws -> Bool {
    // What the dynamic loader says: `error while loading shared libraries: …`.
    if ended.code == 127 && ended.errors.contains("loading shared libraries") { return true }
    guard Self.isMutelyKilled(ended) else { return false }
    switch limit.option {
    // The system kills a program in the place of which it has already put the next, without a word.
    case "--as": return Self.isMutelyKilled(try subject.start(["version"], under: launcher).wait())
    // Without any processor time it may be killed before its first instruction.
    case "--cpu": return value == 0
    default: return false
    }
  }

  private static func isMutelyKilled(_ ended: Child.Ended) -> Bool {
    let isKilled = ended.signal != nil || (ended.code ?? 0) > 128
    return isKilled && ended.errors.isEmpty && ended.output.isEmpty
  }
}
