import TestSupport
import Testing

@testable import SOPCore

/// The quick reader of entries and the grammar written down slowly are of one mind about any bytes.
struct LineReadingTests {
  private static let seed: UInt64 = 20_261_123

  @Test(arguments: 0..<Depth.of(6, orJust: 1))
  func `entries are read, or refused for the same fault, as the slow reader does`(
    number: Int
  ) throws {
    let seed = Self.seed + UInt64(number)
    var office = BusyOffice(seed: seed, isWriting: true)
    office.work(through: 10)
    var generator = SplitMix64(seed: seed)
    var (accepted, refused) = (0, 0)
    for round in 0..<5_000 {
      guard let line = office.lines.dropFirst().randomElement(using: &generator) else { continue }
      var part = Array(line.dropLast(67))
      for _ in 0..<(round % 3) { part = part.forged(using: &generator) }
      let forged = part + line.suffix(67)
      let quick = Result { () throws(LineFault) in try Self.read(forged) }
      let slow = Result { () throws(LineFault) in try SlowLine.entry(forged) }
      #expect(quick == slow, "seed \(seed): \(String(decoding: forged, as: UTF8.self))")
      if case .success = quick { accepted += 1 } else { refused += 1 }
    }
    #expect(accepted > 1_500 && refused > 1_000)
  }

  private static func read(_ line: [UInt8]) throws(LineFault) -> AgendaEntry {
    guard case .entry(let entry) = try AgendaLine.read(line.span, isFirst: false) else {
      throw LineFault(field: 0, kind: .unreadable)
    }
    return entry
  }

  @Test func `every key of the details is called as the book writes it`() {
    for key in Details.Key.allCases {
      #expect(Details.Key(key.name.utf8.span) == key)
    }
    #expect(Details.Key.membatalkan.name == "membatalkan")
  }
}

extension [UInt8] {
  /// Changed at random, or by a word that the grammar knows put in somewhere.
  fileprivate func forged(using generator: inout SplitMix64) -> [UInt8] {
    guard generator.next() % 2 == 0 else { return mutated(using: &generator) }
    let words = [
      " | ", "; ", "; lama=1m0s", "; rangkap=ya", "; isian.x=y", "; isian.=y", "isian=z; ", "-",
      "; lampiran=\(String(repeating: "a", count: 64)) 1 a b", "; catatan=\\s\\e\\p", "ü",
      "; ke=01", "; tingkat=2", "; kepada=Kabid", "terlambat", "mulai", " (", ")", "0", "\\",
      "; catatan=" + String(repeating: "x", count: 2_001), "; peran=daftar", "; output=",
      "serah", "; baru=1", "baru=1; ", "; Baru=1", "x", "; isian.a-b=1", "; diukur=jam-malam",
    ]
    let bounds = indices.filter { self[$0] == 0x3B || self[$0] == 0x20 }
    let index = generator.next() % 2 == 0 ? bounds.randomElement(using: &generator) : count / 2
    var bytes = self
    bytes.insert(contentsOf: (words.randomElement(using: &generator) ?? "").utf8, at: index ?? 0)
    return bytes
  }
}
