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
    if let upTo, lastNo >= upTo { return }
    do throws(LineFault) {
      take(try AgendaLine.read(line, isFirst: number == 1))
    } catch {
      throw .damaged(path: path, line: number, fault: .line(error))
    }
    try checkSeal(of: line, number)
  }

  /// Goes on behind the part of the book that was recorded before the period.
  ///
  /// - Returns: whether that could be done; if not, the book is to be read in full.
  mutating func begin(
    after prologue: Prologue, bytes: @escaping (BookScan.Place) -> [UInt8]?
  ) -> Bool {
    if prologue.lastLine == nil { return true }
    guard let seal = builder.begin(after: prologue, bytes: bytes) else { return false }
    lastNo = prologue.lastNo
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
