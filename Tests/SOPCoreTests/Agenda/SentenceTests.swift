import TestSupport
import Testing

@testable import SOPCore

/// The sentences of a book say what its facts say, and a sentence that says anything else is noted: whether it is
/// held against the bytes of the line, or written again.
struct SentenceTests {
  private static let seed: UInt64 = 20_261_129
  private static let phrasebook = Phrasebook(
    OfficialProcedures.all.map { ($0.procedure, $0.digest) })

  private func noted(_ lines: [[UInt8]], by phrasebook: Phrasebook) -> [Int] {
    var verification = Verification(
      phrasebook: phrasebook, definition: OfficialProcedures.procedure)
    let lead = Paraf.lead(after: .zero)
    let bytes = lead + lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    let checks = LineChecks(
      of: bytes.span, in: lead.count..<bytes.count, isFirst: true, phrasebook: phrasebook)
    verification.take(checks)
    verification.finish()
    return Array(verification.notes[.sentence].numbers)
  }

  @Test(arguments: 0..<Depth.of(12, orJust: 3))
  func `what the program writes is true, and nearly always seen to be without writing it again`(
    number: Int
  ) {
    let seed = Self.seed + UInt64(number)
    var office = BusyOffice(seed: seed, isWriting: true)
    office.work(through: 20)
    #expect(noted(office.lines, by: Self.phrasebook).isEmpty, "seed \(seed)")
    #expect(noted(office.lines, by: Phrasebook()).isEmpty, "seed \(seed)")
    let lead = Paraf.lead(after: .zero)
    let bytes = lead + office.lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    let checks = LineChecks(
      of: bytes.span, in: lead.count..<bytes.count, isFirst: true, phrasebook: Self.phrasebook)
    // What is said of time outside working hours takes more than the line to know.
    let doubtful = checks.doubtful.filter { !$0.text.contains(", di luar jam kerja") }
    #expect(doubtful.count * 4 < office.entries.count, "seed \(seed)")
  }

  @Test(arguments: 0..<Depth.of(8, orJust: 2))
  func `a sentence that was changed is noted in its line`(number: Int) {
    let seed = Self.seed + 1_000 + UInt64(number)
    var office = BusyOffice(seed: seed, isWriting: true)
    office.work(through: 12)
    var generator = SplitMix64(seed: seed)
    var lines = [office.lines[0]]
    let header = office.lines[0]
    var previous = AgendaLine.ending(of: header.span)?.seal ?? .zero
    var changed: [Int] = []
    for entry in office.entries {
      var text = Array(entry.text.unicodeScalars)
      if Int.random(in: 0..<3, using: &generator) == 0 {
        changed.append(entry.no + 1)
        let index = Int.random(in: text.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0 where text.count > 1: text.remove(at: index)
        case 1: text.insert("x", at: index)
        default: text[index] = text[index] == "q" ? "z" : "q"
        }
      }
      var changed = String.UnicodeScalarView()
      changed.append(contentsOf: text)
      let (again, line) = AgendaEntry.sealed(
        no: entry.no, event: entry.event, text: String(changed), after: previous)
      previous = again.seal
      lines.append(Array(line.dropLast()))
    }
    #expect(noted(lines, by: Self.phrasebook) == changed, "seed \(seed)")
    #expect(noted(lines, by: Phrasebook()) == changed, "seed \(seed)")
  }
}
