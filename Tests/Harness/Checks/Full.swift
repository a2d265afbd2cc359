import Glibc
import SOPCore
import SOPStore

/// No room: a full disk, a limit on the size of files, a disk that can only be read, an output that is full.
///
/// Control: a program that hides that nothing was written.
enum Full: Check {
  static let name = "full"

  static func run(_ options: Options, _ report: inout Report) throws {
    try options.requireSopctl()
    let scratch = try Scratch()
    let shim = options.isControl ? try Shim(.hiddenWriteFault, in: scratch) : nil
    try limits(options, scratch, &report)
    try fullOutput(options, scratch, &report)
    guard geteuid() == 0, let disk = MemoryDisk(FilePath.join(scratch.path, "disk")) else {
      return report.skip("full disk, read-only disk", "mounting is not allowed here")
    }
    try fullDisk(options, disk, shim, &report)
    try readOnly(options, disk, &report)
  }

  // MARK: - A limit

  private static func limits(
    _ options: Options, _ scratch: Scratch, _ report: inout Report
  ) throws {
    guard (try? Child.run("prlimit", "--version"))?.code == 0 else {
      return report.skip("RLIMIT_FSIZE", "no prlimit")
    }
    let subject = Subject(options.sopctl, in: try scratch.folder("limit"))
    let run = try subject.open()
    let before = Bytes.of(subject.office.book)
    let note = Subject.note("sesuatu", on: run)
    _ = try subject.start(note).wait()
    let needed = Bytes.of(subject.office.book).count
    let step = options.isShort || options.isControl ? 60 : 1
    let counts = Array(stride(from: before.count - 5, to: needed - 1, by: step)) + [needed - 1]
    for limit in counts + [needed, needed + 1] {
      try Bytes.put(before, into: subject.office.book)
      let ended = try subject.start(note, under: ["prlimit", "--fsize=\(limit)"]).wait()
      let after = Bytes.of(subject.office.book)
      let holds = limit < needed ? ended.code == 7 && after == before : ended.code == 0
      report.require(holds, "limit \(limit) of \(needed): \(ended.code ?? -1) \(ended.errors)")
    }
    report.figure("limits on the size of files", counts.count + 2)
  }

  private static func fullOutput(
    _ options: Options, _ scratch: Scratch, _ report: inout Report
  ) throws {
    let subject = Subject(options.sopctl, in: try scratch.folder("output"))
    let run = try subject.open()
    let ended = try subject.start(Subject.note("x", on: run), output: "/dev/full").wait()
    report.require(
      ended.code == 9 && subject.book.entries.count == 2 && ended.errors.contains("000002"),
      "a full output: \(ended.code ?? -1) \(ended.errors)")
  }

  // MARK: - Disks

  private static func fullDisk(
    _ options: Options, _ disk: MemoryDisk, _ shim: Shim?, _ report: inout Report
  ) throws {
    var (acknowledged, refused, fragments) = (0, 0, 0)
    let rounds = options.isShort || options.isControl ? 2 : 20
    for round in 0..<rounds {
      let folder = FilePath.join(disk.path, "\(round)")
      let subject = Subject(options.sopctl, in: folder).with(shim)
      let run = try subject.open()
      let filler = FilePath.join(disk.path, "penuh")
      // A little room is left, which ends within an entry.
      _ = try Child.run("sh", "-c", "dd if=/dev/zero of=\(filler) bs=4096 2>/dev/null; true")
      _ = truncate(filler, Bytes.of(filler).count - 8192)
      var tokens: [String] = []
      for number in 0..<40 {
        let token = "f\(number)"
        let text = token + " " + String(repeating: "x", count: 300 + round * 37)
        let ended = try subject.start(Subject.note(text, on: run)).wait()
        if ended.code == 0 {
          tokens.append(token)
        } else {
          refused += 1
          report.require(
            ended.code == 7 && ended.errors.contains("full"),
            "a full disk: \(ended.code ?? -1) \(ended.errors)")
          if refused % 3 == 0 { break }
        }
      }
      judge(subject, tokens, round, &report)
      fragments += subject.book.fragmentCount
      unlink(filler)
      let after = try subject.start(Subject.note("ada tempat", on: run)).wait()
      report.require(after.code == 0, "after room was made: \(after.code ?? -1) \(after.errors)")
      judge(subject, tokens, round, &report)
      acknowledged += tokens.count
      // The small disk would not hold the offices of all rounds.
      _ = try Child.run("rm", "-rf", folder)
    }
    report.figure("full disk, acknowledged", acknowledged)
    report.figure("full disk, refused", refused)
    report.figure("full disk, fragments", fragments)
  }

  private static func judge(
    _ subject: Subject, _ tokens: [String], _ round: Int, _ report: inout Report
  ) {
    let book = subject.book
    report.require(book.faults.isEmpty, "full disk \(round): \(book.faults.prefix(2))")
    let standing = book.entries.map(StormWriter.token)
    for token in tokens {
      let count = standing.filter { $0 == token[...] }.count
      report.require(count == 1, "full disk \(round): acknowledged \(token) stands \(count) times")
    }
    let strangers = standing.filter { $0.hasPrefix("f") && !tokens.contains(String($0)) }
    report.require(strangers.isEmpty, "full disk \(round): \(strangers) stand, though refused")
  }

  private static func readOnly(
    _ options: Options, _ disk: MemoryDisk, _ report: inout Report
  ) throws {
    let subject = Subject(options.sopctl, in: FilePath.join(disk.path, "baca"))
    let run = try subject.open()
    let before = Bytes.of(subject.office.book)
    _ = try Child.run("mount", "-o", "remount,ro", disk.path)
    let ended = try subject.start(Subject.note("x", on: run)).wait()
    let verified = try subject.run("verify")
    _ = try Child.run("mount", "-o", "remount,rw", disk.path)
    report.require(
      ended.code == 7 && Bytes.of(subject.office.book) == before,
      "a disk that can only be read: \(ended.code ?? -1) \(ended.errors)")
    report.require(verified.code == 0, "verify on it: \(verified.code ?? -1) \(verified.errors)")
  }
}

/// A small file system in memory.
final class MemoryDisk: Sendable {
  let path: String

  /// - Returns: `nil` where mounting is not allowed.
  init?(_ path: String) {
    self.path = path
    mkdir(path, 0o755)
    let ended = try? Child.run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", path)
    guard ended?.code == 0 else { return nil }
  }

  deinit { _ = try? Child.run("umount", path) }
}
