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

  /// The book read in full from the period on, and quickly before it.
  ///
  /// - Parameter bytes: reads the book again.
  /// - Returns: `nil` where that cannot be done: the book is to be read in full.
  func read(
    _ book: borrowing AgendaReader, after prologue: Prologue,
    bytes: @escaping (BookScan.Place) -> [UInt8]?
  ) throws(FileFault) -> ReportReading? {
    var (reading, prologue) = (self, prologue)
    var (isBefore, isOdd) = (true, false)
    var offset = 0
    try book.forEachLine { line, number throws(FileFault) in
      let place = BookScan.Place(offset: offset, count: line.count)
      offset += line.count + 1
      if isOdd { return }
      if number > 1, isBefore {
        do throws(Prologue.Oddity) { isBefore = try prologue.take(line, at: place) } catch {
          isOdd = true
        }
        if isBefore || isOdd { return }
        isOdd = !reading.begin(after: prologue, bytes: bytes)
        if isOdd { return }
      }
      try reading.take(line, number: number)
    }
    if isBefore { isOdd = isOdd || !reading.begin(after: prologue, bytes: bytes) }
    if isOdd { return nil }
    try reading.end()
    return reading
  }
}
