/// A run as somebody names it: `PIAK-03-2026-014`, `PIAK-03-014`, `014`, or `PIAK-03`.
package struct RunReference: Sendable, Equatable {
  private let word: String
  /// The run whose full number the word is: of a kode that ends as a year does, `LAP-2026`, a short number
  /// reads as the full one of another run, and must not be taken for it.
  package let exact: RunID?

  /// Case does not count.
  ///
  /// - Parameter isKnown: whether a run was ever started.
  package init(_ word: String, isKnown: (RunID) -> Bool) {
    self.word = word.uppercased()
    exact = RunID(self.word).flatMap { isKnown($0) ? $0 : nil }
  }

  /// The word as it means a run of a book.
  package init(_ word: String, in docket: Docket) { self.init(word, isKnown: docket.hasStarted) }

  /// Whether the word can mean this run.
  package func fits(_ run: RunID) -> Bool {
    if let exact { return run == exact }
    return word == run.text || word == run.shortText || word == run.ordinalText || word == run.code
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
