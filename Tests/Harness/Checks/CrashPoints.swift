import SOPCore
import SOPStore

/// A crash at every byte: of an entry, of its recovery, and of the recovery's recovery.
///
/// After each the next append goes through, no byte is lost, and the chain is whole.
/// Control: a writer that cuts the fragment off, as many programs do.
enum CrashPoints: Check {
  static let name = "crash"

  /// How far apart the crashes of one depth are, in bytes.
  private struct Strides {
    var first = 1
    var second = 1
    var third = 1
    /// Of how many of the first crashes the third depth is looked at.
    var thirdOnlyEvery = 97
  }

  static func run(_ options: Options, _ report: inout Report) throws {
    let isBrief = options.isShort || options.isControl
    let strides =
      isBrief
      ? Strides(first: 7, second: 41, third: 83, thirdOnlyEvery: 97) : Strides()
    let scratch = try Scratch(isInMemory: true)
    var walk = CrashWalk(try SampleBook(in: scratch, notes: 2), isCutting: options.isControl)
    let sound = walk.book.bytes
    let entry = try walk.payload(after: sound, &report)
    for first in stride(from: 1, through: entry.count, by: strides.first) {
      let torn = sound + entry.prefix(first)
      let recovery = try walk.payload(after: torn, &report)
      for second in stride(from: 1, through: recovery.count, by: strides.second) {
        let twice = torn + recovery.prefix(second)
        let again = try walk.payload(after: twice, &report)
        guard first % strides.thirdOnlyEvery == 1, second % 5 == 1 || isBrief else { continue }
        for third in stride(from: 1, through: again.count, by: strides.third) {
          _ = try walk.payload(after: twice + again.prefix(third), &report)
        }
      }
    }
    report.figure("bytes of the entry", entry.count)
    report.figure("crash points", walk.count)
  }
}

/// Appends to a book as crashes left it, and looks what became of it.
private struct CrashWalk {
  let book: SampleBook
  /// Whether fragments are cut off instead of sealed.
  let isCutting: Bool
  private(set) var count = 0
  private let definitions = PinnedDefinitions(folder: "").cached()

  init(_ book: SampleBook, isCutting: Bool) {
    self.book = book
    self.isCutting = isCutting
  }

  /// The bytes that the next append adds.
  mutating func payload(after bytes: [UInt8], _ report: inout Report) throws -> [UInt8] {
    count += 1
    let lines = bytes.filter { $0 == 0x0A }.count
    try book.set(isCutting ? bytes.throughLastLineFeed : bytes)
    // Each writer says something else, so that nobody completes what another left.
    let no = try book.append(SampleBook.note("sesudah \(count % 10)"))[0].no
    let after = book.bytes
    report.require(after.starts(with: bytes), "bytes were lost after \(bytes.count)")
    let seen = SeenBook(after, definitions: definitions)
    report.require(seen.faults.isEmpty, "after \(bytes.count): \(seen.faults.prefix(2))")
    report.require(seen.fragment.isEmpty, "after \(bytes.count): a fragment was left")
    report.require(
      seen.entries.last?.no == no && seen.lines.count > lines,
      "after \(bytes.count): the entry does not stand")
    return Array(after.dropFirst(bytes.count))
  }
}

extension [UInt8] {
  fileprivate var throughLastLineFeed: [UInt8] {
    lastIndex(of: 0x0A).map { Array(self[...$0]) } ?? []
  }
}
