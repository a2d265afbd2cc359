import SOPCore
import TestSupport
import Testing

/// Whatever is changed in a book, verification ends, and names the line.
struct MutatedBookTests {
  private static let seed: UInt64 = 20_261_121

  /// A book, and verification as it stands before each of its lines.
  private struct Book {
    let lines: [[UInt8]]
    private(set) var before: [Verification] = []

    init(seed: UInt64) {
      var office = BusyOffice(seed: seed, isWriting: true)
      office.work(through: 12)
      lines = office.lines
      var verification = Verification(definition: OfficialProcedures.procedure)
      for line in lines {
        before.append(verification)
        verification.take(line.span)
      }
    }

    /// The faults when one line is replaced by these bytes, which may have line ends among them.
    func faults(replacing index: Int, by bytes: [UInt8]) -> [BookFault] {
      var verification = before[index]
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init) {
        verification.take(line.span)
      }
      // What follows tells at once, where it is not the book's end.
      for next in lines[(index + 1)...].prefix(1) { verification.take(next.span) }
      verification.finish()
      return verification.faults
    }
  }

  @Test(arguments: 0..<4)
  func `a changed line is found, and named`(number: Int) {
    let seed = Self.seed + UInt64(number)
    let book = Book(seed: seed)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<Depth.of(800, orJust: 200) {
      let index = Int.random(in: book.lines.indices, using: &generator)
      let line = book.lines[index]
      let mutated = line.mutated(using: &generator)
      guard mutated != line else { continue }
      let faults = book.faults(replacing: index, by: mutated)
      #expect(
        faults.first?.line == index + 1,
        "seed \(seed), line \(index + 1): \(String(decoding: mutated, as: UTF8.self))")
    }
  }

  @Test func `a flipped bit is found wherever it stands`() {
    let book = Book(seed: Self.seed)
    for index in [0, 1, book.lines.count - 1] {
      for position in book.lines[index].indices {
        for bit in [0, 5] {
          var line = book.lines[index]
          line[position] ^= 1 << bit
          #expect(book.faults(replacing: index, by: line).first?.line == index + 1)
        }
      }
    }
  }

  @Test func `lines that are left out, doubled or exchanged are found`() {
    let lines = Book(seed: Self.seed).lines
    for index in 1..<min(lines.count - 1, 15) {
      var (without, doubled, exchanged) = (lines, lines, lines)
      without.remove(at: index)
      doubled.insert(lines[index], at: index)
      exchanged.swapAt(index, index + 1)
      #expect(faults(of: without).first?.line == index + 1)
      #expect(faults(of: doubled).first?.line == index + 2)
      #expect(faults(of: exchanged).first?.line == index + 1)
    }
  }

  @Test func `a cut at a line's end is found by whoever noted a paraf`() throws {
    let lines = Book(seed: Self.seed).lines
    let last = try #require(lines.last)
    let ending = AgendaLine.ending(of: last.span)
    let seal = try #require(ending).seal
    let expectation = Verification.Expectation(no: lines.count - 1, seal: seal)
    #expect(faults(of: lines, expecting: expectation).isEmpty)
    #expect(faults(of: Array(lines.dropLast())).isEmpty)
    let cut = faults(of: Array(lines.dropLast()), expecting: expectation)
    #expect(cut.map(\.kind) == [.expected(no: lines.count - 1, seal: seal, found: nil)])
  }

  private func faults(
    of lines: [[UInt8]], expecting expectation: Verification.Expectation? = nil
  ) -> [BookFault] {
    var verification = Verification(
      expecting: expectation, definition: OfficialProcedures.procedure)
    for line in lines { verification.take(line.span) }
    verification.finish()
    return verification.faults
  }

  @Test func `any bytes at all are read to the end`() {
    var generator = SplitMix64(seed: Self.seed)
    let pieces =
      [" | ", "000001", "BUKU AGENDA v1", "\\u{", "=", "; ", " !terputus ", "-", "mulai"]
      .map { Array($0.utf8) } + [Array(repeating: UInt8(ascii: "0"), count: 64)]
    for _ in 0..<3_000 {
      var line: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<14, using: &generator) {
        if let piece = pieces.randomElement(using: &generator), generator.next() % 4 > 0 {
          line += piece
        } else {
          line.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      #expect(!faults(of: [line, line]).isEmpty)
      var scan = BookScan()
      _ = try? scan.take(line.span, at: 0)
      _ = try? scan.take(line.span, at: line.count + 1)
    }
  }
}

extension [UInt8] {
  /// Some bytes flipped, cut out, put in or exchanged.
  func mutated(using generator: inout SplitMix64) -> [UInt8] {
    guard !isEmpty else { return self }
    var bytes = self
    let index = Int.random(in: indices, using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1:
      let count = Int.random(in: 1...20, using: &generator)
      bytes.removeSubrange(index..<Swift.min(index + count, bytes.count))
    case 2:
      let piece = [
        "x", " | ", "; ", "=", "\\", "\n", "\r", "\u{0}", "|", " ", "0", "-", "\\u{A}", "é",
      ]
      .randomElement(using: &generator)
      bytes.insert(contentsOf: Array((piece ?? "x").utf8), at: index)
    case 3: bytes.removeLast(Int.random(in: 1...bytes.count, using: &generator))
    default: bytes.swapAt(index, Int.random(in: indices, using: &generator))
    }
    return bytes
  }
}
