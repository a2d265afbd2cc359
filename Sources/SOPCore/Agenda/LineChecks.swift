/// The checks of some lines, in the book's order.
package struct LineChecks: Sendable {
  private(set) var lines: [LineCheck] = []
  /// What the entries among them say, without texts that no rule reads.
  private(set) var events: [Event] = []
  /// The entries among them whose sentences are to be looked into, in full.
  private(set) var doubtful: [AgendaEntry] = []
  private let phrasebook: Phrasebook
  private var places = DetailPlaces()

  /// Checks whole lines, each with its LF.
  ///
  /// - Parameters:
  ///   - bytes: lines of the book, and before them what `Paraf.lead(after:)` makes of the paraf before.
  ///   - range: where the lines stand that are to be checked.
  ///   - isFirst: whether the book's first line is the first of them.
  ///   - phrasebook: the office's definitions; sentences of others are looked into one by one.
  package init(
    of bytes: Span<UInt8>, in range: Range<Int>, isFirst: Bool,
    phrasebook: Phrasebook = Phrasebook()
  ) {
    self.phrasebook = phrasebook
    let checks = SealCheck.all(in: range, of: bytes)
    lines.reserveCapacity(checks.count)
    events.reserveCapacity(checks.count)
    for check in checks {
      append(
        bytes.extracting(check.line), check.ending, isSealed: check.isSealed,
        isFirst: isFirst && lines.isEmpty)
    }
  }

  private mutating func append(
    _ line: Span<UInt8>, _ ending: AgendaLine.Ending?, isSealed: Bool, isFirst: Bool
  ) {
    var content: LineCheck.Content
    do throws(LineFault) {
      content = try read(line, ending, isFirst: isFirst)
    } catch {
      content = .unreadable(error, no: AgendaEntry.no(ofEntry: line))
    }
    lines.append(
      LineCheck(count: line.count, seal: ending?.seal, isSealed: isSealed, content: content))
  }

  private mutating func read(
    _ line: Span<UInt8>, _ ending: AgendaLine.Ending?, isFirst: Bool
  ) throws(LineFault) -> LineCheck.Content {
    let fields = try AgendaLine.fields(of: line, ending)
    guard let fields, let seal = ending?.seal else { return .fragment }
    if isFirst { return .header(try AgendaHeader(line, fields, seal: seal)) }
    let (no, event) = try AgendaEntry.facts(line, fields, .forRules, &places)
    let sentence = sentence(of: event, line, fields)
    if case .doubtful = sentence { doubtful.append(try AgendaEntry(line, fields, seal: seal)) }
    events.append(event)
    return .entry(no: no, sentence: sentence)
  }

  private func sentence(
    of event: Event, _ line: Span<UInt8>, _ fields: LineFields
  ) -> LineCheck.Sentence {
    let definitions = phrasebook.definitions(of: event.run.code)
    if definitions.isEmpty { return .doubtful }
    var bits: UInt64 = 0
    line.withUnsafeBufferPointer { bytes in
      let line = SentenceCheck.Line(bytes, fields, event)
      for (index, phrases) in definitions.enumerated()
      where SentenceCheck.holds(line, places, by: phrases) {
        bits |= 1 << UInt64(index)
      }
    }
    return bits == 0 ? .doubtful : .plain(definitions: bits)
  }
}

/// One line of the book, looked at by itself: what it says, and whether its paraf seals it.
///
/// Given the parafs as they are written, no line depends on what another says. So lines are checked in any
/// order, several at a time; what they mean together `Verification` judges, in the book's order.
package struct LineCheck: Sendable {
  /// In bytes, without LF.
  let count: Int
  /// The paraf as it is written; `nil` where the line ends in none.
  let seal: Digest?
  /// Whether the paraf seals the line after the last one written before it.
  let isSealed: Bool
  let content: Content

  enum Content: Sendable {
    case header(AgendaHeader)
    case fragment
    /// An entry; its event is the next of the `LineChecks`, so that a check is short to copy.
    case entry(no: Int, sentence: Sentence)
    /// With the entry's No, where the line can be read that far.
    case unreadable(LineFault, no: Int?)
  }

  /// How the sentence of an entry stands to its facts.
  enum Sentence: Sendable {
    /// It is what they make it by some of the kode's definitions: the bits of their places in the phrasebook.
    case plain(definitions: UInt64)
    /// It may be something else: the whole entry is the next of those to be looked into.
    case doubtful
  }
}
