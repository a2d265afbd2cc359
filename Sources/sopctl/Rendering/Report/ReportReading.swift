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
  /// `nil` before the header.
  private var lastSeal: Digest?
  private let upTo: Int?
  private let path: String

  init(into builder: PeriodReport.Builder, upTo: Int?, path: String) {
    self.builder = builder
    self.upTo = upTo
    self.path = path
  }

  /// Takes the next line, without its LF.
  ///
  /// - Parameter number: its number, from 1.
  mutating func take(_ line: Span<UInt8>, number: Int) throws(FileFault) {
    if isComplete { return }
    do throws(LineFault) {
      take(try AgendaLine.read(line, isFirst: number == 1))
    } catch {
      let previous = lastSeal ?? .zero
      if error.mayBeNewer, AgendaLine.isSealed(line, after: previous) {
        throw .newerFormat(
          path: path, line: number, no: number == 1 ? nil : AgendaEntry.no(ofEntry: line),
          fault: error)
      }
      throw .damaged(path: path, line: number, fault: .line(error))
    }
    try checkSeal(of: line, number)
    lineCount = number
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
    let damage: BookDamage
    switch part.fault {
    case .line(let fault): damage = .line(fault)
    case .seal: damage = .seal
    case .newerFormat(let fault):
      throw .newerFormat(path: path, line: lineCount + 1, no: lastNo + 1, fault: fault)
    case nil: return true
    }
    throw .damaged(path: path, line: lineCount + 1, fault: damage)
  }

  /// Whether the last entry to read was read.
  private var isComplete: Bool { upTo.map { lastNo >= $0 } ?? false }

  /// Goes on behind the part of the book that was recorded before the period.
  ///
  /// - Returns: whether that could be done; if not, the book is to be read in full.
  mutating func begin(
    after prologue: Prologue, bytes: @escaping (BookScan.Place) -> [UInt8]?
  ) -> Bool {
    if prologue.lastLine == nil { return true }
    guard let seal = builder.begin(after: prologue, bytes: bytes) else { return false }
    lastNo = prologue.lastNo
    lineCount += prologue.lineCount
    lastSeal = seal
    return true
  }

  /// Ends the reading.
  func end() throws(FileFault) {
    if lastSeal == nil { throw .damaged(path: path, line: 1, fault: .noHeader) }
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

  private mutating func checkSeal(of line: Span<UInt8>, _ number: Int) throws(FileFault) {
    guard let ending = AgendaLine.ending(of: line),
      Paraf.seal(after: lastSeal ?? .zero, line.extracting(0..<ending.sealedCount)) == ending.seal
    else { throw .damaged(path: path, line: number, fault: .seal) }
    lastSeal = ending.seal
  }
}
