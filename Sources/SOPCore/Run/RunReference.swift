/// A run as somebody names it: `PIAK-03-2026-014`, `PIAK-03-014`, `014`, or `PIAK-03`.
package struct RunReference: Sendable, Equatable {
  private let word: String

  /// Case does not count.
  package init(_ word: String) { self.word = word.uppercased() }

  /// Whether the word can mean this run.
  package func fits(_ run: RunID) -> Bool {
    word == run.text || word == run.shortText || word == run.ordinalText || word == run.code
  }

  /// Every run that was ever started and that the word names by its number; a kode alone names none.
  package func started(in docket: Docket) -> [RunID] {
    docket.highest.keys.compactMap { series in
      guard let ordinal else { return nil }
      let run = RunID(code: series.code, year: series.year, ordinal: ordinal)
      return fits(run) && docket.hasStarted(run) ? run : nil
    }
    .sorted()
  }

  /// The ordinal that the word's last digits give.
  private var ordinal: Int? {
    let digits = word.split(separator: "-", omittingEmptySubsequences: false).last ?? ""
    guard (3...9).contains(digits.utf8.count) else { return nil }
    return Int(digits).flatMap { $0 > 0 ? $0 : nil }
  }
}
