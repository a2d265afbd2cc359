/// A line of the book among others, and whether its paraf seals it after the last one written before it.
///
/// Given the parafs as they are written no line depends on what another says: so those of many lines are checked
/// several at a time.
struct SealCheck {
  /// Where the line stands, without LF.
  let line: Range<Int>
  /// `nil` where the line ends in no paraf.
  let ending: AgendaLine.Ending?
  let isSealed: Bool

  /// Checks whole lines.
  ///
  /// - Parameters:
  ///   - range: where they stand, each with its LF.
  ///   - bytes: lines of the book, and before them what `Paraf.lead(after:)` makes of the paraf before.
  static func all(in range: Range<Int>, of bytes: Span<UInt8>) -> [SealCheck] {
    let lines = lines(in: range, of: bytes)
    let seals = SHA256.hashes(of: lines.map(\.sealed), in: bytes)
    return zip(lines, seals).map { line, seal in
      let isSealed =
        line.isAfterSeal
        ? line.ending?.seal == seal
        : AgendaLine.isSealed(
          bytes.extracting(line.range),
          after: Digest(bytes: bytes.extracting(line.previousSeal)) ?? .zero)
      return SealCheck(line: line.range, ending: line.ending, isSealed: isSealed)
    }
  }

  /// A line, and where the last paraf stands that was written before it.
  private struct Line {
    let range: Range<Int>
    let previousSeal: Range<Int>
    let ending: AgendaLine.Ending?

    /// Whether the line follows its predecessor's paraf: then what its own paraf seals stands in a row, that
    /// paraf, the LF and the line. It does, but after a line that has no paraf.
    var isAfterSeal: Bool { previousSeal.upperBound + 1 == range.lowerBound }

    /// What the paraf seals, where that stands in a row; else nothing.
    var sealed: Range<Int> {
      guard let ending, isAfterSeal else { return range.lowerBound..<range.lowerBound }
      return previousSeal.lowerBound..<range.lowerBound + ending.sealedCount
    }
  }

  private static func lines(in range: Range<Int>, of bytes: Span<UInt8>) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(range.count / 400)
    var previousSeal = Paraf.placeOfLast(before: range.lowerBound, in: bytes)
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes.firstIndex(of: UInt8(ascii: "\n"), in: start..<bytes.count)
      let ending = AgendaLine.ending(of: bytes.extracting(start..<end))
      lines.append(Line(range: start..<end, previousSeal: previousSeal, ending: ending))
      if ending != nil { previousSeal = end - Paraf.textCount..<end }
      start = end + 1
    }
    return lines
  }
}

// MARK: - Parafs before lines

extension Paraf {
  /// What stands before lines that are looked at without the rest of the book: the last paraf written, and an LF.
  package static func lead(after seal: Digest) -> [UInt8] { Array("\(seal.hex)\n".utf8) }

  /// The last paraf written in whole lines that follow a lead, or in the lead.
  package static func last(in bytes: Span<UInt8>) -> Digest {
    Digest(bytes: bytes.extracting(placeOfLast(before: bytes.count, in: bytes))) ?? .zero
  }

  /// Where the last paraf stands before a line.
  fileprivate static func placeOfLast(before start: Int, in bytes: Span<UInt8>) -> Range<Int> {
    var end = start - 1
    while end > textCount {
      var start = end
      while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      if AgendaLine.ending(of: bytes.extracting(start..<end)) != nil {
        return end - textCount..<end
      }
      end = start - 1
    }
    return 0..<textCount
  }
}
