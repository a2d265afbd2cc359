import SOPCore
import SOPStore

/// A book while it is read into a report, line by line.
///
/// Reports are signed, so a line that cannot be read, or that its paraf does not seal, ends the
/// reading. Lines behind the last entry to read are not looked at: they change nothing. Of those
/// recorded before the period only the last is, and those of runs still open then, or reopened.
struct ReportReading {
  private(set) var builder: PeriodReport.Builder
  /// The office's name in the book's header.
  private(set) var bookOffice: String?
  /// The No of the last entry read; 0 before the first.
  private(set) var lastNo = 0
  private var lineCount = 0
  private let upTo: Int?
  private let path: String

  init(into builder: PeriodReport.Builder, upTo: Int?, path: String) {
    self.builder = builder
    self.upTo = upTo
    self.path = path
  }

  /// Takes the lines of the book's next part.
  ///
  /// - Returns: whether those of the part after it are wanted.
  mutating func take(_ part: SealedLines) throws(FileFault) -> Bool {
    for line in part.lines {
      if isComplete { return false }
      take(line)
      lineCount += 1
    }
    if isComplete { return false }
    switch part.fault {
    case .line(let fault):
      throw .damaged(path: path, line: lineCount + 1, fault: .line(fault))
    case .seal: throw .damaged(path: path, line: lineCount + 1, fault: .seal)
    case .newerFormat(let fault, let no):
      throw .newerFormat(path: path, line: lineCount + 1, no: no, fault: fault)
    case nil: return true
    }
  }

  /// Ends the reading.
  ///
  /// - Parameter unread: how many bytes stand behind the last line that was read.
  func end(_ unread: Int, of book: borrowing AgendaReader) throws(FileFault) {
    if isComplete { return }
    try book.requireEnding(unread, after: lineCount)
    if lineCount == 0 { throw .damaged(path: path, line: 1, fault: .noHeader) }
  }

  /// Whether the last entry to read was read.
  private var isComplete: Bool { upTo.map { lastNo >= $0 } ?? false }

  /// Goes on behind the part of the book that was recorded before the period.
  ///
  /// - Returns: the last line's paraf; `nil` where that could not be done, and the book is to be read in full.
  mutating func begin(
    after prologue: Prologue, bytes: @escaping (BookScan.Place) -> [UInt8]?
  ) -> Digest? {
    guard let seal = builder.begin(after: prologue, bytes: bytes) else { return nil }
    lastNo = prologue.lastNo
    lineCount += prologue.lineCount
    return seal
  }

  private mutating func take(_ line: AgendaLine) {
    switch line {
    case .header(let header):
      bookOffice = header.office
      builder.take(header)
    case .entry(let entry):
      lastNo = entry.no
      builder.take(entry)
    case .fragment:
      builder.takeFragment()
    }
  }
}

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
