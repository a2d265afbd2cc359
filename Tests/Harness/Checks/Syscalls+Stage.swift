import Glibc
import SOPCore
import SOPStore

/// A system call of a run: its name, and which of that name it is, from 1.
struct TracedCall {
  let name: String
  let number: Int
  let line: String

  /// What makes `strace` write a log of the calls that bear on files.
  static func tracing(into log: String) -> [String] {
    ["strace", "-f", "-o", log, "-e", "trace=%file,%desc,prlimit64"]
  }

  /// The calls of such a log, from the first that names the office's folder on.
  static func all(in log: String, from folder: String) -> [TracedCall] {
    var counts: [Substring: Int] = [:]
    var calls: [TracedCall] = []
    var hasBegun = false
    for line in String(decoding: Bytes.of(log), as: UTF8.self).split(separator: "\n") {
      // `4711  openat(AT_FDCWD, "…", O_RDONLY) = 3`
      guard let open = line.firstIndex(of: "("), let space = line[..<open].lastIndex(of: " ")
      else { continue }
      let name = line[line.index(after: space)..<open]
      counts[name, default: 0] += 1
      hasBegun = hasBegun || name != "execve" && line.contains(folder)
      // Mapping memory is no matter of files.
      guard hasBegun, name != "mmap" else { continue }
      calls.append(
        TracedCall(name: String(name), number: counts[name] ?? 1, line: String(line)))
    }
    return calls
  }
}

/// A book as it was before an append, to be brought back for each fault.
struct Stage {
  private let scene: AppendScene
  private let subject: Subject
  private let words: [String]
  private let scratch: Scratch
  private let before: [UInt8]
  private let entriesBefore: Int
  private let shim: Shim?

  init(_ scene: AppendScene, _ subject: Subject, _ shim: Shim?, _ scratch: Scratch) throws {
    self.scene = scene
    self.subject = subject
    self.shim = shim
    self.scratch = scratch
    if let fragment = scene.fragment {
      let run = try subject.open()
      let noted = try subject.start(Subject.note("awal", on: run)).wait()
      guard noted.code == 0 else { throw Skipped("no note: \(noted.errors)") }
      before = Bytes.of(subject.office.book) + Array(fragment.utf8)
      words = Subject.note("sesuatu", on: run)
    } else {
      before = []
      words = Subject.start("sesuatu")
    }
    entriesBefore = SeenBook(before).entries.count
  }

  private func reset() throws {
    if scene.fragment == nil {
      Scratch.remove(subject.office.path)
    } else {
      try Bytes.put(before, into: subject.office.book)
    }
  }

  // MARK: - The calls

  /// The calls that bear on files, from the first that names the office's folder on.
  func calls() throws -> [TracedCall] {
    try reset()
    let log = FilePath.join(scratch.path, "strace.txt")
    let ended = try subject.start(words, under: TracedCall.tracing(into: log)).wait()
    guard ended.code == 0 else {
      throw Skipped("the program cannot be traced: \(ended.code ?? -1) \(ended.errors)")
    }
    return TracedCall.all(in: log, from: subject.office.path)
  }

  // MARK: - One fault

  /// - Returns: the exit code; -1 where it was killed.
  func run(_ call: TracedCall, _ fault: String, _ report: inout Report) throws -> Int32 {
    try reset()
    let inject = "inject=\(call.name):\(fault):when=\(call.number)"
    let strace = [
      "strace", "-f", "-o", "/dev/null", "-e", "trace=\(call.name)", "-e", inject,
    ]
    let ended = try subject.with(shim).start(words, under: strace).wait()
    let story = "\(scene.name), \(inject): \(call.line.prefix(110))"
    judge(ended, mayBeKilled: fault.hasPrefix("signal"), story, &report)
    if call.name == "fdatasync" && fault.hasPrefix("error") {
      report.require(ended.code == 8, "\(story): \(ended.code ?? -1) instead of 8")
    }
    if call.name == "write" && call.line.contains(" | ") && fault.hasPrefix("error") {
      // Interrupted it is done again; else nothing was recorded.
      let expected: Int32 = fault == "error=EINTR" ? 0 : 7
      report.require(ended.code == expected, "\(story): \(ended.code ?? -1), not \(expected)")
    }
    try goOn(story, &report)
    return ended.code ?? -1
  }

  /// Whether the exit code, the words and the file agree.
  private func judge(
    _ ended: Child.Ended, mayBeKilled: Bool, _ story: String, _ report: inout Report
  ) {
    let book = subject.book
    let added = book.entries.count - entriesBefore
    let isBookThere = FilePath.exists(subject.office.book)
    report.require(book.bytes.starts(with: before), "\(story): bytes were lost")
    report.require(!isBookThere || book.faults.isEmpty, "\(story): \(book.faults.prefix(2))")
    let says = "\(story): ended with \(ended.code ?? -1), \(added) added; \(ended.errors.trimmed)"
    switch ended.code {
    case 0: report.require(added == 1 && ended.output.hasSuffix("\n"), says)
    case 9: report.require(added == 1, says)
    case 8:
      let no = AgendaEntry.text(ofNo: entriesBefore + 1)
      report.require((0...1).contains(added) && ended.errors.contains(no), says)
    case 4, 5, 6, 7: report.require(added == 0 && !ended.errors.isEmpty, says)
    case nil where mayBeKilled && ended.signal == SIGKILL:
      report.require(added == (ended.output.hasSuffix("\n") ? 1 : max(0, min(1, added))), says)
    default: report.require(false, says)
    }
  }

  /// Whatever happened, the next command goes through.
  private func goOn(_ story: String, _ report: inout Report) throws {
    let next = try subject.start(words).wait()
    report.require(next.code == 0, "\(story): then \(next.code ?? -1), \(next.errors.trimmed)")
    let book = subject.book
    report.require(book.faults.isEmpty, "\(story): then \(book.faults.prefix(2))")
  }

  // MARK: - Writes cut short

  /// How many bytes the append adds.
  func payloadCount() throws -> Int {
    try reset()
    let ended = try subject.start(words).wait()
    guard ended.code == 0 else { throw Skipped("no note: \(ended.errors)") }
    return Bytes.of(subject.office.book).count - before.count
  }

  func writePart(
    _ shim: Shim, count: Int, of length: Int, _ kind: Shim.Kind, _ report: inout Report
  ) throws {
    try reset()
    let ended = try subject.with(shim).start(words).wait()
    let story = "\(scene.name), \(kind) after \(count) of \(length) bytes"
    judge(ended, mayBeKilled: false, story, &report)
    let expected: Int32 = count < length ? 7 : 8
    report.require(ended.code == expected, "\(story): \(ended.code ?? -1), not \(expected)")
    let stands = Bytes.of(subject.office.book).count - before.count
    report.require(stands == count, "\(story): \(stands) bytes stand")
    try goOn(story, &report)
  }
}
