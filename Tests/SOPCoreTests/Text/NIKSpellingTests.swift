import Testing

@testable import SOPCore

/// The ways of writing a NIK, and of writing it masked.
struct NIKSpellingTests {
  private static let niks = [
    "3374011203560001", "3322014101900002", "1101010101010003", "9712347112990004",
    "5171011112120012",
  ]

  /// `1`, `2` and `3` stand for the region, the day of birth and the order; `A` to `D` for the digits by fours.
  private static let spellings = [
    "123", "1 2 3", "1/2/3", "1,2,3", "1, 2, 3", "1:2:3", "1_2_3", "1+2+3", "1(2)3", "(1)(2)(3)",
    "[1][2][3]", "{1} {2} {3}", "<1><2><3>", "\"1\"2\"3\"", "'1' '2' '3'", "“1”“2”“3”",
    "‘1’ ‘2’ ‘3’",
    "«1» «2» «3»", "「1」「2」「3」", "1.2.3", "1-2-3", "1–2—3", "1‐2‑3", "1‒2―3", "1−2－3", "1 / 2 / 3",
    "1|2|3", "1;2;3", "1\\2\\3", "1*2*3", "1~2~3", "1=2=3", "1#2#3", "1@2@3", "1&2&3", "1%2%3",
    "1!2?3", "1^2^3", "1`2`3", "1$2$3", "1→2→3", "1•2·3", "1…2…3", "1、2。3", "1，2．3", "1／2＿3",
    "1\u{A0}2\u{2007}3", "1\u{202F}2\u{2009}3", "1\u{3000}2\u{200B}3", "1\u{AD}2\u{2060}3",
    "1\u{FEFF}2\u{202E}3", "1\t2\n3", "1\r\n2\u{2028}3", "1\u{0}2\u{1B}3", "1ʼ2ー3",
    "1\u{E000}2\u{378}3",
    "1½2⅓3", "A B C D", "A/B/C/D", "A,B;C:D", "(A) [B] {C} <D>", "NIK:A_B_C_D", "nik=A+B+C+D",
    "no.123",
    "\"123\"", "KTP123x", "1 2 3.", "ABCD,", "A\u{301}B\u{20E3}C\u{FE0F}D",
  ]

  /// Made of digits alone.
  private static let digits: [(name: String, zero: UInt32)] = [
    ("ASCII", 0x30), ("Arabic", 0x660), ("Persian", 0x6F0), ("Devanagari", 0x966),
    ("full-width", 0xFF10), ("Thai", 0xE50), ("Khmer", 0x17E0), ("Javanese", 0xA9D0),
    ("Balinese", 0x1B50), ("Sundanese", 0x1BB0), ("Cham", 0xAA50), ("bold", 0x1D7CE),
    ("double-struck", 0x1D7D8), ("segmented", 0x1FBF0), ("lowered", 0x2080),
  ]

