import SOPCore
import SOPStore

extension Office {
  /// The reasons that were last given for lateness, the latest first, each once; read from the book's end.
  ///
  /// They are an offer and no more: where the book cannot be read, there are none.
  func recentReasons() -> [String] {
    guard let reader = try? openBook() else { return [] }
    let lines = (try? reader.lastLines(500)?.lines) ?? Self.allLines(of: reader)
    let reasons = lines.reversed().lazy.compactMap { line -> String? in
      guard let details = AgendaEntry(line: line)?.event.details, details.over != nil else {
        return nil
      }
      // What is chosen here is recorded as it is.
      return details.reason.map { NIK.masking($0) }
    }
    return Array(Array(reasons).unique().prefix(5))
  }

  private static func allLines(of reader: borrowing AgendaReader) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    _ = try? reader.forEachLine { line, _ throws(FileFault) in lines.append([UInt8](copying: line))
    }
    return lines
  }
}
