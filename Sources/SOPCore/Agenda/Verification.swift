/// Checks a book line by line: every paraf, the sequence, the grammar, and the rules.
///
/// It goes on after a fault: given the written parafs the lines are independent of each other, so that one
/// damaged line is one fault. It is total: whatever the bytes, it ends with a list.
package struct Verification {
  /// The first that were found.
  package private(set) var faults: [BookFault] = []
  /// How many were found, also beyond those.
  package private(set) var faultCount = 0
  /// How many of them are damage, or against a rule.
  package private(set) var damage = 0
  /// So many faults are kept: of a file that is no book, every line may be one.
  package static let mostFaults = 10_000
  package private(set) var header: AgendaHeader?
  package private(set) var lastNo = 0
  package private(set) var lastSeal = Digest.zero
  package private(set) var sealedFragments = 0
  package private(set) var backdated = 0
  package internal(set) var notes = BookNotes()
  /// Attachments that entries name, with the line of the first that does.
  package private(set) var attachments: [Details.Attachment: Int] = [:]

  package private(set) var lineCount = 0
  /// The first line that a newer program has written. What it says is not known, and so from there on neither
  /// where a run stands: the rules are judged no more, and behind a newer header only the parafs are.
  package private(set) var firstNewer: Int?
  private var lastRecorded: Moment?
  var runs = RunStandings()
  /// Where the line stands that is being taken.
  var place = BookScan.Place(offset: 0, count: 0)
  var highest: [Docket.Series: Int] = [:]
  private var knowsList = false
  private let expected: Expectation?
  private let now: Moment
  let phrasebook: Phrasebook
  private var hasMetExpectation = false
  let definition: (String, Digest) -> Procedure?
  let lineAgain: ((BookScan.Place) -> [UInt8]?)?

  /// - Parameters:
  ///   - now: the clock, after the book was opened to be read; what was recorded later is noted.
  ///   - phrasebook: by which the lines were checked.
  ///   - definition: the pinned definition of a kode with this digest.
  ///   - lineAgain: reads a line of the book again, so that runs need not be kept once they have ended;
  ///     without it they are kept.
  package init(
    expecting expected: Expectation? = nil, now: Moment = .latest,
    phrasebook: Phrasebook = Phrasebook(), definition: @escaping (String, Digest) -> Procedure?,
    lineAgain: ((BookScan.Place) -> [UInt8]?)? = nil
  ) {
    self.expected = expected
    self.now = now
    self.phrasebook = phrasebook
    self.definition = definition
    self.lineAgain = lineAgain
  }

  // MARK: - Lines

  /// Takes the next complete line, without its LF.
  package mutating func take(_ line: Span<UInt8>) {
    let lead = Paraf.lead(after: lastSeal)
    let bytes = lead + [UInt8](copying: line) + [UInt8(ascii: "\n")]
    take(LineChecks(of: bytes.span, in: lead.count..<bytes.count, isFirst: lineCount == 0))
  }

  /// Takes the next complete lines, each of which was checked by itself.
  package mutating func take(_ checks: LineChecks) {
    // Through a span, since an element of the array itself would be copied, and events are long.
    let events = checks.events.span
    var nextEvent = 0
    var doubtful = checks.doubtful[...]
    for line in checks.lines {
      begin(line)
      switch line.content {
      case .entry where firstNewer == 1: nextEvent += 1  // Nor are sentences looked into.
      case .unreadable where firstNewer == 1: break
      case .header(let header): take(header)
      case .fragment where lineCount == 1: report(.headerMissing)
      case .fragment: sealedFragments += 1
      case .entry(let no, .plain(let definitions)):
        take(events[nextEvent], no: no, .plain(definitions))
        nextEvent += 1
      case .entry(let no, .doubtful):
        take(events[nextEvent], no: no, doubtful.popFirst().map { .doubtful($0) } ?? .plain(0))
        nextEvent += 1
      case .unreadable(let fault, let no) where line.isSealed && fault.mayBeNewer:
        takeNewer(fault, no: no)
      case .unreadable(let fault, let no):
        report(.line(fault))
        // The number may still be readable; the sequence is judged by it alone.
        if line.seal != nil, let no { takeNumber(no) }
      }
    }
  }

  private mutating func begin(_ line: LineCheck) {
    place = BookScan.Place(
      offset: lineCount == 0 ? 0 : place.offset + place.count + 1, count: line.count)
    lineCount += 1
    if line.seal != nil, !line.isSealed { report(.seal) }
    if let seal = line.seal { lastSeal = seal }
  }

  /// Ends the check.
  package mutating func finish() {
    // In a book without a list of officials all roles are claimed, and it says so in each entry.
    if !knowsList { notes.remove(.claimedBeforeList) }
    if lineCount == 0 { add(BookFault(line: 1, kind: .headerMissing)) }
    if let expected, !hasMetExpectation, firstNewer != 1 {
      let kind = BookFault.Kind.expected(no: expected.no, seal: expected.seal, found: nil)
      add(BookFault(line: lineCount, no: expected.no, kind: kind))
    }
  }

  /// Takes what begins after the last line and is longer than any line may be.
  package mutating func takeEndless() {
    // Of a book without any line it is said that it does not begin as one.
    if lineCount > 0 { add(BookFault(line: lineCount + 1, kind: .endless)) }
  }

  /// Adds what was found outside the book, too: a fault of a file that a line names.
  package mutating func add(_ fault: BookFault) {
    faultCount += 1
    if !fault.isNewerFormat { damage += 1 }
    if faults.count < Self.mostFaults { faults.append(fault) }
  }

  mutating func report(_ kind: BookFault.Kind, no: Int? = nil) {
    add(BookFault(line: lineCount, no: no, kind: kind))
  }

  // MARK: - Entries

  private mutating func takeNumber(_ no: Int) {
    if no != lastNo + 1 { report(.sequence(expected: lastNo + 1, found: no), no: no) }
    lastNo = no
  }

  private mutating func takeNewer(_ fault: LineFault, no: Int?) {
    firstNewer = firstNewer ?? lineCount
    report(.newerFormat(fault), no: no)
    guard lineCount > 1, let no else { return }
    takeNumber(no)
    compareExpectation(no)
  }

  private mutating func compareExpectation(_ no: Int) {
    guard let expected, expected.no == no else { return }
    hasMetExpectation = true
    if expected.seal != lastSeal {
      report(.expected(no: no, seal: expected.seal, found: lastSeal), no: no)
    }
  }

  private mutating func take(_ event: Event, no: Int, _ sentence: Sentence) {
    takeNumber(no)
    note(event)
    if event.details.occurred != nil { backdated += 1 }
    for attachment in event.details.attachments where attachments[attachment] == nil {
      attachments[attachment] = lineCount
    }
    compareExpectation(no)
    if firstNewer != nil { return }
    if event.kind == .started {
      open(event, no: no, sentence)
    } else {
      follow(event, no: no, sentence)
    }
  }

  /// What is known of an entry's sentence before its run is.
  enum Sentence {
    case plain(UInt64)
    case doubtful(AgendaEntry)
  }

  private mutating func take(_ header: AgendaHeader) {
    self.header = header
    if header.opened.moment > now { notes.add(.inFuture, line: lineCount) }
  }

  /// Notes what no rule forbids.
  private mutating func note(_ event: Event) {
    let recorded = event.recorded.moment
    if let lastRecorded, recorded < lastRecorded { notes.add(.clockStep, line: lineCount) }
    lastRecorded = recorded
    if recorded > now { notes.add(.inFuture, line: lineCount) }
    if let header, event.happened < header.opened.moment {
      notes.add(.beforeOpening, line: lineCount)
    }
    switch event.details.basis {
    case .roster: knowsList = true
    case .claimed: notes.add(knowsList ? .claimedRole : .claimedBeforeList, line: lineCount)
    case nil: break
    }
  }
}
