extension Details {
  /// Reads the ninth field, for an event of this kind.
  init(_ bytes: Span<UInt8>, of kind: Event.Kind) throws(LineFault) {
    self.init()
    let pairs = try Self.pairs(in: bytes)
    for (previous, pair) in zip(pairs, pairs.dropFirst()) where !previous.mayPrecede(pair) {
      throw Self.fault(.keyOutOfOrder(pair.name))
    }
    if let fault = Self.grammarFault(of: pairs, for: kind) { throw Self.fault(fault) }
    for pair in pairs {
      if pair.value.isEmpty { throw Self.fault(.unreadableValue(key: pair.name)) }
      if pair.value.utf8.count > AgendaLimits.text {
        throw Self.fault(.textTooLong(key: pair.name))
      }
      if !take(pair) { throw Self.fault(.unreadableValue(key: pair.name)) }
    }
  }

  private static func fault(_ kind: LineFault.Kind) -> LineFault {
    LineFault(field: 9, kind: kind)
  }

  private static func pairs(in bytes: Span<UInt8>) throws(LineFault) -> [Pair] {
    if bytes.count == 1 && bytes[0] == UInt8(ascii: "-") { return [] }
    var pairs: [Pair] = []
    var start = 0
    while start <= bytes.count {
      var end = start
      // In a value `;` is escaped, so that every one that stands here ends a pair.
      while end < bytes.count && bytes[end] != UInt8(ascii: ";") { end += 1 }
      pairs.append(try pair(in: bytes.extracting(start..<end)))
      if end == bytes.count { break }
      guard end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: " ") else {
        throw fault(.unreadable)
      }
      start = end + 2
    }
    return pairs
  }

  private static func pair(in bytes: Span<UInt8>) throws(LineFault) -> Pair {
    guard let equals = bytes.indices.first(where: { bytes[$0] == UInt8(ascii: "=") }),
      let name = String(ascii: bytes.extracting(0..<equals))
    else { throw fault(.unreadable) }
    let value: String
    do {
      value = try Escaping.detail.unescaped(bytes.extracting(equals + 1..<bytes.count))
    } catch {
      throw fault(error.kind == .invalidUTF8 ? .notUTF8 : .escape)
    }
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let field = parts.count == 2 ? String(parts[1]) : nil
    guard let key = Key(rawValue: String(parts[0])), (key == .isian) == (field != nil),
      field.map(ProcedureReader.isFieldKey) ?? true
    else { throw fault(.unknownKey(name)) }
    return Pair(key: key, field: field, value: value)
  }
}

extension Details.Pair {
  fileprivate func mayPrecede(_ next: Details.Pair) -> Bool {
    guard let own = Details.Key.allCases.firstIndex(of: key),
      let other = Details.Key.allCases.firstIndex(of: next.key)
    else { return false }
    return own < other || (own == other && key.isRepeatable)
  }
}
