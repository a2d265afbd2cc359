/// Checks a book line by line: every paraf, the sequence, the grammar, and the rules.
///
/// It goes on after a fault: given the written parafs the lines are independent of each other, so that one
/// damaged line is one fault. It is total: whatever the bytes, it ends with a list.
package struct Verification {
  package private(set) var faults: [BookFault] = []
  package private(set) var header: AgendaHeader?
  package private(set) var lastNo = 0
  package private(set) var lastSeal = Digest.zero
  package private(set) var sealedFragments = 0
  package private(set) var backdated = 0
  package private(set) var clockSteps = 0
  /// Attachments that entries name, with the line of the first that does.
  package private(set) var attachments: [Details.Attachment: Int] = [:]

  private var lineNumber = 0
  private var lastRecorded: Moment?
  private var runs: [RunID: Run] = [:]
  private var highest: [Docket.Series: Int] = [:]
  private let expected: Expectation?
  private var hasMetExpectation = false
  private let definition: (String, Digest) -> Procedure?

  /// A paraf noted earlier, on paper for instance.
  package struct Expectation: Sendable, Equatable {
    package let no: Int
    package let seal: Digest

    package init(no: Int, seal: Digest) {
      self.no = no
      self.seal = seal
    }
  }

  /// - Parameter definition: the pinned definition of a kode with this digest.
  package init(
    expecting expected: Expectation? = nil, definition: @escaping (String, Digest) -> Procedure?
  ) {
    self.expected = expected
    self.definition = definition
  }

  // MARK: - Lines

  /// Takes the next complete line, without its LF.
  package mutating func take(_ line: Span<UInt8>) {
    lineNumber += 1
    guard let ending = AgendaLine.ending(of: line) else {
      report(.line(LineFault(field: 0, kind: .noSeal)))
      return
    }
    if Paraf.seal(after: lastSeal, line.extracting(0..<ending.sealedCount)) != ending.seal {
      report(.seal)
    }
    lastSeal = ending.seal
    do {
      switch try AgendaLine.read(line, isFirst: lineNumber == 1) {
      case .header(let header): self.header = header
      case .fragment where lineNumber == 1: report(.headerMissing)
      case .fragment: sealedFragments += 1
      case .entry(let entry): take(entry)
      }
    } catch {
      report(.line(error))
      // The number may still be readable; the sequence is judged by it alone.
      if let head = try? EntryHead(line) { takeNumber(head.no) }
    }
  }

  /// Ends the check.
  package mutating func finish() {
    if lineNumber == 0 { faults.append(BookFault(line: 1, kind: .headerMissing)) }
    if let expected, !hasMetExpectation {
      let kind = BookFault.Kind.expected(no: expected.no, seal: expected.seal, found: nil)
      faults.append(BookFault(line: lineNumber, no: expected.no, kind: kind))
    }
  }

  /// Adds what was found outside the book: a fault of a file that a line names.
  package mutating func add(_ fault: BookFault) { faults.append(fault) }

  private mutating func report(_ kind: BookFault.Kind, no: Int? = nil) {
    faults.append(BookFault(line: lineNumber, no: no, kind: kind))
  }

  // MARK: - Entries

  private mutating func takeNumber(_ no: Int) {
    if no != lastNo + 1 { report(.sequence(expected: lastNo + 1, found: no), no: no) }
    lastNo = no
  }

  private mutating func take(_ entry: AgendaEntry) {
    takeNumber(entry.no)
    let event = entry.event
    if let lastRecorded, event.recorded.moment < lastRecorded { clockSteps += 1 }
    lastRecorded = event.recorded.moment
    if event.details.occurred != nil { backdated += 1 }
    for attachment in event.details.attachments where attachments[attachment] == nil {
      attachments[attachment] = lineNumber
    }
    if let expected, expected.no == entry.no {
      hasMetExpectation = true
      if expected.seal != entry.seal {
        let found = entry.seal
        report(.expected(no: entry.no, seal: expected.seal, found: found), no: entry.no)
      }
    }
    if event.kind == .started { open(entry) } else { follow(entry) }
  }

  private mutating func open(_ entry: AgendaEntry) {
    let event = entry.event
    let series = Docket.Series(code: event.run.code, year: event.run.year)
    let expected = RunID(
      code: series.code, year: series.year, ordinal: (highest[series] ?? 0) + 1)
    if event.run != expected {
      report(.rule(.runNumber(expected: expected), run: event.run), no: entry.no)
    }
    highest[series] = max(highest[series] ?? 0, event.run.ordinal)
    let year = event.recorded.local.day.year
    if year != event.run.year {
      report(.rule(.runYear(expected: year), run: event.run), no: entry.no)
    }
    guard let digest = event.details.definition, let procedure = definition(series.code, digest)
    else {
      let digest = event.details.definition ?? .zero
      report(.rule(.definitionMissing(digest), run: event.run), no: entry.no)
      return
    }
    do {
      try Run.audit(opening: event, of: procedure)
    } catch {
      report(.rule(error, run: event.run), no: entry.no)
    }
    runs[event.run] = Run(opening: event, no: entry.no, procedure: procedure)
  }

  private mutating func follow(_ entry: AgendaEntry) {
    let id = entry.event.run
    guard let run = runs[id] else {
      // Of a run whose definition is missing that was said once, at its start.
      let series = Docket.Series(code: id.code, year: id.year)
      if id.ordinal > highest[series] ?? 0 { report(.rule(.runUnknown, run: id), no: entry.no) }
      return
    }
    do {
      try run.audit(entry.event)
    } catch {
      report(.rule(error, run: id), no: entry.no)
    }
    runs[id]?.apply(entry.event, no: entry.no)
  }
}

extension Run {
  /// What the rules hold against the opening of a run.
  static func audit(opening event: Event, of procedure: Procedure) throws(RuleFault) {
    if procedure.code != event.run.code { throw .definitionOfOther(code: procedure.code) }
    if let occurred = event.details.occurred, occurred.moment > event.recorded.moment {
      throw .happenedAfterRecorded
    }
    if event.details.occurred != nil && event.details.reason == nil {
      throw .refused(.lateRecordUnexplained, in: event.recorded.offset)
    }
    guard let role = event.role, procedure.roles.contains(role) else {
      let actor = Actor(role: event.role ?? Role("-"), person: event.person, basis: .claimed)
      let refusal = Refusal.roleNotAllowed(.join, allowed: procedure.roles, actor: actor)
      throw .refused(refusal, in: event.recorded.offset)
    }
  }
}
