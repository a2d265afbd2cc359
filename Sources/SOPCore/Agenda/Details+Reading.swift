extension Details {
  /// How much is read.
  enum Extent {
    case complete
    /// Texts that no rule reads are only seen to be well written and there; they stay empty.
    case forRules
  }

  /// Reads the ninth field, for an event of this kind.
  ///
  /// - Parameter found: takes up where each stands.
  init(
    _ bytes: Span<UInt8>, of kind: Event.Kind, _ extent: Extent, _ found: inout DetailPlaces
  ) throws(LineFault) {
    self.init()
    found.clear()
    let unread = extent == .complete ? KeySet() : KeySet.readByNoRule(of: kind)
    // What a later version may have brought is told only where nothing else is wrong.
    var (pairs, newer) = try Self.places(ofPairsIn: bytes)
    for (previous, pair) in zip(pairs, pairs.dropFirst()) where !previous.key.mayPrecede(pair.key) {
      throw Self.fault(.keyOutOfOrder(pair.name(in: bytes)))
    }
    try Self.checkGrammar(of: pairs, in: bytes, for: kind, &newer)
    for pair in pairs {
      try take(pair, in: bytes, unread: unread, &newer)
      found.add(pair.key, name: pair.name, value: pair.value)
    }
    if let newer { throw newer }
  }

  /// Sees to it that the ninth field is made of pairs, whatever their keys, as those are of an event that is
  /// not known.
  static func requirePairs(_ bytes: Span<UInt8>) throws(LineFault) {
    _ = try places(ofPairsIn: bytes)
  }

  /// Where a key and its value stand in the field.
  private struct PairPlace {
    let key: Key
    let name: Range<Int>
    let value: Range<Int>
    /// Whether the value is written without escapes, in ASCII.
    let isPlain: Bool

    func name(in bytes: Span<UInt8>) -> String { String(ascii: bytes.extracting(name)) ?? "" }

    /// Where the part of `isian.KEY` after the dot stands.
    var field: Range<Int> { min(name.lowerBound + 6, name.upperBound)..<name.upperBound }
  }

  private static func fault(_ kind: LineFault.Kind) -> LineFault {
    LineFault(field: 9, kind: kind)
  }

  // MARK: - Pairs

  /// The pairs whose keys are known, and the fault of the first that is not.
  private static func places(
    ofPairsIn bytes: Span<UInt8>
  ) throws(LineFault) -> (known: [PairPlace], unknown: LineFault?) {
    if bytes.isDash { return ([], nil) }
    var pairs: [PairPlace] = []
    var unknown: LineFault?
    pairs.reserveCapacity(12)
    var start = 0
    while start <= bytes.count {
      // In a value `;` is escaped, so that every one that stands here ends a pair.
      let end = bytes.firstIndex(of: UInt8(ascii: ";"), in: start..<bytes.count)
      if let pair = try place(ofPairIn: start..<end, of: bytes, &unknown) { pairs.append(pair) }
      if end == bytes.count { break }
      guard bytes.has(" ", at: end + 1) else { throw fault(.unreadable) }
      start = end + 2
    }
    return (pairs, unknown)
  }

  private static func place(
    ofPairIn range: Range<Int>, of bytes: Span<UInt8>, _ unknown: inout LineFault?
  ) throws(LineFault) -> PairPlace? {
    let equals = bytes.firstIndex(of: UInt8(ascii: "="), in: range)
    let (name, value) = (range.lowerBound..<equals, equals + 1..<max(equals + 1, range.upperBound))
    guard equals < range.upperBound, bytes.extracting(name).isPrintableASCII else {
      throw fault(.unreadable)
    }
    let isPlain = Escaping.detail.isPlain(bytes.extracting(value))
    if !isPlain { _ = try unescaped(bytes.extracting(value)) }
    guard let key = key(named: bytes.extracting(name)) else {
      let fault = fault(.unknownKey(String(ascii: bytes.extracting(name)) ?? ""))
      guard fault.mayBeNewer else { throw fault }
      unknown = unknown ?? fault
      return nil
    }
    return PairPlace(key: key, name: name, value: value, isPlain: isPlain)
  }

  private static func key(named name: Span<UInt8>) -> Key? {
    guard name.has(".", at: 5) else {
      let key = Key(name)
      return key == .isian ? nil : key
    }
    let isField = Key(name.extracting(0..<5)) == .isian
    return isField && ProcedureReader.isFieldKey(name.extracting(6..<name.count)) ? .isian : nil
  }

  private static func unescaped(_ bytes: Span<UInt8>) throws(LineFault) -> String {
    do {
      return try Escaping.detail.unescaped(bytes)
    } catch {
      throw fault(error.kind == .invalidUTF8 ? .notUTF8 : .escape)
    }
  }

  private static func checkGrammar(
    of pairs: [PairPlace], in bytes: Span<UInt8>, for kind: Event.Kind, _ newer: inout LineFault?
  ) throws(LineFault) {
    let required = KeySet.required(for: kind)
    let allowed = required.union(.optional(for: kind))
    var present = KeySet()
    for pair in pairs {
      if !allowed.contains(pair.key) {
        newer = newer ?? fault(.misplacedKey(pair.name(in: bytes)))
      }
      present.insert(pair.key)
    }
    // Another key may stand for one that is missing.
    if newer == nil, let missing = required.first(notIn: present) {
      throw fault(.missingKey(missing.name))
    }
  }

  // MARK: - Values

  private mutating func take(
    _ pair: PairPlace, in bytes: Span<UInt8>, unread: KeySet, _ newer: inout LineFault?
  ) throws(LineFault) {
    let value = bytes.extracting(pair.value)
    let field = bytes.extracting(pair.field)
    if pair.isPlain {
      try take(pair, value, field: field, in: bytes, unread: unread, &newer)
    } else {
      let text = try Self.unescaped(value)
      try take(pair, text.utf8.span, field: field, in: bytes, unread: unread, &newer)
    }
  }

  private mutating func take(
    _ pair: PairPlace, _ value: Span<UInt8>, field: Span<UInt8>, in bytes: Span<UInt8>,
    unread: KeySet, _ newer: inout LineFault?
  ) throws(LineFault) {
    if value.count > AgendaLimits.text {
      throw Self.fault(.textTooLong(key: pair.name(in: bytes)))
    }
    let isRead = unread.contains(pair.key) ? see(pair.key) : take(pair.key, value, field: field)
    if isRead && !value.isEmpty { return }
    if pair.key.hasFewValues, let word = String(ascii: value) {
      let fault = Self.fault(.unknownValue(key: pair.name(in: bytes), word))
      if fault.mayBeNewer {
        newer = newer ?? fault
        return
      }
    }
    let name = pair.name(in: bytes)
    throw Self.fault(
      value.isTooLargeNumber ? .valueTooLarge(key: name) : .unreadableValue(key: name))
  }
}

extension Details.Key {
  fileprivate func mayPrecede(_ next: Details.Key) -> Bool {
    rawValue < next.rawValue || (self == next && isRepeatable)
  }
}
