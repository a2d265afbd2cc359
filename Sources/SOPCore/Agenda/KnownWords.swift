/// The words of the format, packed, to see quickly whether a line has others: keys, and values that are one of
/// a few.
///
/// A quick pass over the book reads no more of a line than it needs. It would pass over what a newer program
/// has written, and answer as if it had not been written.
package enum KnownWords {
  private struct Name {
    let count: Int
    /// The first eight bytes, and the last eight; words are not longer than both.
    let first: ByteWord
    let last: ByteWord

    init(_ text: String) {
      let bytes = Array(text.utf8)
      let padded = bytes + [UInt8](repeating: 0, count: ByteWord.count)
      count = bytes.count
      first = ByteWord(padded.span, at: 0)
      last = ByteWord(padded.span, at: max(0, count - ByteWord.count))
    }
  }

  private static let names = Details.Key.allCases.map { Name($0.name) }
  private static let grammars = Grammars()
  private static let values = Details.Key.allCases.map { $0.fewValues.map(Name.init) }

  /// Whether an entry's keys are known, and may stand there, and of few values each is one; anything odd is
  /// not known.
  ///
  /// - Parameter start: where field 5 begins.
  static func areKnown(
    in line: Span<UInt8>, from start: Int, of kind: Event.Kind
  ) -> Bool {
    let end = line.count - Paraf.textCount - Paraf.separator.count
    guard var start = details(of: line, from: start, to: end) else { return false }
    if end == start + 1, line.has("-", at: start) { return true }
    let allowed = grammars.keys(of: kind)
    // Keys stand in one order, so that each is looked for behind the one before it.
    var next = 0
    while true {
      let equals = line.firstIndex(of: UInt8(ascii: "="), in: min(start, end)..<end)
      guard equals < end, let key = key(named: start..<equals, in: line, from: next),
        allowed.contains(key)
      else { return false }
      next = key.isRepeatable ? key.rawValue : key.rawValue + 1
      // In a value `;` is escaped, so that every one that stands here ends a pair.
      let valueEnd = line.firstIndex(of: UInt8(ascii: ";"), in: equals + 1..<end)
      guard isKnown(equals + 1..<valueEnd, in: line, of: key) else { return false }
      if valueEnd == end { return true }
      start = valueEnd + 2
    }
  }

  /// Where field 9 begins: no bar stands in the fields before it.
  private static func details(of line: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var start = start
    for _ in 5..<9 {
      guard start < end else { return nil }
      start = line.firstIndex(of: UInt8(ascii: "|"), in: start..<end) + 2
    }
    return start < end ? start : nil
  }

  private static func key(
    named name: Range<Int>, in line: Span<UInt8>, from next: Int
  ) -> Details.Key? {
    if line.has(".", at: name.lowerBound + 5), name.count > 5 {
      let field = line.extracting(name.lowerBound + 6..<name.upperBound)
      let isField =
        isEqual(name.lowerBound..<name.lowerBound + 5, in: line, names[Details.Key.isian.rawValue])
        && next <= Details.Key.isian.rawValue && ProcedureReader.isFieldKey(field)
      return isField ? .isian : nil
    }
    var index = next
    while index < names.count {
      if isEqual(name, in: line, names[index]) {
        return index == Details.Key.isian.rawValue ? nil : Details.Key(rawValue: index)
      }
      index += 1
    }
    return nil
  }

  private static func isKnown(
    _ value: Range<Int>, in line: Span<UInt8>, of key: Details.Key
  ) -> Bool {
    guard key.hasFewValues else { return true }
    return values[key.rawValue].contains { isEqual(value, in: line, $0) }
  }

  /// A word that stands in a line has a paraf behind it, and so eight bytes at least.
  @inline(__always)
  private static func isEqual(_ range: Range<Int>, in line: Span<UInt8>, _ name: Name) -> Bool {
    guard range.count == name.count else { return false }
    let first = ByteWord(line, at: range.lowerBound)
    if name.count <= ByteWord.count { return first.hasEqualBeginning(upTo: name.count, name.first) }
    return first == name.first
      && ByteWord(line, at: range.upperBound - ByteWord.count) == name.last
  }
}

/// The keys that may stand in each kind of event.
private struct Grammars {
  private var sets = [Details.KeySet](
    repeating: Details.KeySet(), count: Event.Kind.allCases.count)

  init() {
    for kind in Event.Kind.allCases {
      sets[Self.index(of: kind)] = .required(for: kind).union(.optional(for: kind))
    }
  }

  func keys(of kind: Event.Kind) -> Details.KeySet { sets[Self.index(of: kind)] }

  /// Written out: to hash a kind takes longer than to read its line.
  private static func index(of kind: Event.Kind) -> Int {
    switch kind {
    case .started: 0
    case .completed: 1
    case .finished: 2
    case .returned: 3
    case .paused: 4
    case .resumed: 5
    case .cancelled: 6
    case .noted: 7
    case .corrected: 8
    case .overdue: 9
    }
  }
}

extension Details.Key {
  /// The words of which its value is one; none where it may be anything.
  fileprivate var fewValues: [String] {
    switch self {
    case .jawaban: Answer.allCases.map(\.rawValue)
    case .diukur: Details.Measure.allCases.map(\.rawValue)
    case .rangkap: ["ya"]
    case .peran: RoleBasis.allCases.map(\.rawValue)
    default: []
    }
  }
}

// MARK: - All words

extension KnownWords {
  /// Tells which words are known: of two programs that know other ones it is another.
  package static var digest: Digest {
    let events = Event.Kind.allCases.map { kind in
      let keys = Details.Key.allCases.filter { $0.mayStand(in: kind) }.map(\.name)
      return "\(kind.rawValue) \(keys.joined(separator: " "))"
    }
    let values = Details.Key.allCases.map { $0.fewValues.joined(separator: " ") }
    return SHA256.hash(Array((events + values).joined(separator: "\n").utf8))
  }
}
