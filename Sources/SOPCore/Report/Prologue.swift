/// The part of a book that was recorded before a period, passed quickly.
///
/// What was recorded before the period cannot have happened in it. So a report needs of that part only the
/// runs still open at its end, and where to look up one that a later correction reopens. Anything odd about
/// it, and the book is to be read in full: no fault is judged here.
package struct Prologue {
  /// The last entry's No; 0 before the first.
  package private(set) var lastNo = 0
  /// Where the last line stands.
  package private(set) var lastLine: BookScan.Place?
  private(set) var lastEntry: BookScan.Place?
  /// Sealed fragments since the last entry.
  private(set) var fragments = 0
  /// Where the lines of runs stand that are open, or were reopened.
  private(set) var open: [RunKey: [BookScan.Place]] = [:]
  /// Where the lines of ended runs stand.
  private(set) var ended: [RunKey: [BookScan.Place]] = [:]

  private let end: Moment
  private let upTo: Int
  private let definition: (String, Digest) -> Procedure?
  /// Definitions that are at hand.
  private var known: Set<Digest> = []

  /// Something that a report cannot pass over.
  package struct Oddity: Error {}

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

  /// Takes the next line behind the header.
  ///
  /// - Returns: whether it was recorded before the period; the first that was not ends this part.
  package mutating func take(_ line: Span<UInt8>, at place: BookScan.Place) throws(Oddity) -> Bool {
    if lastNo >= upTo { return false }
    switch AgendaLine.form(of: line) {
    case nil: throw Oddity()
    case .fragment: fragments += 1
    case .sealed:
      guard let head = try? EntryHead(line), let key = RunKey(line.extracting(head.run)),
        let recorded = ZonedMoment(bytes: line.extracting(head.recorded))
      else { throw Oddity() }
      if recorded.moment >= end { return false }
      try follow(head.kind, of: key, line, place)
      lastNo = head.no
      lastEntry = place
      fragments = 0
    }
    lastLine = place
    return true
  }

  private mutating func follow(
    _ kind: Event.Kind, of key: RunKey, _ line: Span<UInt8>, _ place: BookScan.Place
  ) throws(Oddity) {
    if kind == .started {
      guard open[key] == nil, ended[key] == nil, hasDefinition(line) else { throw Oddity() }
      open[key] = [place]
      return
    }
    if kind == .corrected || kind.isStep, let places = ended.removeValue(forKey: key) {
      open[key] = places
    }
    if open[key]?.append(place) == nil && ended[key] == nil { throw Oddity() }
    if kind.endsRun { ended[key] = open.removeValue(forKey: key) }
  }

  /// Whether the definition is at hand that a `mulai` pins: it is the first of the entry's details.
  private mutating func hasDefinition(_ line: Span<UInt8>) -> Bool {
    let fields = LineFields(line)
    let run = line.extracting(fields.range(of: 3))
    let details = line.extracting(fields.range(of: 9))
    guard details.count >= 68, details.has("=", at: 3), let id = RunID(bytes: run),
      let digest = Digest(bytes: details.extracting(4..<68))
    else { return false }
    if known.contains(digest) { return true }
    guard definition(id.code, digest) != nil else { return false }
    known.insert(digest)
    return true
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
