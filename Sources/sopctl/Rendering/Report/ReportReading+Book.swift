import SOPCore
import SOPStore

extension ReportReading {
  /// The book read in full.
  func read(_ book: borrowing AgendaReader) throws(FileFault) -> ReportReading {
    var reading = self
    try book.forEachLine { line, number throws(FileFault) in
      try reading.take(line, number: number)
    }
    try reading.end()
    return reading
  }

  /// The book read in full from the period on, and quickly before it; both on all processors.
  ///
  /// - Parameter bytes: reads the book again.
  /// - Returns: `nil` where that cannot be done: the book is to be read in full.
  func read(
    _ book: borrowing AgendaReader, after prologue: Prologue,
    bytes: @escaping (BookScan.Place) -> [UInt8]?
  ) throws(FileFault) -> ReportReading? {
    guard let header = try book.firstLine() else { return nil }
    var (reading, prologue) = (self, prologue)
    try reading.take(header.span, number: 1)
    let isPassed = try book.survey(from: header.count + 1, blank: prologue.glimpse) {
      glimpse, bytes, range, offset in
      glimpse.take(bytes.extracting(range), at: offset)
    } take: { glimpse throws(FileFault) in
      prologue.take(glimpse)
    }
    guard isPassed, !prologue.isOdd, reading.begin(after: prologue, bytes: bytes) else {
      return nil
    }
    let start = prologue.lastLine.map { $0.offset + $0.count + 1 } ?? header.count + 1
    // Lines read in full take longer: shorter parts let all processors end at about the same time.
    let isRead = try book.survey(
      from: start, partSize: 128 * 1024, blank: SealedLines()
    ) { lines, bytes, range, _ in
      lines.take(bytes, range)
    } close: { lines, bytes in
      lines.checkSeals(in: bytes)
    } take: { lines throws(FileFault) in
      try reading.take(lines)
    }
    return isRead ? reading : nil
  }
}
