extension JSONReader {
  /// Reads a string, its quotes included.
  mutating func string() throws(JSONFault) -> String {
    guard skip("\"") else { throw unexpected() }
    var string = ""
    while true {
      let start = position
      while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        position += 1
      }
      string += String(decoding: bytes[start..<position], as: UTF8.self)
      switch next {
      case UInt8(ascii: "\""):
        position += 1
        return string
      case UInt8(ascii: "\\"): string += String(try escape())
      case nil: throw fault(.unterminated)
      default: throw fault(.controlInString)
      }
    }
  }

  /// Reads a backslash and what follows it; a fault stands at the backslash.
  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let letter = next else { throw fault(.unterminated) }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(escapedAt: start)
    default: throw JSONFault(.badEscape, at: start, of: bytes)
    }
  }

  /// Reads what follows `\u`: four digits, and for a character beyond U+FFFF a second escape.
  private mutating func scalar(escapedAt start: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try codeUnit(escapedAt: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let second = position
    guard UTF16.isLeadSurrogate(first), skip("\\"), skip("u") else {
      throw JSONFault(.loneSurrogate, at: start, of: bytes)
    }
    let trail = try codeUnit(escapedAt: second)
    let value = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(trail & 0x3FF))
    guard UTF16.isTrailSurrogate(trail), let scalar = Unicode.Scalar(value) else {
      throw JSONFault(.loneSurrogate, at: start, of: bytes)
    }
    return scalar
  }

  /// Reads four hexadecimal digits.
  private mutating func codeUnit(escapedAt start: Int) throws(JSONFault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw fault(.unterminated) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONFault(.badEscape, at: start, of: bytes)
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
