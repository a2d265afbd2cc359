import Testing

@testable import SOPCore

struct NIKTests {
  @Test(arguments: [
    "3374011501900001", "3374 0115 0190 0001", "337401 150190 0001", "33.74.01.150190.0001",
    "33-74-01-15-01-90-0001", "33 74 01 - 15 01 90 - 0001", "3374011501900 001",
    "3374\u{A0}0115\u{202F}0190\u{3000}0001", "3374\n0115\t0190\r\n0001",
    "3374–0115—0190‐0001", "3374\u{2212}011501900001", "3374\u{B7}0115\u{FF0E}0190\u{2024}0001",
    "3374\u{200B}0115\u{2060}0190\u{FEFF}0001", "3\u{AD}374011501900001",
    "３３７４０１１５０１９００００１", "٣٣٧٤٠١١٥٠١٩٠٠٠٠١", "३३७४०११५०१९००००१", "𝟛𝟛74011501900001",
    "NIK:3374011501900001", "NIK 3374011501900001.", "(3374011501900001)", "x3374011501900001y",
    "12 3374011501900001", "3374011501900001 12", "7-3374011501900001-8", "1, 3374011501900001",
    "KTP no. 3374011501900001, tamu", "3 3 7 4 0 1 1 5 0 1 9 0 0 0 0 1",
    "196707191993111001 3374 011501900001", " . - 3374011501900001 - . ",
  ])
  func `a NIK is found however it is written`(text: String) {
    #expect(NIK.firstMasked(in: text) == "33**********0001")
  }

  @Test(arguments: [
    "", "PIAK-03-2026-001", "337401150190000", "33740115019000012", "123374011501900001",
    "3374011501900001234", "337401150190000 12", "3374,0115,0190,0001", "3374/0115/0190/0001",
    "33**********0001", "3374x011501900001", "3374:0115:0190:0001", "3374_0115_0190_0001",
    "0274 6921105 - 6922349", "2026-11-20 08:00:00", "½½½½½½½½½½½½½½½½", "①②③④⑤⑥⑦⑧⑨①②③④⑤⑥⑦",
  ])
  func `other digits are none`(text: String) {
    #expect(NIK.firstMasked(in: text) == nil)
  }

  @Test(arguments: [
    "NIP. 196707191993111001", "NIP. 196508101986031003", "NIP. 19670712 199202 1 001",
    "19670719 199311 1 001", "19650810 198603 1 003", "Telp. 6921105 - 6922349",
  ])
  func `the numbers printed on the forms are none`(text: String) {
    #expect(NIK.firstMasked(in: text) == nil)
  }

  @Test(arguments: [
    ("1101010101000001", true), ("1001010101000001", false), ("9701010101000001", true),
    ("9801010101000001", false), ("3300010101000001", false), ("3374000101000001", false),
    ("3374010001000001", false), ("3374013101000001", true), ("3374013201000001", false),
    ("3374014001000001", false), ("3374014101000001", true), ("3374017101000001", true),
    ("3374017201000001", false), ("3374010100000001", false), ("3374010112000001", true),
    ("3374010113000001", false),
  ])
  func `region, day and month make a NIK`(digits: String, isNIK: Bool) {
    #expect((NIK.firstMasked(in: digits) != nil) == isNIK)
  }

  @Test func `the first is told, and its mask is none itself`() {
    let text = "1234567890123456 dan 5171014101900002, lalu 3374011501900001"
    let masked = NIK.firstMasked(in: text)
    #expect(masked == "51**********0002")
    #expect(masked.flatMap(NIK.firstMasked) == nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `what is found agrees with trying every run of groups`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        let piece = ["3374", "011501", "33740115", "900001", "01900001", "1", "3374011501900001"]
        let gap = [" ", "-", ".", "\u{200B}", " - ", ",", "x"]
        return (piece.randomElement(using: &random) ?? "")
          + (gap.randomElement(using: &random) ?? "")
      }.joined()
      #expect((NIK.firstMasked(in: text) != nil) == slowlyHasNIK(text), "\(text.debugDescription)")
    }
  }
}

/// Looks at every run of digit groups in ASCII text.
private func slowlyHasNIK(_ text: String) -> Bool {
  text.split { $0 == "," || $0 == "x" }.contains { chain in
    let groups = chain.unicodeScalars.split { !("0"..."9" ~= $0) }.map { String($0) }
    return groups.indices.contains { start in
      (start..<groups.count).contains { end in
        let digits = groups[start...end].joined()
        guard digits.count == 16 else { return false }
        let pairs = (0..<8).compactMap { Int(digits.dropFirst($0 * 2).prefix(2)) }
        let day = pairs[3] > 40 ? pairs[3] - 40 : pairs[3]
        return (11...97).contains(pairs[0]) && pairs[1] > 0 && pairs[2] > 0
          && (1...31).contains(day) && (1...12).contains(pairs[4])
      }
    }
  }
}
