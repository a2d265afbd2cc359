/// Lines of a part of the book, read in full, each with a paraf that seals it.
package struct SealedLines: Sendable {
  package private(set) var lines: [AgendaLine] = []
  /// What is wrong with the line behind these.
  package private(set) var fault: Fault?

  package enum Fault: Sendable, Equatable {
    case line(LineFault)
    /// The line is sealed, and a newer program has written it; with its No, where it has one.
    case newerFormat(LineFault, no: Int?)
    /// The paraf does not seal the line after the one before it.
    case seal
  }

  /// Reads whole lines, as far as nothing is wrong with them.
  ///
  /// - Parameters:
  ///   - bytes: lines of the book, and before them what `Paraf.lead(after:)` makes of the paraf before.
  ///   - range: where the lines stand, each with its LF.
  ///   - isFirst: whether the book's first line is the first of them.
  package init(of bytes: Span<UInt8>, in range: Range<Int>, isFirst: Bool) {
    for check in SealCheck.all(in: range, of: bytes) {
      let line = bytes.extracting(check.line)
      let isFirst = isFirst && lines.isEmpty
      do throws(LineFault) {
        let read = try AgendaLine.read(line, check.ending, isFirst: isFirst)
        guard check.isSealed else {
          fault = .seal
          return
        }
        lines.append(read)
      } catch {
        let no = isFirst ? nil : AgendaEntry.no(ofEntry: line)
        fault = error.mayBeNewer && check.isSealed ? .newerFormat(error, no: no) : .line(error)
        return
      }
    }
  }
}
