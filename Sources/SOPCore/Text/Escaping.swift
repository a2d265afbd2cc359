/// How text stands in a line of the book, so that no character of it is taken for the line's own,
/// and none is invisible (buku-agenda.md, "Escapes").
///
/// Every text has exactly one spelling, and what is no such spelling is a fault: `escaped` and
/// `unescaped` are inverse in both directions.
package enum Escaping: CaseIterable, Sendable {
  /// A field of free text: `\` is written `\\`, `|` is `\p`, an invisible character `\u{HEX}`
  /// with upper-case digits and no zeros in front.
  case field
  /// A value of the details (Rincian): as in a field, and `;` is written `\s`, `=` is `\e`.
  case detail

  /// The letter that stands after a backslash for `scalar`, or nil if it has none.
  func letter(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch (scalar, self) {
    case ("\\", _): "\\"
    case ("|", _): "p"
    case (";", .detail): "s"
    case ("=", .detail): "e"
    default: nil
    }
  }

  /// What `letter` after a backslash stands for, or nil if for nothing.
  func scalar(for letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch (letter, self) {
    case ("\\", _): "\\"
    case ("p", _): "|"
    case ("s", .detail): ";"
    case ("e", .detail): "="
    default: nil
    }
  }

  /// Whether all bytes are printable ASCII that stands for itself, as nearly all text is.
  func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while bytes.count - index >= ByteWord.count {
      if !isPlain(ByteWord(bytes, at: index)) { return false }
      index += ByteWord.count
    }
    while index < bytes.count, isPlain(bytes[index]) { index += 1 }
    return index == bytes.count
  }

  @inline(__always)
  private func isPlain(_ word: ByteWord) -> Bool {
    word.isPrintableASCII && !word.contains(UInt8(ascii: "\\")) && !word.contains(UInt8(ascii: "|"))
      && (self == .field
        || !word.contains(UInt8(ascii: ";")) && !word.contains(UInt8(ascii: "=")))
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x5F && letter(for: Unicode.Scalar(byte)) == nil
  }
}

// MARK: - Writing

extension Escaping {
  /// The one spelling of `text`.
  package func escaped(_ text: String) -> String {
    if isPlain(text.utf8.span) { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if let letter = letter(for: scalar) {
        escaped += "\\" + String(letter)
      } else if scalar.isInvisible {
        escaped += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        escaped += String(scalar)
      }
    }
    return escaped
  }
}

// MARK: - Reading

extension Escaping {
  /// The text of which `bytes` are the one spelling.
  package func unescaped(_ bytes: Span<UInt8>) throws(EscapeFault) -> String {
    let text: String
    do {
      text = String(copying: try UTF8Span(validating: bytes))
    } catch {
      throw EscapeFault(offset: error.byteOffsets.lowerBound, kind: .invalidUTF8)
    }
    if isPlain(text.utf8.span) { return text }
    var unescaped = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while true {
      let start = rest.startIndex
      do {
        guard let scalar = try next(in: &rest) else { return String(unescaped) }
        unescaped.append(scalar)
      } catch {
        let offset = text.utf8.distance(from: text.startIndex, to: start)
        throw EscapeFault(offset: offset, kind: error)
      }
    }
  }

  /// Reads one character, escaped or not, from `rest`; nil at its end.
  private func next(
    in rest: inout Substring.UnicodeScalarView
  ) throws(EscapeFault.Kind) -> Unicode.Scalar? {
    guard let scalar = rest.popFirst() else { return nil }
    guard scalar == "\\" else {
      guard letter(for: scalar) == nil, !scalar.isInvisible else { throw .unescaped(scalar) }
      return scalar
    }
    guard let letter = rest.popFirst() else { throw .loneBackslash }
    if letter == "u" { return try number(in: &rest) }
    guard let scalar = self.scalar(for: letter) else { throw .loneBackslash }
    return scalar
  }

  /// Reads the `{HEX}` of an invisible character from `rest`.
  private func number(
    in rest: inout Substring.UnicodeScalarView
  ) throws(EscapeFault.Kind) -> Unicode.Scalar {
    guard rest.popFirst() == "{", let end = rest.prefix(7).firstIndex(of: "}") else {
      throw .malformedNumber
    }
    let digits = rest[..<end]
    rest = rest[end...].dropFirst()
    guard digits.allSatisfy({ "0"..."9" ~= $0 || "A"..."F" ~= $0 }),
      digits.first != "0" || digits.count == 1, let value = UInt32(String(digits), radix: 16)
    else { throw .malformedNumber }
    guard let scalar = Unicode.Scalar(value) else { throw .noCharacter }
    guard scalar.isInvisible else { throw .needlessEscape(scalar) }
    return scalar
  }
}
