import Glibc
import SOPStore

// Every system call of a command that only reads, failing.

extension Syscalls {
  private static let readerFaults = ["EIO", "ENOMEM", "EMFILE", "EACCES", "EINTR"]

  private static let commands = [
    "verify", "status", "status PIAK-03-001", "overdue", "agenda", "agenda --tail 2",
    "report daily",
    "report monthly --format csv", "report monthly --format html", "list", "show PIAK-03",
    "validate",
  ]

  static func readers(_ options: Options, _ report: inout Report) throws {
    let scratch = try Scratch()
    let subject = Subject(options.sopctl, in: scratch.path)
    let run = try subject.open()
    for words in [["step", run, "1"] + Subject.person, Subject.note("sesuatu", on: run)] {
      _ = try subject.start(words).wait()
    }
    let before = Bytes.of(subject.office.book)
    var (runs, codes) = (0, [String: Int]())
    for command in options.isShort ? Array(commands.prefix(2)) : commands {
      let words = command.split(separator: " ").map(String.init)
      let log = FilePath.join(scratch.path, "readers.txt")
      let sound = try subject.start(words, under: TracedCall.tracing(into: log)).wait()
      let calls = TracedCall.all(in: log, from: subject.office.path)
      for (index, call) in calls.enumerated() {
        for (number, fault) in readerFaults.enumerated() {
          if options.isShort && (index + number) % 16 != 0 { continue }
          runs += 1
          let end = try read(words, call, fault, sound, subject, &report)
          codes[end, default: 0] += 1
        }
      }
    }
    report.require(Bytes.of(subject.office.book) == before, "a command that reads wrote")
    report.figure("readers, faults", runs)
    let ends = codes.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    report.figure("readers, exit codes", ends.joined(separator: ", "))
  }

  /// Reads while a call fails: the answer is the usual one, or it is said that it is not.
  private static func read(
    _ words: [String], _ call: TracedCall, _ fault: String, _ sound: Child.Ended,
    _ subject: Subject, _ report: inout Report
  ) throws -> String {
    let inject = "inject=\(call.name):error=\(fault):when=\(call.number)"
    let launcher = [
      "timeout", "-s", "KILL", "15", "strace", "-f", "-o", "/dev/null", "-e", "trace=\(call.name)",
      "-e", inject,
    ]
    var ended = try subject.start(words, under: launcher).wait()
    var usual = sound.output
    // The clock goes on; that it does so between two answers is not to be met twice.
    for _ in 0..<2 where ended.code == sound.code && ended.output != usual && ended.errors.isEmpty {
      ended = try subject.start(words, under: launcher).wait()
      usual = try subject.start(words).wait().output
    }
    let story =
      "\(words.joined(separator: " ")), \(inject): \(call.line.prefix(110)): \(ended.code ?? -1) \(ended.errors.trimmed.prefix(160))"
    switch ended.code {
    case sound.code:
      // What validate has to say stands among its answers.
      let isSaid =
        !ended.errors.isEmpty
        || words[0] == "validate" && !ended.output.lines.subtracting(usual.lines).isEmpty
      report.require(ended.output == usual || isSaid, "\(story): another answer")
    // What may stand in the place that failed is to be looked at.
    case 1: report.require(words[0] == "validate" || words[0] == "verify", story)
    case 4, 6, 7: report.require(!ended.errors.isEmpty, "\(story): without a word")
    default: report.require(false, story)
    }
    return "\(ended.code ?? -1)"
  }
}

extension String {
  fileprivate var lines: Set<Substring> { Set(split(separator: "\n")) }
}
