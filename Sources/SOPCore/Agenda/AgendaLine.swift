/// One line of the book, read: its kind is read off its last bytes.
package enum AgendaLine: Sendable, Equatable {
  case header(AgendaHeader)
  case entry(AgendaEntry)
  /// What a killed writer left, sealed by the next one.
  case fragment(seal: Digest)
}

extension AgendaLine {
  /// A line's seal, and how many of its first bytes it seals.
  package struct Ending: Equatable {
    package let sealedCount: Int
    package let seal: Digest
    package let isFragment: Bool
  }

  /// Splits off the paraf; `nil` where the line ends in none.
  ///
  /// - Parameter line: a line without its LF.
  package static func ending(of line: Span<UInt8>) -> Ending? {
    let sealStart = line.count - Paraf.textCount
    guard sealStart > 0, let seal = Digest(bytes: line.extracting(sealStart..<line.count)) else {
      return nil
    }
    if line.has(Paraf.separator, endingAt: sealStart) {
      return Ending(
        sealedCount: sealStart - Paraf.separator.count, seal: seal, isFragment: false)
    }
    if line[sealStart - 1] == UInt8(ascii: " "),
      line.has(Paraf.fragmentMark, endingAt: sealStart - 1)
    {
      return Ending(sealedCount: sealStart - 1, seal: seal, isFragment: true)
    }
    return nil
  }

  /// Reads a line without its LF.
  ///
  /// - Parameter isFirst: whether it is the book's first line, and so the header.
  package static func read(_ line: Span<UInt8>, isFirst: Bool) throws(LineFault) -> AgendaLine {
    try read(line, ending(of: line), isFirst: isFirst)
  }

  static func read(
    _ line: Span<UInt8>, _ ending: Ending?, isFirst: Bool
  ) throws(LineFault) -> AgendaLine {
    let fields = try fields(of: line, ending)
    guard let ending, let fields else { return .fragment(seal: ending?.seal ?? .zero) }
    if isFirst { return .header(try AgendaHeader(line, fields, seal: ending.seal)) }
    return .entry(try AgendaEntry(line, fields, seal: ending.seal))
  }

  /// Where the fields stand of a line that has fields: any but a fragment.
  static func fields(
    of line: Span<UInt8>, _ ending: Ending?
  ) throws(LineFault) -> LineFields? {
    guard let ending else { throw LineFault(field: 0, kind: .noSeal) }
    if ending.isFragment { return nil }
    if line.count >= AgendaLimits.line { throw LineFault(field: 0, kind: .tooLong) }
    return LineFields(line.extracting(0..<ending.sealedCount))
  }
}

extension Span<UInt8> {
  /// Whether these bytes stand right before `end`.
  func has(_ bytes: [UInt8], endingAt end: Int) -> Bool {
    let start = end - bytes.count
    guard start >= 0, end <= count else { return false }
    for offset in bytes.indices where self[start + offset] != bytes[offset] { return false }
    return true
  }
}
