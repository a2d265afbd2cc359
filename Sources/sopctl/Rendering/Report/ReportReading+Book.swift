import SOPCore
import SOPStore

extension ReportReading {
  /// The book read in full, from its first line or from a place behind which the reading goes on.
  ///
  /// - Parameters:
  ///   - start: where a line begins.
  ///   - seal: the last paraf before it.
  func read(
    _ book: borrowing AgendaReader, from start: Int = 0, after seal: Digest = .zero
  ) throws(FileFault) -> ReportReading {
    var reading = self
    let unread = try book.pass(from: start, after: seal) { bytes, range, offset in
      SealedLines(of: bytes, in: range, isFirst: offset == 0)
    } take: { lines throws(FileFault) in
      try reading.take(lines)
    }
    try reading.end(unread, of: book)
    return reading
  }

  /// The book read in full from the period on, and quickly before it.
  ///
  /// - Parameter bytes: reads the book again.
  /// - Returns: `nil` where that cannot be done: the book is to be read in full.
  func read(
    _ book: borrowing AgendaReader, after prologue: Prologue,
    bytes: @escaping (BookScan.Place) -> [UInt8]?
  ) throws(FileFault) -> ReportReading? {
    guard let header = try book.firstLine() else { return nil }
    let first = Paraf.lead(after: .zero) + header + [UInt8(ascii: "\n")]
    let start = header.count + 1
    var (reading, prologue) = (self, prologue)
    let lines = SealedLines(of: first.span, in: first.count - start..<first.count, isFirst: true)
    guard try reading.take(lines) else { return reading }
    let blank = prologue.glimpse
    try book.pass(from: start) { bytes, range, offset in
      var glimpse = blank
      glimpse.take(bytes, range, at: offset)
      return glimpse
    } take: { glimpse throws(FileFault) in
      prologue.take(glimpse)
    }
    if prologue.isOdd { return nil }
    guard let last = prologue.lastLine else {
      return try reading.read(book, from: start, after: Paraf.last(in: first.span))
    }
    guard let seal = reading.begin(after: prologue, bytes: bytes) else { return nil }
    return try reading.read(book, from: last.offset + last.count + 1, after: seal)
  }
}
