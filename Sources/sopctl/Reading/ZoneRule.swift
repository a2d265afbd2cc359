/// A zone as a rule of POSIX says it, without a file: `WIB-7`, `<+07>-7`, `CET-1CEST,M3.5.0,M10.5.0/3` (tzset(3)).
struct ZoneRule {
  private var rest: Substring.UTF8View

  /// Whether a text is such a rule from its first to its last character. Of what is only begun like one the C
  /// library takes some part, without a word.
  static func isWhole(_ text: String) -> Bool {
    var rule = ZoneRule(rest: text[...].utf8)
    return rule.takeSeasons() && rule.rest.isEmpty
  }

  // MARK: - Grammar

  /// `WIB-7`, and where summer has another time, its name, its offset and when it begins and ends.
  private mutating func takeSeasons() -> Bool {
    guard takeName(), takeOffset() else { return false }
    if rest.isEmpty { return true }
    guard takeName() else { return false }
    if let next = rest.first, next != UInt8(ascii: ","), !takeOffset() { return false }
    if rest.isEmpty { return true }
    return takeChange() && takeChange()
  }

  /// `WIB`, or in angle brackets `<+07>`: at least three characters.
  private mutating func takeName() -> Bool {
    let isQuoted = take("<")
    let length = rest.prefix { byte in
      Self.isLetter(byte) || isQuoted && (Self.isDigit(byte) || Self.isSign(byte))
    }.count
    rest = rest.dropFirst(length)
    return length >= 3 && (!isQuoted || take(">"))
  }

  /// `-7`, `+5:30`, `-7:00:30`: as far as clocks go.
  private mutating func takeOffset() -> Bool { takeTime(hours: 24) }

  /// When a season begins: `,M3.5.0`, `,J60`, `,59`, and at what time: `/3`.
  private mutating func takeChange() -> Bool {
    guard take(","), takeDay() else { return false }
    return !take("/") || takeTime(hours: 167)
  }

  private mutating func takeDay() -> Bool {
    if take("J") { return takeNumber(1...365) }
    if take("M") {
      return takeNumber(1...12) && take(".") && takeNumber(1...5) && take(".") && takeNumber(0...6)
    }
    return takeNumber(0...365)
  }

  private mutating func takeTime(hours: Int) -> Bool {
    if let next = rest.first, Self.isSign(next) { rest.removeFirst() }
    guard takeNumber(0...hours) else { return false }
    for _ in 0..<2 where take(":") {
      if !takeNumber(0...59) { return false }
    }
    return true
  }

  // MARK: - Characters

  private mutating func takeNumber(_ range: ClosedRange<Int>) -> Bool {
    let digits = rest.prefix(while: Self.isDigit)
    rest = rest.dropFirst(digits.count)
    return digits.count <= 3 && Int(Substring(digits)).map(range.contains) == true
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }
}
