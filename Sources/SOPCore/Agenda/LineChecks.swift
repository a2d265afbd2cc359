/// The checks of some lines, in the book's order.
package struct LineChecks: Sendable {
  private(set) var lines: [LineCheck] = []
  /// What the entries among them say, without texts that no rule reads.
  private(set) var events: [Event] = []
  /// The entries among them whose sentences are to be looked into, in full.
  private(set) var doubtful: [AgendaEntry] = []
  private let phrasebook: Phrasebook
  private var places = DetailPlaces()

  /// No lines.
  package init() { phrasebook = Phrasebook() }

  /// Checks one line, without LF.
  init(_ line: Span<UInt8>, after previous: Digest, isFirst: Bool) {
    phrasebook = Phrasebook()
    let ending = AgendaLine.ending(of: line)
    let seal = ending.map { Paraf.seal(after: previous, line.extracting(0..<$0.sealedCount)) }
    append(line, ending, isSealed: seal != nil && seal == ending?.seal, isFirst: isFirst)
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

// MARK: - Many lines

extension LineChecks {
  /// Checks whole lines, each with its LF.
  ///
  /// - Parameters:
  ///   - bytes: lines of the book, and before them what `lead` makes of the paraf before.
  ///   - range: where the lines stand that are to be checked.
  ///   - isFirst: whether the book's first line is the first of them.
  ///   - phrasebook: the office's definitions; sentences of others are looked into one by one.
  package init(
    of bytes: Span<UInt8>, in range: Range<Int>, isFirst: Bool,
    phrasebook: Phrasebook = Phrasebook()
  ) {
    self.phrasebook = phrasebook
    let places = LinePlace.places(in: range, of: bytes)
    let seals = SHA256.hashes(of: places.map(\.sealed), in: bytes)
    lines.reserveCapacity(places.count)
    events.reserveCapacity(places.count)
    for (place, seal) in zip(places, seals) {
      let isSealed =
        place.isAfterSeal
        ? place.ending?.seal == seal
        : place.ending.map { $0.seal == place.seal(upTo: $0.sealedCount, in: bytes) } ?? false
      append(
        bytes.extracting(place.line), place.ending, isSealed: isSealed,
        isFirst: isFirst && lines.isEmpty)
    }
  }
}
