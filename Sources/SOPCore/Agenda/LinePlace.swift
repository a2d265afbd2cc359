/// Where a line of the book stands, without its LF, and the last paraf written before it.
struct LinePlace {
  let line: Range<Int>
  let previousSeal: Range<Int>
  let ending: AgendaLine.Ending?

  /// Whether the line follows its predecessor's paraf: then what its own paraf seals stands in a row, that
  /// paraf, the LF and the line. It does, but after a line that has no paraf.
  var isAfterSeal: Bool { previousSeal.upperBound + 1 == line.lowerBound }

  /// What the paraf seals, where that stands in a row; else nothing.
  var sealed: Range<Int> {
    guard let ending, isAfterSeal else { return line.lowerBound..<line.lowerBound }
    return previousSeal.lowerBound..<line.lowerBound + ending.sealedCount
  }

  /// The seal of the line's first bytes, wherever the paraf before it stands.
  func seal(upTo count: Int, in bytes: Span<UInt8>) -> Digest {
    Paraf.seal(
      after: Digest(bytes: bytes.extracting(previousSeal)) ?? .zero,
      bytes.extracting(line).extracting(0..<count))
  }

  /// The places of whole lines, each with its LF.
  static func places(in range: Range<Int>, of bytes: Span<UInt8>) -> [LinePlace] {
    var places: [LinePlace] = []
    places.reserveCapacity(range.count / 400)
    var previousSeal = lastSeal(before: range.lowerBound, in: bytes)
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes.firstIndex(of: UInt8(ascii: "\n"), in: start..<bytes.count)
      let ending = AgendaLine.ending(of: bytes.extracting(start..<end))
      places.append(LinePlace(line: start..<end, previousSeal: previousSeal, ending: ending))
      if ending != nil { previousSeal = end - Paraf.textCount..<end }
      start = end + 1
    }
    return places
  }

  // MARK: - Parafs before

  /// Where the last paraf stands before a line.
  static func lastSeal(before start: Int, in bytes: Span<UInt8>) -> Range<Int> {
    var end = start - 1
    while end > Paraf.textCount {
      let start = lineStart(before: end, in: bytes)
      if AgendaLine.ending(of: bytes.extracting(start..<end)) != nil {
        return end - Paraf.textCount..<end
      }
      end = start - 1
    }
    return 0..<Paraf.textCount
  }

  private static func lineStart(before end: Int, in bytes: Span<UInt8>) -> Int {
    var start = end
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }
}

extension LineChecks {
  /// What stands before lines that are read from the middle of a book: the last paraf written, and an LF.
  package static func lead(after seal: Digest) -> [UInt8] { Array("\(seal.hex)\n".utf8) }

  /// The last paraf written in whole lines that follow a lead, or in the lead.
  package static func lastSeal(in bytes: Span<UInt8>) -> Digest {
    let place = LinePlace.lastSeal(before: bytes.count, in: bytes)
    return Digest(bytes: bytes.extracting(place)) ?? .zero
  }
}
