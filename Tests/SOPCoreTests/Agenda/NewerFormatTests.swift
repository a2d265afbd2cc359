import Foundation
import Testing

@testable import SOPCore

/// Books in which a newer program has written: told as just that, and never as damage, as long as the parafs
/// are sound.
struct NewerFormatTests {
  private static let seed: UInt64 = 20_261_129

  /// Sound books with one word in one line exchanged, sealed anew from there on.
  @Test(arguments: 0..<8)
  func `a word that is not known, behind a sound paraf, is no damage`(number: Int) throws {
    let seed = Self.seed + UInt64(number)
    let lines = Self.book(seed)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let index = Int.random(in: 1..<lines.count, using: &generator)
      let (changed, word) = try #require(lines[index].withNewWord(using: &generator))
      var forged = lines
      forged[index] = changed
      let faults = Self.faults(of: forged.sealed())
      let text = "seed \(seed), \(word): \(String(decoding: changed, as: UTF8.self))"
      #expect(faults.map(\.line) == [index + 1], Comment(rawValue: text))
      #expect(faults.map(\.isNewerFormat) == [true], Comment(rawValue: text))
      #expect(faults.first?.no == index, Comment(rawValue: text))
      #expect(Self.scanStops(at: forged.sealed()) == index, Comment(rawValue: text))

      let unsealed = Self.faults(of: forged)
      #expect(unsealed.first?.kind == .seal && unsealed.first?.line == index + 1)
      #expect(!unsealed.contains { $0.isNewerFormat }, Comment(rawValue: text))
      #expect(Self.scanStops(at: forged) == nil, Comment(rawValue: text))
    }
  }

  @Test func `of a header of another version nothing is read but the parafs`() {
    var lines = Self.book(Self.seed)
    lines[0] = Array("BUKU AGENDA v2 | satu | dua | tiga | empat | \(Digest.zero.hex)".utf8)
    lines[3] = Array("apa pun | \(Digest.zero.hex)".utf8)
    let sealed = lines.sealed()
    #expect(
      Self.faults(of: sealed).map(\.kind) == [
        .newerFormat(LineFault(field: 1, kind: .unknownVersion("v2")))
      ])
    #expect(Self.scanStops(at: sealed) == 0)
    #expect(Self.faults(of: lines).first?.kind == .seal)
  }

  @Test(arguments: [
    "BUKU AGENDA v0", "BUKU AGENDA v01", "BUKU AGENDA vx", "BUKU AGENDA v", "BUKU v2",
  ])
  func `what is no version is a fault, however well it is sealed`(title: String) {
    var lines = Self.book(Self.seed)
    let rest = String(decoding: lines[0].dropFirst(AgendaHeader.title.utf8.count), as: UTF8.self)
    lines[0] = Array((title + rest).utf8)
    #expect(Self.faults(of: lines.sealed()).first?.isNewerFormat == false)
  }

  /// What no version of the format would write is damage, or somebody's own doing, whatever seals it.
  @Test(arguments: [
    (" | selesai | ", " | SELESAI | "), (" | selesai | ", " | s e | "), ("; peran=", "; Peran="),
    ("; diukur=jam-kerja", "; diukur=Jam"), ("; diukur=jam-dinding", "; diukur=Jam"),
    ("; peran=diakui", "; diukur=jam-kerja"), ("lama=", "baru=1;lama="),
    ("; peran=", "; baru; peran="),
    ("; peran=", "; baru=\\q; peran="),
  ])
  func `what is formed otherwise is a fault, however well it is sealed`(old: String, new: String) {
    var lines = Self.book(Self.seed)
    guard
      let index = lines.indices.first(where: {
        let text = String(decoding: lines[$0], as: UTF8.self)
        return text.contains(" | selesai | ") && text.contains(old)
      })
    else { return }
    lines[index] = Array(
      String(decoding: lines[index], as: UTF8.self).replacing(old, with: new).utf8)
    let faults = Self.faults(of: lines.sealed())
    #expect(faults.first?.line == index + 1)
    #expect(!faults.contains { $0.isNewerFormat })
  }

  @Test func `a paraf noted of a newer line is borne out`() throws {
    var generator = SplitMix64(seed: Self.seed)
    var lines = Self.book(Self.seed)
    lines[5] = try #require(lines[5].withNewWord(using: &generator)).line
    lines = lines.sealed()
    let seal = try #require(Digest(String(decoding: lines[5].suffix(64), as: UTF8.self)))
    var verification = Verification(
      expecting: Verification.Expectation(no: 5, seal: seal),
      definition: OfficialProcedures.procedure)
    for line in lines { verification.take(line.span) }
    verification.finish()
    #expect(verification.faults.map(\.isNewerFormat) == [true])
    #expect(verification.lastNo == lines.count - 1)
  }

  /// The quick look finds whatever the full reading would tell, and little else.
  @Test(arguments: 0..<4)
  func `a quick look misses no word that is not known`(number: Int) {
    let seed = Self.seed + UInt64(number)
    var generator = SplitMix64(seed: seed)
    let lines = Self.book(seed)
    for line in lines.dropFirst() { #expect(Self.hasKnownWords(line)) }
    for _ in 0..<4_000 {
      guard let line = lines.dropFirst().randomElement(using: &generator) else { continue }
      var part = Array(line.dropLast(67))
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        part = part.mutated(using: &generator)
      }
      if Bool.random(using: &generator), let forged = part.withNewWord(using: &generator)?.line {
        part = forged
      }
      let forged = part + line.suffix(67)
      do throws(LineFault) {
        _ = try AgendaLine.read(forged.span, isFirst: false)
      } catch {
        if !error.mayBeNewer { continue }
        #expect(
          !Self.hasKnownWords(forged),
          "seed \(seed): \(String(decoding: forged, as: UTF8.self))")
      }
    }
  }

  /// Whether a quick look at an entry's line finds nothing that is not known.
  private static func hasKnownWords(_ line: [UInt8]) -> Bool {
    guard let head = try? EntryHead(line.span) else { return false }
    return KnownWords.areKnown(in: line.span, from: head.end, of: head.kind)
  }

  // MARK: - Books

  private static func book(_ seed: UInt64) -> [[UInt8]] {
    var office = BusyOffice(seed: seed, isWriting: true)
    office.work(through: 10)
    return office.lines
  }

  private static func faults(of lines: [[UInt8]]) -> [BookFault] {
    var verification = Verification(definition: OfficialProcedures.procedure)
    for line in lines { verification.take(line.span) }
    verification.finish()
    return verification.faults
  }

  /// The index of the first line of which a quick pass says that a newer program wrote it.
  private static func scanStops(at lines: [[UInt8]]) -> Int? {
    var previous = Digest.zero
    var scan = BookScan()
    for (index, line) in lines.enumerated() {
      let isKnown = (try? scan.take(line.span, at: scan.end)) ?? false
      if !isKnown,
        AgendaLine.newerWord(in: line.span, after: previous, isFirst: index == 0) != nil
      {
        return index
      }
      previous = AgendaLine.ending(of: line.span)?.seal ?? previous
    }
    return nil
  }
}

