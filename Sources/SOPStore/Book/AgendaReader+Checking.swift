import Glibc
import SOPCore

extension AgendaReader {
  /// How many bytes of the book are in hand at a time, unless a line is longer.
  private static let sheetSize = 2 * 1024 * 1024
  /// How many sheets are being checked while the one before them is judged.
  private static let sheetsAhead = 2

  /// Calls `body` with the checks of all complete lines, in order, while other threads check those that
  /// follow.
  ///
  /// - Returns: how many bytes stand after the last LF.
  package func checkLines(_ body: (LineChecks) -> Void) throws(FileFault) -> Int {
    let threads = max(0, sysconf(Int32(_SC_NPROCESSORS_ONLN)) - 1)
    var sheets: [Sheet] = []
    var offset = 0
    var seal = Digest.zero
    while true {
      while sheets.count <= Self.sheetsAhead,
        let lines = try wholeLines(from: offset)
      {
        let sheet = Sheet(lines, after: seal, isFirst: offset == 0)
        sheet.begin(threads: threads)
        sheets.append(sheet)
        offset += lines.count
        seal = sheet.lastSeal
      }
      guard !sheets.isEmpty else { return size - offset }
      sheets.removeFirst().finish().forEach(body)
    }
  }

  /// About a sheet of whole lines, each with its LF; `nil` where none follows.
  private func wholeLines(from offset: Int) throws(FileFault) -> ArraySlice<UInt8>? {
    var count = Self.sheetSize
    while true {
      let bytes = try descriptor.bytes(
        at: offset, count: min(count, size - offset), path: path)
      if let last = bytes.lastIndex(of: UInt8(ascii: "\n")) { return bytes[...last] }
      if bytes.count < count { return nil }
      count *= 2
    }
  }
}
