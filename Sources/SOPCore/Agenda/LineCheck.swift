/// One line of the book, looked at by itself: what it says, and whether its paraf seals it.
///
/// Given the parafs as they are written, no line depends on what another says. So lines are checked in any
/// order, several at a time; what they mean together `Verification` judges, in the book's order.
package struct LineCheck: Sendable {
  /// In bytes, without LF.
  let count: Int
  /// The paraf as it is written; `nil` where the line ends in none.
  let seal: Digest?
  /// Whether the paraf seals the line after the last one written before it.
  let isSealed: Bool
  let content: Content

  enum Content: Sendable {
    case header(AgendaHeader)
    case fragment
    /// An entry without its sentence.
    case entry(no: Int, Event)
    /// With the entry's No, where the line can be read that far.
    case unreadable(LineFault, no: Int?)
  }

  /// Checks one line, without LF.
  init(_ line: Span<UInt8>, after previous: Digest, isFirst: Bool) {
    let ending = AgendaLine.ending(of: line)
    let seal = ending.map { Paraf.seal(after: previous, line.extracting(0..<$0.sealedCount)) }
    self.init(line, ending, seal: seal, isFirst: isFirst)
  }

  private init(
    _ line: Span<UInt8>, _ ending: AgendaLine.Ending?, seal: Digest?, isFirst: Bool
  ) {
    count = line.count
    self.seal = ending?.seal
    isSealed = ending?.seal == seal
    do throws(LineFault) {
      content = try Content(line, ending, isFirst: isFirst)
    } catch {
      content = .unreadable(error, no: try? EntryHead(line).no)
    }
  }
}

extension LineCheck.Content {
  fileprivate init(
    _ line: Span<UInt8>, _ ending: AgendaLine.Ending?, isFirst: Bool
  ) throws(LineFault) {
    let fields = try AgendaLine.fields(of: line, ending)
    switch (fields, ending?.seal) {
    case (let fields?, let seal?) where isFirst:
      self = .header(try AgendaHeader(line, fields, seal: seal))
    case (let fields?, .some):
      let (no, event) = try AgendaEntry.facts(line, fields)
      self = .entry(no: no, event)
    default: self = .fragment
    }
  }
}

// MARK: - Many lines

extension LineCheck {
  /// Checks whole lines, each with its LF.
  ///
  /// - Parameters:
  ///   - bytes: lines of the book, and before them what `lead` makes of the paraf before.
  ///   - range: where the lines stand that are to be checked.
  ///   - isFirst: whether the book's first line is the first of them.
  package static func checks(
    of bytes: Span<UInt8>, in range: Range<Int>, isFirst: Bool
  ) -> [LineCheck] {
    var checks: [LineCheck] = []
    checks.reserveCapacity(range.count / 400)
    var previous = lastSeal(before: range.lowerBound, in: bytes)
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let line = bytes.extracting(start..<end)
      let ending = AgendaLine.ending(of: line)
      let seal = ending.map { ending in
        // The paraf before the line, the LF and the line stand in a row, but for lines without a paraf.
        previous.upperBound + 1 == start
          ? SHA256.hash(bytes.extracting(previous.lowerBound..<start + ending.sealedCount))
          : Paraf.seal(
            after: Digest(bytes: bytes.extracting(previous)) ?? .zero,
            line.extracting(0..<ending.sealedCount))
      }
      checks.append(LineCheck(line, ending, seal: seal, isFirst: isFirst && checks.isEmpty))
      if ending != nil { previous = end - Paraf.textCount..<end }
      start = end + 1
    }
    return checks
  }

  /// What stands before lines that are read from the middle of a book: the last paraf written, and an LF.
  package static func lead(after seal: Digest) -> [UInt8] { Array("\(seal.hex)\n".utf8) }

  /// Where the last paraf stands before a line.
  package static func lastSeal(before start: Int, in bytes: Span<UInt8>) -> Range<Int> {
    var end = start - 1
    while end > Paraf.textCount {
      if AgendaLine.ending(of: bytes.extracting(lineStart(before: end, in: bytes)..<end)) != nil {
        return end - Paraf.textCount..<end
      }
      end = lineStart(before: end, in: bytes) - 1
    }
    return 0..<Paraf.textCount
  }

  private static func lineStart(before end: Int, in bytes: Span<UInt8>) -> Int {
    var start = end
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }
}
