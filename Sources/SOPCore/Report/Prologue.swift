/// The part of a book that was recorded before a period, passed quickly.
///
/// What was recorded before the period cannot have happened in it. So a report needs of that part only the
/// runs still open at its end, and where to look up one that a later correction reopens. Anything odd about
/// it, and the book is to be read in full: no fault is judged here.
package struct Prologue {
  /// The last entry's No; 0 before the first.
  package private(set) var lastNo = 0
  /// How many lines it has.
  package private(set) var lineCount = 0
  /// Where the last line stands.
  package private(set) var lastLine: BookScan.Place?
  private(set) var lastEntry: BookScan.Place?
  /// Sealed fragments since the last entry.
  private(set) var fragments = 0
  private(set) var traces = RunTraces()
  /// Whether there is something that a report cannot pass over.
  package private(set) var isOdd = false

  private let end: Moment
  private let upTo: Int
  private let definition: (String, Digest) -> Procedure?

  /// - Parameters:
  ///   - end: when the period begins.
  ///   - upTo: the last No to read; `nil` reads all.
  package init(
    before end: Moment, upTo: Int?, definition: @escaping (String, Digest) -> Procedure?
  ) {
    self.end = end
    self.upTo = upTo ?? .max
    self.definition = definition
  }

  /// What is seen of a part before its first line is looked at.
  package var glimpse: Glimpse { Glimpse(before: end) }

  /// Takes what was seen of the next part behind the header.
  ///
  /// - Returns: whether the part after it was recorded before the period, too, as far as this one tells.
  package mutating func take(_ glimpse: Glimpse) -> Bool {
    let series = glimpse.series.map { traces.index(ofSeries: $0.name) }
    isOdd = !glimpse.series.allSatisfy(hasDefinitions)
    for line in glimpse.lines {
      if lastNo >= upTo || isOdd { return false }
      take(line, series)
    }
    if lastNo >= upTo { return false }
    isOdd = isOdd || glimpse.end == .odd
    return !isOdd && glimpse.end == .whole
  }

  private mutating func take(_ line: Glimpse.Line, _ series: [Int]) {
    if let entry = line.entry {
      let (index, ordinal) = (series[entry.series], entry.ordinal)
      isOdd =
        entry.kind == .started
        ? !traces.start(ordinal, of: index, at: line.place)
        : !traces.follow(ordinal, of: index, entry.kind, at: line.place)
      lastNo = entry.no
      lastEntry = line.place
      fragments = 0
    } else {
      fragments += 1
    }
    lastLine = line.place
    lineCount += 1
  }

  /// Whether the definitions are at hand that its runs were started with.
  private func hasDefinitions(_ series: Glimpse.Series) -> Bool {
    series.definitions.allSatisfy { digest in
      series.code.flatMap { definition($0, digest) } != nil
    }
  }
}

// MARK: - Lines in full

extension Prologue {
  /// The entry that stands at a place, read in full; `nil` where its paraf does not seal it.
  ///
  /// - Parameter bytes: reads the book again.
  static func entry(
    at place: BookScan.Place, bytes: (BookScan.Place) -> [UInt8]?
  ) -> AgendaEntry? {
    sealed(at: place, bytes: bytes).flatMap { AgendaEntry(line: $0) }
  }

  /// A line's paraf; `nil` where it does not seal the line.
  static func seal(at place: BookScan.Place, bytes: (BookScan.Place) -> [UInt8]?) -> Digest? {
    sealed(at: place, bytes: bytes).flatMap { AgendaLine.ending(of: $0.span)?.seal }
  }

  private static func sealed(
    at place: BookScan.Place, bytes: (BookScan.Place) -> [UInt8]?
  ) -> [UInt8]? {
    // The paraf before the line, and the LF: with them it is sealed as it stands.
    let lead = Paraf.textCount + 1
    let whole = BookScan.Place(offset: place.offset - lead, count: place.count + lead)
    guard whole.offset >= 0, let read = bytes(whole), read.count == whole.count else { return nil }
    let line = Array(read[lead...])
    guard let ending = AgendaLine.ending(of: line.span),
      SHA256.hash(read.span.extracting(0..<lead + ending.sealedCount)) == ending.seal
    else { return nil }
    return line
  }
}
