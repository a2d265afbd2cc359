import SOPCore
import TestSupport
import Testing

/// Checking lines by themselves, in parts, and laying ended runs aside changes no finding.
struct LineCheckTests {
  private static let seed: UInt64 = 20_261_124

  @Test(arguments: 0..<Depth.of(12, orJust: 2))
  func `a book in parts has the faults of the book line by line`(number: Int) {
    let seed = Self.seed + UInt64(number)
    var office = BusyOffice(seed: seed, isWriting: true)
    office.work(through: 15)
    var generator = SplitMix64(seed: seed)
    for round in 0..<8 {
      var lines = office.lines
      for _ in 0..<round {
        let index = Int.random(in: lines.indices, using: &generator)
        lines[index] = lines[index].mutated(using: &generator).filter { $0 != 0x0A }
      }
      var whole = Verification(definition: OfficialProcedures.procedure)
      for line in lines { whole.take(line.span) }
      let parted = Self.verified(lines, using: &generator)
      #expect(parted.faults == whole.faults, "seed \(seed), round \(round)")
      #expect(parted.lastSeal == whole.lastSeal && parted.lastNo == whole.lastNo)
      #expect(parted.lineCount == lines.count)
    }
  }

  /// The book read in parts of chance lengths, ended runs laid aside.
  private static func verified(
    _ lines: [[UInt8]], using generator: inout SplitMix64
  ) -> Verification {
    let book: [UInt8] = lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    var verification = Verification(
      definition: OfficialProcedures.procedure,
      lineAgain: { Array(book[$0.offset..<$0.offset + $0.count]) })
    var rest = lines[...]
    while !rest.isEmpty {
      let part = rest.prefix(Int.random(in: 1...9, using: &generator))
      let split = part.prefix(Int.random(in: 0...part.count, using: &generator))
      let isFirst = rest.count == lines.count
      rest = rest.dropFirst(part.count)
      let lead = Paraf.lead(after: verification.lastSeal)
      let bytes = lead + part.flatMap { $0 + [UInt8(ascii: "\n")] }
      let middle = lead.count + split.reduce(0) { $0 + $1.count + 1 }
      let halves = [lead.count..<middle, middle..<bytes.count]
      for half in halves {
        verification.take(
          LineChecks(of: bytes.span, in: half, isFirst: isFirst && half.lowerBound == lead.count))
      }
    }
    return verification
  }

  @Test func `persons are the same where their folded names are`() {
    let names = [
      "Budi", "budi", "BUDI ", " budi", "Bu di", "bu  di", "bu\tdi", "Budi Santoso", "budi santoso",
      "Budi\u{A0}Santoso", "É", "é", "e\u{301}", "\u{212A}", "k", "K", "ß", "ss", "İ", "i", "", " ",
    ]
    for name in names {
      for other in names {
        let (one, two) = (Person(name: name, account: "a"), Person(name: other, account: "b"))
        #expect(one.isSame(as: two) == (one.foldedName == two.foldedName), "\(name) \(other)")
      }
    }
  }
}
