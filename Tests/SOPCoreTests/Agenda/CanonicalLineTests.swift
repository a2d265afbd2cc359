import SOPCore
import Testing

/// An entry has one spelling: what is read as an entry is what the entry is written as, even of lines that
/// no program of ours has written.
struct CanonicalLineTests {
  private static let seed: UInt64 = 20_261_122

  @Test(arguments: 0..<4)
  func `a line that reads as an entry is that entry's own line`(number: Int) throws {
    let seed = Self.seed + UInt64(number)
    var office = BusyOffice(seed: seed, isWriting: true)
    office.work(through: 10)
    var generator = SplitMix64(seed: seed)
    var accepted = 0
    for _ in 0..<6_000 {
      guard let line = office.lines.dropFirst().randomElement(using: &generator),
        let ending = AgendaLine.ending(of: line.span)
      else { continue }
      var part = Array(line[..<ending.sealedCount])
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        part = part.mutated(using: &generator)
      }
      // Whoever forges a line seals it well.
      let forged = part + Array(" | \(ending.seal.hex)".utf8)
      guard case .entry(let entry)? = try? AgendaLine.read(forged.span, isFirst: false) else {
        continue
      }
      accepted += 1
      let again = AgendaEntry.sealedPart(no: entry.no, event: entry.event, text: entry.text)
      #expect(
        again == part,
        """
        seed \(seed)
        read:    \(String(decoding: part, as: UTF8.self))
        written: \(String(decoding: again, as: UTF8.self))
        """)
    }
    // Most changes of a sentence or a name are still entries.
    #expect(accepted > 1_000)
  }

  @Test(arguments: 0..<2)
  func `a header that reads is its own line`(number: Int) throws {
    var generator = SplitMix64(seed: Self.seed + UInt64(number))
    let continues = number == 0 ? nil : AgendaHeader.Continuation(no: 7, seal: SHA256.hash("x"))
    let opened = ZonedMoment(Moment(seconds: 1_795_000_000), in: .wib)
    let part = AgendaHeader.sealedPart(office: "Dinas | Kota", opened: opened, continues: continues)
    for _ in 0..<4_000 {
      let forged = part.mutated(using: &generator)
      let line = forged + Array(" | \(Digest.zero.hex)".utf8)
      guard case .header(let header)? = try? AgendaLine.read(line.span, isFirst: true) else {
        continue
      }
      let again = AgendaHeader.sealedPart(
        office: header.office, opened: header.opened, continues: header.continues)
      #expect(again == forged, "\(String(decoding: forged, as: UTF8.self))")
    }
  }
}
