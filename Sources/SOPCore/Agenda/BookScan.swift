/// A quick pass over the book, line by line: which runs are open, where their lines stand, and which
/// numbers are spent.
///
/// Of each line it reads no more than it needs, and keeps no text: a long book is passed at the speed of
/// its disk. The few lines that matter are read in full afterwards.
package struct BookScan: Sendable, Equatable {
  /// Where a line stands in the file: its bytes without LF.
  package struct Place: Sendable, Equatable {
    package var offset: Int
    package var count: Int

    package init(offset: Int, count: Int) {
      self.offset = offset
      self.count = count
    }
  }

  /// The run of a kode and year with the highest ordinal, and where the line stands that started it.
  package struct LatestStart: Sendable, Equatable {
    package var ordinal: Int
    package var place: Place

    package init(ordinal: Int, place: Place) {
      self.ordinal = ordinal
      self.place = place
    }
  }

  package struct OpenRun: Sendable, Equatable {
    package var id: RunID
    package var places: [Place]

    package init(id: RunID, places: [Place]) {
      self.id = id
      self.places = places
    }
  }

  package private(set) var lineCount = 0
  /// The last entry's No; 0 before the first.
  package private(set) var lastNo = 0
  package private(set) var lastLine: Place?
  package private(set) var lastEntry: Place?
  package private(set) var open: [RunKey: OpenRun] = [:]
  /// Runs that a correction may have reopened: their lines must be looked up in the book.
  package private(set) var reopened: [RunKey: RunID] = [:]
  package private(set) var latest: [Docket.Series: LatestStart] = [:]

  package init() {}

  /// A scan as it stood once after an entry, to be continued.
  package init(
    lineCount: Int, lastNo: Int, lastEntry: Place, open: [OpenRun],
    latest: [Docket.Series: LatestStart]
  ) {
    self.lineCount = lineCount
    self.lastNo = lastNo
    lastLine = lastEntry
    self.lastEntry = lastEntry
    self.latest = latest
    for run in open { self.open[RunKey(run.id)] = run }
  }

  /// Where the next line begins.
  package var end: Int { lastLine.map { $0.offset + $0.count + 1 } ?? 0 }

  /// Takes the next complete line, without LF, which stands at this offset.
  ///
  /// - Returns: whether its words are known; if not, a newer program may have written it, and reading it in full
  ///   tells.
  @discardableResult
  package mutating func take(_ line: Span<UInt8>, at offset: Int) throws(LineFault) -> Bool {
    var isKnown = true
    let place = Place(offset: offset, count: line.count)
    switch AgendaLine.form(of: line) {
    case nil: throw LineFault(field: 0, kind: .noSeal)
    case .fragment: break
    case .sealed where lineCount == 0: _ = try AgendaLine.read(line, isFirst: true)
    case .sealed: isKnown = try takeEntry(line, place)
    }
    lastLine = place
    lineCount += 1
    return isKnown
  }

  private mutating func takeEntry(_ line: Span<UInt8>, _ place: Place) throws(LineFault) -> Bool {
    let head = try EntryHead(line)
    guard head.no == lastNo + 1, let key = RunKey(line.extracting(head.run)) else {
      throw LineFault(field: 1, kind: .unreadable)
    }
    lastNo = head.no
    lastEntry = place
    switch head.kind {
    case .started: try start(line.extracting(head.run), key, place)
    case .finished, .cancelled: open[key] = nil
    case .corrected where open[key] == nil: reopened[key] = try runID(line.extracting(head.run))
    default: open[key]?.places.append(place)
    }
    return KnownWords.areKnown(in: line, from: head.end, of: head.kind)
  }

  private mutating func start(
    _ text: Span<UInt8>, _ key: RunKey, _ place: Place
  ) throws(LineFault) {
    let id = try runID(text)
    let series = Docket.Series(code: id.code, year: id.year)
    if id.ordinal > latest[series]?.ordinal ?? 0 {
      latest[series] = LatestStart(ordinal: id.ordinal, place: place)
    }
    open[key] = OpenRun(id: id, places: [place])
  }

  /// Puts in place a run that a correction may have reopened, by all its lines.
  package mutating func settle(_ run: RunID, places: [Place], isOpen: Bool) {
    let key = RunKey(run)
    reopened[key] = nil
    open[key] = isOpen ? OpenRun(id: run, places: places) : nil
  }

  private func runID(_ text: Span<UInt8>) throws(LineFault) -> RunID {
    guard let id = String(ascii: text).flatMap(RunID.init) else {
      throw LineFault(field: 3, kind: .unreadable)
    }
    return id
  }
}

extension RunID {
  /// The run that a line starts; `nil` where it starts none.
  package init?(startedBy line: Span<UInt8>) {
    guard let head = try? EntryHead(line), head.kind == .started else { return nil }
    self.init(bytes: line.extracting(head.run))
  }
}

extension AgendaLine {
  enum Form {
    case sealed
    case fragment
  }

  /// What a line is by its last bytes; whether they are a paraf is not looked at.
  static func form(of line: Span<UInt8>) -> Form? {
    let end = line.count - Paraf.textCount
    if line.has(Paraf.separator, endingAt: end) { return .sealed }
    if end > 0, line[end - 1] == UInt8(ascii: " "), line.has(Paraf.fragmentMark, endingAt: end - 1)
    {
      return .fragment
    }
    return nil
  }
}
