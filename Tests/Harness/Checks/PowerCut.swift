import Glibc
import SOPStore

/// The power fails, on ext4 and on XFS: what was acknowledged stands after the next mount.
///
/// A file system in a file is shut down as it runs (`xfs_io -x -c shutdown`, which both support): what it had
/// not written to its device is lost, its log included. It says nothing about disks that lie. Where the power
/// fails, programs fail with it; here they live on for a moment, and ext4's `fdatasync` may then return 0 for
/// what it dropped. What is answered from the cut on is therefore counted, but not held against anybody.
/// Control: `fdatasync` is left out.
enum PowerCut: Check {
  static let name = "powercut"

  static func run(_ options: Options, _ report: inout Report) throws {
    try options.requireSopctl()
    guard geteuid() == 0 else { throw Skipped("needs root, to mount") }
    let cuts = options.count ?? (options.isShort || options.isControl ? 3 : 100)
    var isAnyDone = false
    for kind in ["ext4", "xfs"] {
      do {
        try check(kind, cuts: cuts, options, &report)
        isAnyDone = true
      } catch let skipped as Skipped {
        report.skip("\(name) on \(kind)", skipped.reason)
      }
    }
    guard isAnyDone else { throw Skipped("no file system could be cut off") }
  }

  private static func check(
    _ kind: String, cuts: Int, _ options: Options, _ report: inout Report
  ) throws {
    let scratch = try Scratch()
    let shim = options.isControl ? try Shim(.noSync, in: scratch) : nil
    let disk = try LoopDisk(kind, in: scratch)
    var random = SplitMix(seed: options.seed)
    var (acknowledged, lost, late, lateLost, fragments) = (0, 0, 0, 0, 0)
    for cut in 0..<cuts {
      try disk.mount()
      // The same book goes on through ten cuts, so that recovery meets what the last cut left.
      let subject = Subject(options.sopctl, in: FilePath.join(disk.folder, "\(cut / 10)"))
      let answered = Int(random.next() % 12)
      let answers = write(subject.with(shim), cut: cut, until: answered, disk)
      try disk.remount()
      let book = subject.book
      let standing = Set(book.entries.map(StormWriter.token))
      let missing = answers.before.filter { !standing.contains($0[...]) }
      report.require(missing.isEmpty, "\(kind), cut \(cut): lost \(missing.prefix(5))")
      late += answers.after.count
      lateLost += answers.after.filter { !standing.contains($0[...]) }.count
      // The power may have failed before there was a book.
      if FilePath.exists(subject.office.book) {
        report.require(book.faults.isEmpty, "\(kind), cut \(cut): \(book.faults.prefix(3))")
        let verified = try subject.run("verify")
        report.require(verified.code == 0, "\(kind), cut \(cut): \(verified.output)")
        fragments += book.fragment.isEmpty ? 0 : 1
      }
      acknowledged += answers.before.count
      lost += missing.count
      try disk.unmount()
    }
    report.figure("\(kind), cuts", cuts)
    report.figure("\(kind), acknowledged", acknowledged)
    report.figure("\(kind), lost", lost)
    report.figure("\(kind), answered from the cut on (of them gone)", "\(late) (\(lateLost))")
    report.figure("\(kind), fragments left by cuts", fragments)
  }

  /// Four writers, until the power fails: some time after so many answers.
  ///
  /// - Returns: the marks of the entries that were acknowledged before the power failed, and from then on.
  private static func write(
    _ subject: Subject, cut: Int, until answered: Int, _ disk: LoopDisk
  ) -> (before: [String], after: [String]) {
    let tokens = Shared((before: [String](), after: [String]()))
    let isOff = Shared(false)
    let folder = disk.folder
    onThreads(5) { number in
      if number == 4 {
        let deadline = monotonicNow() + 5_000_000_000
        while tokens.now.before.count < answered && monotonicNow() < deadline { usleep(200) }
        // The answers come when `fdatasync` ends; the cut shall come at any other moment too.
        usleep(UInt32(answered) * 977 % 7_000)
        isOff.change { $0 = true }
        LoopDisk.cutPower(folder)
        return
      }
      var run: String?
      var sequence = 0
      while !isOff.now {
        sequence += 1
        let token = "c\(cut)-\(number)-\(sequence)"
        let words = run.map { Subject.note(token, on: $0) } ?? Subject.start(token)
        guard let ended = try? subject.start(words).wait() else { return }
        guard ended.output.hasSuffix("\n") else { continue }
        let isLate = isOff.now
        tokens.change { if isLate { $0.after.append(token) } else { $0.before.append(token) } }
        if run == nil { run = ended.output.trimmed }
      }
    }
    return tokens.now
  }
}

/// A file system in a file, whose power can be cut.
final class LoopDisk: Sendable {
  let folder: String
  private let image: String

  init(_ kind: String, in scratch: Scratch) throws {
    image = FilePath.join(scratch.path, "\(kind).img")
    folder = try scratch.folder(kind)
    // XFS is at least 300 MiB.
    try Self.require("truncate", "-s", "320M", image)
    try Self.require("mkfs.\(kind)", "-q", image)
    guard try Child.run("xfs_io", "-V").code == 0 else { throw Skipped("no xfs_io") }
    try mount()
    try unmount()
  }

  deinit { _ = try? Child.run("umount", "-q", folder) }

  func mount() throws { try Self.require("mount", "-o", "loop", image, folder) }
  func unmount() throws { try Self.require("umount", folder) }

  func remount() throws {
    try unmount()
    try mount()
  }

  static func cutPower(_ folder: String) {
    _ = try? Child.run("xfs_io", "-x", "-c", "shutdown", folder)
  }

  private static func require(_ words: String...) throws {
    let ended = try Child(words, environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]).wait()
    guard ended.code == 0 else {
      throw Skipped("\(words.joined(separator: " ")): \(ended.errors.trimmed)")
    }
  }
}
