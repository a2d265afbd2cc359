/// Lines of a part of the book, read in full, each with a paraf that seals it.
///
/// Given the parafs as they are written, no part depends on another, so that several are read at a time.
package struct SealedLines: Sendable {
  package private(set) var lines: [AgendaLine] = []
  /// What is wrong with the line behind these.
  package private(set) var fault: Fault?

  package enum Fault: Sendable, Equatable {
    case line(LineFault)
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
    let line: AgendaLine
    do throws(LineFault) {
      line = try AgendaLine.read(bytes.extracting(range), isFirst: false)
    } catch {
      fault = .line(error)
      return false
    }
    guard Self.isSealed(bytes, range) else {
      fault = .seal
      return false
    }
    lines.append(line)
    return true
  }

  private static func isSealed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    // With the paraf before it, and the LF, a line is sealed as it stands.
    let start = range.lowerBound - Paraf.textCount - 1
    guard start >= 0, let ending = AgendaLine.ending(of: bytes.extracting(range)) else {
      return false
    }
    let sealed = start..<range.lowerBound + ending.sealedCount
    return SHA256.hash(bytes.extracting(sealed)) == ending.seal
  }
}
