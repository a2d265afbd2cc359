import SOPCore
import SOPStore

/// A book cut at every length, and with every bit flipped.
///
/// Verification names the line, never traps, and a writer refuses or goes on without touching a byte. A cut
/// at a line's end (and the loss of the last LF alone) is seen only by whoever noted a paraf: `--expect`.
/// Control: a forger who seals every line anew, whom no chain can show without a noted paraf.
struct Damage: Check {
  static let name = "damage"

  /// Every definition is read once.
  private let definitions = PinnedDefinitions(folder: "").cached()

  static func run(_ options: Options, _ report: inout Report) throws {
    try Damage().check(options, &report)
  }

  private func check(_ options: Options, _ report: inout Report) throws {
    let isBrief = options.isShort || options.isControl
    let scratch = try Scratch(isInMemory: true)
    let book = try SampleBook(in: scratch, notes: isBrief ? 1 : 20)
    // A sealed fragment is part of what can be damaged.
    try book.set(book.bytes + Array("000009 | 2026-11-".utf8))
    try book.append(SampleBook.note("sesudah potongan"))
    try book.append(SampleBook.note("penutup"))
    let sound = seen(book.bytes)
    report.require(sound.faults.isEmpty, "\(sound.faults)")
    if options.isControl { return try forge(sound, &report) }
    cut(sound, &report)
    try cutAndWrite(sound, book, isBrief, &report)
    try flip(sound, book, isBrief, &report)
  }

  private func seen(
    _ bytes: [UInt8], _ expected: Verification.Expectation? = nil
  ) -> SeenBook {
    SeenBook(bytes, definitions: definitions, expecting: expected)
  }

  // MARK: - Cuts

  private func cut(_ sound: SeenBook, _ report: inout Report) {
    let noted = Verification.Expectation(
      no: sound.verification.lastNo, seal: sound.verification.lastSeal)
    var silent = 0
    for count in 0..<sound.bytes.count {
      let bytes = Array(sound.bytes.prefix(count))
      let found = seen(bytes, noted)
      report.require(!found.faults.isEmpty, "a cut at \(count) is not seen by a noted paraf")
      let isAtEnd = bytes.last == 0x0A
      let unnoted = seen(bytes)
      if isAtEnd && unnoted.faults.isEmpty { silent += 1 }
      report.require(
        isAtEnd || count == 0 || !unnoted.fragment.isEmpty, "a cut at \(count) leaves no fragment")
    }
    report.figure("cuts", sound.bytes.count)
    report.figure("cuts that only a noted paraf shows (at line ends)", silent)
  }

  private func cutAndWrite(
    _ sound: SeenBook, _ book: SampleBook, _ isBrief: Bool, _ report: inout Report
  ) throws {
    let header = sound.lines[0].count + 1
    for count in stride(from: 0, to: sound.bytes.count, by: isBrief ? 5 : 1) {
      let bytes = Array(sound.bytes.prefix(count))
      try book.set(bytes)
      // Where the start of the run does not stand whole, no note on it would be lawful.
      let hasRun = count >= header + sound.lines[1].count + 1
      let fault = faultOfAppending(to: book, hasRun ? SampleBook.note("lagi") : SampleBook.start)
      let found = seen(book.bytes)
      if count < header {
        report.require(
          fault == .damaged(path: book.path, line: 1, fault: .noHeader) && found.bytes == bytes,
          "a cut in the header at \(count): \(String(describing: fault))")
      } else {
        report.require(
          fault == nil && found.faults.isEmpty && found.bytes.starts(with: bytes),
          "a cut at \(count): \(String(describing: fault)) \(found.faults.prefix(2))")
      }
    }
  }

  // MARK: - Flips

  private func flip(
    _ sound: SeenBook, _ book: SampleBook, _ isBrief: Bool, _ report: inout Report
  ) throws {
    var line = 1
    var (flips, refused) = (0, 0)
    // The last LF is left out: without it the last line is a fragment, as after a cut.
    for index in 0..<(sound.bytes.count - 1) {
      for bit in 0..<8 where !isBrief || bit == index % 8 {
        flips += 1
        var bytes = sound.bytes
        bytes[index] ^= 1 << UInt8(bit)
        let found = seen(bytes)
        let named = found.faults.map(\.line).min()
        report.require(
          named == line, "bit \(bit) of byte \(index) in line \(line): \(named ?? 0) is named")
        guard bit == index % 8, index % (isBrief ? 4 : 1) == 0 else { continue }
        try book.set(bytes)
        let isRefused = try writeAfterFlip(sound, book, bytes, line: line, &report)
        refused += isRefused ? 1 : 0
        // A writer checks the last line, by the paraf of the one before.
        let mustRefuse = index >= sound.bytes.count - (sound.lines.last?.count ?? 0) - 66
        report.require(isRefused || !mustRefuse, "a writer went on after a flip of byte \(index)")
      }
      if sound.bytes[index] == 0x0A { line += 1 }
    }
    report.figure("bits flipped, each in a line that was named", flips)
    report.figure("flips that stopped a writer", refused)
  }

  /// - Returns: whether the writer refused.
  private func writeAfterFlip(
    _ sound: SeenBook, _ book: SampleBook, _ bytes: [UInt8], line: Int, _ report: inout Report
  ) throws -> Bool {
    let last = sound.lines.count
    let fault = faultOfAppending(to: book)
    let after = book.bytes
    guard let fault else {
      report.require(after.starts(with: bytes), "a writer changed a byte after a flip")
      let named = seen(after).faults.map(\.line).min()
      report.require(named == line, "after a writer went on, line \(named ?? 0) is named: \(line)")
      return false
    }
    report.require(after == bytes, "a writer that refused wrote")
    if case .damaged(_, let named, _) = fault {
      report.require(
        (line...last).contains(named), "a flip in line \(line): the writer names \(named)")
    } else {
      report.require(false, "a flip in line \(line): \(fault)")
    }
    return true
  }

  private func faultOfAppending(
    to book: SampleBook, _ draft: AgendaFile.Draft = SampleBook.note("lagi")
  ) -> FileFault? {
    do throws(FileFault) {
      try book.append(draft)
      return nil
    } catch {
      return error
    }
  }

  // MARK: - Control

  /// Changes a line and seals it and all that follow anew.
  private func forge(_ sound: SeenBook, _ report: inout Report) throws {
    var bytes: [UInt8] = []
    var seal = Digest.zero
    for (index, line) in sound.lines.enumerated() {
      var line = Array(line)
      guard let ending = AgendaLine.ending(of: line.span) else { continue }
      if index == 3 { line[ending.sealedCount - 20] = UInt8(ascii: "x") }
      seal = Paraf.seal(after: seal, Array(line[..<ending.sealedCount]))
      line.replaceSubrange(line.count - 64..<line.count, with: Array(seal.hex.utf8))
      bytes += line + [0x0A]
    }
    report.require(!seen(bytes).faults.isEmpty, "a book that was sealed anew passes")
  }
}
