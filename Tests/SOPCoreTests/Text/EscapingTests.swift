import Testing

@testable import SOPCore

struct EscapingTests {
  @Test(arguments: [
    ("", "", ""), ("Budi Santoso (budi)", "Budi Santoso (budi)", "Budi Santoso (budi)"),
    ("a|b", #"a\pb"#, #"a\pb"#), (#"C:\x"#, #"C:\\x"#, #"C:\\x"#),
    ("k=v; l", "k=v; l", #"k\ev\s l"#),
    ("é語🙂", "é語🙂", "é語🙂"), ("a\nb\0", #"a\u{A}b\u{0}"#, #"a\u{A}b\u{0}"#),
    ("\u{202E}\u{E0041}", #"\u{202E}\u{E0041}"#, #"\u{202E}\u{E0041}"#),
    ("\u{7F}\u{9B}\u{FEFF}", #"\u{7F}\u{9B}\u{FEFF}"#, #"\u{7F}\u{9B}\u{FEFF}"#),
    ("\r\n", #"\u{D}\u{A}"#, #"\u{D}\u{A}"#), ("e\u{301}", "e\u{301}", "e\u{301}"),
    (#"\p"#, #"\\p"#, #"\\p"#),
  ])
  func `a text has one spelling in each dialect`(text: String, field: String, detail: String) throws
  {
    for (dialect, spelling) in [(Escaping.field, field), (.detail, detail)] {
      #expect(dialect.escaped(text).utf8.elementsEqual(spelling.utf8))
      #expect(try dialect.unescaped(spelling.utf8.span).utf8.elementsEqual(text.utf8))
    }
  }

  @Test(
    arguments: [
      (#"ab\"#, 2, .loneBackslash), (#"é\x"#, 2, .loneBackslash), (#"\n"#, 0, .loneBackslash),
      (#"\P"#, 0, .loneBackslash), (#"\U{A}"#, 0, .loneBackslash), ("a|b", 1, .unescaped("|")),
      ("a\tb", 1, .unescaped("\t")), ("é\u{200B}", 2, .unescaped("\u{200B}")),
      ("\r\n", 0, .unescaped("\r")), (#"\u"#, 0, .malformedNumber), (#"\uA"#, 0, .malformedNumber),
      (#"\u{"#, 0, .malformedNumber), (#"\u{}"#, 0, .malformedNumber),
      (#"\u{A"#, 0, .malformedNumber), (#"\u{a}"#, 0, .malformedNumber),
      (#"\u{0A}"#, 0, .malformedNumber), (#"\u{00}"#, 0, .malformedNumber),
      (#"\u{+A}"#, 0, .malformedNumber), (#"\u{ A}"#, 0, .malformedNumber),
      (#"\u{1000000}"#, 0, .malformedNumber), (#"\u{Ａ}"#, 0, .malformedNumber),
      (#"\u{D800}"#, 0, .noCharacter), (#"\u{DFFF}"#, 0, .noCharacter),
      (#"\u{110000}"#, 0, .noCharacter), (#"\u{FFFFFF}"#, 0, .noCharacter),
      (#"ab\u{41}"#, 2, .needlessEscape("A")), (#"\u{5C}"#, 0, .needlessEscape("\\")),
      (#"\u{7C}"#, 0, .needlessEscape("|")), (#"\u{E9}"#, 0, .needlessEscape("é")),
    ] as [(String, Int, EscapeFault.Kind)])
  func `another spelling is a fault in both dialects`(
    text: String, offset: Int, kind: EscapeFault.Kind
  ) {
    for dialect in Escaping.allCases {
      let fault = #expect(throws: EscapeFault.self) { try dialect.unescaped(text.utf8.span) }
      #expect(fault == EscapeFault(offset: offset, kind: kind))
    }
  }

  @Test func `semicolon and equals sign are escaped in details only`() {
    func fault(_ dialect: Escaping, _ text: String) -> EscapeFault? {
      #expect(throws: EscapeFault.self) { try dialect.unescaped(text.utf8.span) }
    }
    #expect(fault(.detail, "a;") == EscapeFault(offset: 1, kind: .unescaped(";")))
    #expect(fault(.detail, "a=") == EscapeFault(offset: 1, kind: .unescaped("=")))
    #expect(fault(.field, #"\s"#) == EscapeFault(offset: 0, kind: .loneBackslash))
    #expect(fault(.field, #"\e"#) == EscapeFault(offset: 0, kind: .loneBackslash))
  }

  @Test func `bytes that are not UTF-8 are a fault`() {
    let bytes: [UInt8] = [0x61, 0x62, 0xC3, 0x28]
    let fault = #expect(throws: EscapeFault.self) { try Escaping.field.unescaped(bytes.span) }
    #expect(fault == EscapeFault(offset: 2, kind: .invalidUTF8))
  }

  // MARK: - Laws

  @Test(arguments: Escaping.allCases, 1...20 as ClosedRange<UInt64>)
  func `every text comes back, and nothing of the line's own is left in it`(
    dialect: Escaping, seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let text = randomText(using: &random)
      let escaped = dialect.escaped(text)
      try #require(try dialect.unescaped(escaped.utf8.span).utf8.elementsEqual(text.utf8))
      let own: Set<Unicode.Scalar> = dialect == .field ? ["|"] : ["|", ";", "="]
      try #require(!escaped.unicodeScalars.contains { $0.isInvisible || own.contains($0) })
    }
  }

  @Test(arguments: Escaping.allCases, 1...20 as ClosedRange<UInt64>)
  func `whatever bytes are accepted are the spelling of what they mean`(
    dialect: Escaping, seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    var accepted = 0
    for _ in 0..<1_000 {
      var bytes = Array(dialect.escaped(randomText(using: &random)).utf8)
      let alphabet = Array(#"\\|;=pseu{}0123456789ABCDEFad"#.utf8) + [0x0A, 0x80, 0xC2, 0xE2, 0xFF]
      for _ in 0..<Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] = alphabet.randomElement(using: &random) ?? 0
      }
      guard let text = try? dialect.unescaped(bytes.span) else { continue }
      accepted += 1
      try #require(Array(dialect.escaped(text).utf8) == bytes)
    }
    #expect(accepted > 100)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `random bytes never trap`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array(#"\\\\|;=pseu{}}A0"#.utf8) + [0x0A, 0xC2, 0x80]
    for _ in 0..<1_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      if let text = try? Escaping.detail.unescaped(bytes.span) {
        #expect(Array(Escaping.detail.escaped(text).utf8) == bytes)
      }
    }
  }
}

private func randomText(using random: inout SplitMix64) -> String {
  let special = Array(#"\|;=puse{}"#.unicodeScalars)
  let ranges: [ClosedRange<UInt32>] = [
    0...0x7F, 0x20...0x7E, 0x80...0x2FF, 0x1F00...0x30FF, 0xFE00...0xFFFF, 0x1D100...0x1D1FF,
    0xE0000...0x10FFFF,
  ]
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...10, using: &random) {
    let range = ranges.randomElement(using: &random) ?? 0...0
    let scalar = Unicode.Scalar(.random(in: range, using: &random)) ?? " "
    text.append(Bool.random(using: &random) ? scalar : special.randomElement(using: &random) ?? "|")
  }
  return String(text)
}