extension [UInt8] {
  /// The line with a word in it that version 1 does not know, and that word; `nil` for one without details.
  fileprivate func withNewWord(
    using generator: inout SplitMix64
  ) -> (line: [UInt8], word: String)? {
    let text = String(decoding: self, as: UTF8.self)
    let word =
      ["serah", "alih-tugas", "tte", "x9", "ganti_pejabat", "a.b"]
      .randomElement(using: &generator) ?? "serah"
    var fields = text.components(separatedBy: " | ")
    guard fields.count >= 9 else { return nil }
    switch Int.random(in: 0..<5, using: &generator) {
    case 0:
      fields[3] = word
    case 1:
      // A new event may be of no run, no activity and no role.
      fields[3] = word
      (fields[2], fields[4], fields[5]) = ("-", "-", "-")
    case 2:
      // A key is exchanged.
      var pairs = fields[8].components(separatedBy: "; ")
      let index = Int.random(in: pairs.indices, using: &generator)
      guard let equals = pairs[index].firstIndex(of: "=") else { return nil }
      pairs[index] = word + pairs[index][equals...]
      fields[8] = pairs.joined(separator: "; ")
    case 3:
      // A key is added, anywhere.
      var pairs = fields[8].components(separatedBy: "; ")
      let index = Int.random(in: 0...pairs.count, using: &generator)
      pairs.insert("\(word)=\\s\\e apa pun", at: index)
      fields[8] = pairs.joined(separator: "; ")
    default:
      // One of a few values is another.
      var pairs = fields[8].components(separatedBy: "; ")
      let closed = pairs.indices.filter { index in
        ["jawaban=", "diukur=", "rangkap=", "peran="].contains { pairs[index].hasPrefix($0) }
      }
      guard let index = closed.randomElement(using: &generator),
        let equals = pairs[index].firstIndex(of: "=")
      else { return nil }
      pairs[index] = pairs[index][...equals] + word
      fields[8] = pairs.joined(separator: "; ")
    }
    return (Array(fields.joined(separator: " | ").utf8), word)
  }
}

extension [[UInt8]] {
  /// The same lines, each with the paraf that seals it after the one before it.
  fileprivate func sealed() -> [[UInt8]] {
    var previous = Digest.zero
    return map { line in
      let part = [UInt8](line.dropLast(67))
      previous = Paraf.seal(after: previous, part)
      return part + [UInt8](" | \(previous.hex)".utf8)
    }
  }
}