  private static func spelled(_ spelling: String, _ nik: String) -> String {
    let parts: [Character: (Int, Int)] = [
      "1": (0, 6), "2": (6, 6), "3": (12, 4), "A": (0, 4), "B": (4, 4), "C": (8, 4), "D": (12, 4),
    ]
    return String(
      String.UnicodeScalarView(
        spelling.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          // `A` begins other words too.
          guard let (start, count) = parts[Character(scalar)] else { return [scalar] }
          return Array(nik.dropFirst(start).prefix(count).unicodeScalars)
        }))
  }

  @Test(arguments: spellings)
  func `however its parts are parted, it is found, and masked`(spelling: String) {
    for nik in Self.niks {
      let text = "tamu " + Self.spelled(spelling, nik) + " dari loket"
      let masked = nik.prefix(2) + "**********" + nik.suffix(4)
      #expect(NIK.first(in: text)?.masked == String(masked), "\(text.debugDescription)")
      let written = NIK.masking(text)
      #expect(written.contains(masked), "\(written.debugDescription)")
      #expect(NIK.first(in: written) == nil)
      #expect(written.hasPrefix("tamu ") && written.hasSuffix(" dari loket"))
    }
  }

  @Test(arguments: digits)
  func `in whatever digits, it is found, and masked`(script: (name: String, zero: UInt32)) {
    for nik in Self.niks {
      for spelling in ["123", "1 2 3", "A/B/C/D"] {
        let text = String(
          String.UnicodeScalarView(
            Self.spelled(spelling, nik).unicodeScalars.map { scalar in
              guard "0"..."9" ~= scalar else { return scalar }
              return Unicode.Scalar(script.zero + scalar.value - 0x30) ?? scalar
            }))
        #expect(NIK.masking(text) == nik.prefix(2) + "**********" + nik.suffix(4), "\(text)")
      }
    }
  }

  @Test func `raised and circled digits are digits`() {
    #expect(NIK.masking("³³⁷⁴⁰¹¹⁵⁰¹⁹⁰⁰⁰⁰¹") == "33**********0001")
    #expect(NIK.masking("③③⑦④⓪①①⑤⓪①⑨⓪⓪⓪⓪①") == "33**********0001")
  }

  @Test func `nothing but letters keeps its parts apart`() {
    // Every character of the first plane, and the pictures of the second, by threes.
    let scalars = (Array(0...0xFFFF) + Array(0x1F000...0x1FAFF)).compactMap(Unicode.Scalar.init)
      .filter { scalar in
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .letterNumber,
          .privateUse, .unassigned:
          false
        default:
          scalar.properties.numericType != .decimal && scalar.properties.numericType != .digit
        }
      }
    let parts = ["3374", "0115", "0190", "0001"]
    for start in stride(from: 0, to: scalars.count - 2, by: 3) {
      let separators = scalars[start...start + 2].map { String($0) } + [""]
      let text = zip(parts, separators).map { $0 + $1 }.joined()
      #expect(
        NIK.first(in: text) != nil, "\(text.unicodeScalars.map { $0.escaped(asASCII: true) })")
    }
  }

  @Test(arguments: [
    "Nomor 3374x0115 0190 0001", "3374 atau 0115 atau 0190 atau 0001", "a3374b0115c0190d0001",
    "Telp. (0298) 6921105 - 6922349 Fax. (0298) 6921105", "0812-3456-7890 / 0813-2211-0102",
    "(024) 76921105, 76922349", "+62 811 2345 6789", "1500-250, 1500-251",
    "21-11-2026 09.00-12.00", "2026-11-21T09:00:00+07:00", "20/11/2026 s.d. 23/12/2026",
    "19671207 199202 1 001", "NIP. 19670712 199202 1 001", "196707191993111001",
    "INV/2026/11/000123", "3.05.02.01.001/12/2026", "12.05.11.0033.2026.00017",
    "800.1.11.1/1234/2026", "470/1234/DKPS/2026", "B-1234/Un.10/KP.01.2/11/2026",
    "192.168.110.120", "10.11.12.13/24, 10.11.13.13/24", "fe80::1101:1234:5678:9012",
    "Rp1.234.567.890.123,00", "Rp 12.500.000 - 15.000.000", "1.500.000,00 + 2.750.000,00",
    "PIAK-03-2026-001, PIAK-03-2026-002", "000123-000456", "SN 4711081512345678",
    "½½½½½½½½½½½½½½½½", "100% 200% 300% 400% 500% 600%",
  ])
  func `the other numbers of an office stay as they are`(text: String) {
    #expect(NIK.first(in: text) == nil)
    #expect(NIK.masking(text) == text)
  }

  @Test func `every NIK of a text is masked, and what is around them stays`() {
    #expect(
      NIK.masking("Budi (3374 0115 0190 0001), Siti 5171-0141-0190-0002; 21-11-2026 09.00.")
        == "Budi (33**********0001), Siti 51**********0002; 21-11-2026 09.00.")
    #expect(NIK.masking("3374011501900001 3374011501900001") == "33**********0001 33**********0001")
    #expect(NIK.masking("Telp. 0298") == "Telp. 0298")
  }

  @Test(arguments: [
    ("3374011501900001", "3300000000000001"), ("APK 3374011501900001", "APK 3300000000000001"),
    ("C-3374-0115-0190-0001", "C-3300000000000001"),
    ("p_3374_0115_0190_0001", "p_3300000000000001"),
  ])
  func `a name stays one`(name: String, masked: String) {
    #expect(NIK.masking(name, by: "0") == masked)
    #expect(NIK.first(in: masked) == nil)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `what is masked holds no NIK, and is masked no further`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "33", "3374", "011501", "337401", "1101010101", "11010101", "150190", "0190", "0001", "01",
      "3374011501900001", "1101010101010101", "12", "1", "21-11-2026", "19710412 201001 1 004",
    ]
    let gaps = [" ", "-", "/", ".", "_", "", "x", "****", " (", ") "]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        (pieces.randomElement(using: &random) ?? "") + (gaps.randomElement(using: &random) ?? "")
      }.joined()
      for filler: Character in ["*", "0"] {
        let masked = NIK.masking(text, by: filler)
        #expect(NIK.first(in: masked) == nil, "seed \(seed): \(text.debugDescription)")
        #expect(NIK.masking(masked, by: filler) == masked, "seed \(seed)")
        #expect((masked == text) == (NIK.first(in: text) == nil), "seed \(seed)")
      }
    }
  }
}
