/// Lines of a part of the book, read in full, each with a paraf that seals it.
///
/// Given the parafs as they are written, no part depends on another, so that several are read at a time.
package struct SealedLines: Sendable {
  package private(set) var lines: [AgendaLine] = []
  /// What is wrong with the line behind these.
  package private(set) var fault: Fault?
  /// What the lines' parafs seal, and those parafs.
  private var sealed: [Range<Int>] = []
  private var seals: [Digest] = []

  package enum Fault: Sendable, Equatable {
    case line(LineFault)
    /// The line is sealed, and a newer program has written it.
    case newerFormat(LineFault)
    /// The paraf does not seal the line after the one before it.
    case seal
  }

  package init() {}

  /// Reads the next line.
  ///
  /// - Parameters:
  ///   - bytes: what stands in the book, the last line's paraf and LF before this line included.
  ///   - range: where the line stands, without LF.
  /// - Returns: whether to read the one after it.
  package mutating func take(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let text = bytes.extracting(range)
    let line: AgendaLine
    do throws(LineFault) {
      line = try AgendaLine.read(text, isFirst: false)
    } catch {
      fault =
        error.mayBeNewer && Self.isSealed(range, in: bytes) ? .newerFormat(error) : .line(error)
      return false
    }
    let start = Self.start(ofSealing: range)
    guard start >= 0, let ending = AgendaLine.ending(of: text) else {
      fault = .seal
      return false
    }
    lines.append(line)
    sealed.append(start..<range.lowerBound + ending.sealedCount)
    seals.append(ending.seal)
    return true
  }

  /// Where begins what a line's paraf seals: with the paraf before it, and the LF, it is sealed as it stands.
  private static func start(ofSealing line: Range<Int>) -> Int {
    line.lowerBound - Paraf.textCount - 1
  }

  private static func isSealed(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let start = start(ofSealing: line)
    guard start >= 0, let ending = AgendaLine.ending(of: bytes.extracting(line)) else {
      return false
    }
    let sealed = bytes.extracting(start..<line.lowerBound + ending.sealedCount)
    return SHA256.hash(sealed) == ending.seal
  }

  /// Checks the parafs of the lines read, several at a time; the first line that is not sealed, and those
  /// behind it, are dropped.
  ///
  /// - Parameter bytes: those in which all of them were read.
  package mutating func checkSeals(in bytes: Span<UInt8>) {
    let hashes = SHA256.hashes(of: sealed, in: bytes)
    if let bad = seals.indices.first(where: { seals[$0] != hashes[$0] }) {
      lines.removeSubrange(bad...)
      fault = .seal
    }
    sealed = []
    seals = []
  }
}
