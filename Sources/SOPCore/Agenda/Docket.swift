/// What the next entry depends on: the lines of the runs still open, the numbers that are spent, and where
/// the chain of seals ends.
package struct Docket: Sendable {
  /// The last entry's No; 0 before the first.
  package let lastNo: Int
  /// The last line's seal.
  package let lastSeal: Digest
  /// When the last entry was recorded.
  package let lastRecorded: ZonedMoment?
  /// The lines of each open run, oldest first.
  package let openLines: [RunID: [WrittenLine]]
  /// The highest ordinal of each kode and year.
  package let highest: [Series: Int]

  /// - Parameter scan: the whole book's.
  package init(
    _ scan: BookScan, lastSeal: Digest, lastRecorded: ZonedMoment?,
    openLines: [RunID: [WrittenLine]]
  ) {
    lastNo = scan.lastNo
    self.lastSeal = lastSeal
    self.lastRecorded = lastRecorded
    self.openLines = openLines
    highest = scan.latest.mapValues(\.ordinal)
  }

  /// What a book says that has no entry yet.
  package static let empty = Docket(
    BookScan(), lastSeal: .zero, lastRecorded: nil, openLines: [:])

  /// The runs of one kode and year, which are counted together.
  package struct Series: Hashable, Sendable {
    package let code: String
    package let year: Int

    package init(code: String, year: Int) {
      self.code = code
      self.year = year
    }
  }

  /// The number of the next run of a kode.
  package func nextRun(of code: String, in year: Int) -> RunID {
    let highest = highest[Series(code: code, year: year)] ?? 0
    return RunID(code: code, year: year, ordinal: highest + 1)
  }

  /// Whether a run was ever started.
  package func hasStarted(_ run: RunID) -> Bool {
    run.ordinal <= highest[Series(code: run.code, year: run.year)] ?? 0
  }
}

extension [UInt8] {
  /// The bytes of a span.
  package init(copying span: Span<UInt8>) {
    self = span.withUnsafeBufferPointer { Array($0) }
  }
}
