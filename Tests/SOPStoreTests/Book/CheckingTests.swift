import SOPCore
import Testing

@testable import SOPStore

/// A book whose sheets several threads check has the faults of the book that is read line by line.
struct CheckingTests {
  /// Sealed fragments of many lengths over several sheets; among them, after every `gap` lines, one without
  /// a paraf, and one of which a byte was changed.
  private static func book(gap: Int) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var seal = Digest.zero
    for number in 0..<900 {
      let length = number == 450 ? 300_000 : number * 7_919 % 1_500
      var line = [UInt8](repeating: UInt8(ascii: "a") + UInt8(number % 26), count: length)
      if number % gap != 1 {
        let payload = Paraf.payload(sealing: line, after: seal)
        line += payload.bytes.dropLast()
        seal = payload.seal
      }
      if number % gap == 2 { line[0] ^= 1 }
      lines.append(line)
    }
    return lines
  }

  @Test(arguments: [3, 10, 1_000], [0, 1, 5])
  func `sheets tell what lines tell, however many threads help`(gap: Int, helpers: Int) throws {
    let lines = Self.book(gap: gap)
    var whole = Verification(definition: { _, _ in nil })
    for line in lines { whole.take(line.span) }
    let scratch = try ScratchBook()
    for rest in ["", "unfinished"] {
      try scratch.set(lines.flatMap { $0 + [UInt8(ascii: "\n")] } + Array(rest.utf8))
      var verification = Verification(definition: { _, _ in nil })
      let count = try AgendaReader(scratch.path).checkLines(helpers: helpers) {
        verification.take($0)
      }
      #expect(count == rest.utf8.count)
      #expect(verification.faults == whole.faults)
      #expect(verification.lineCount == lines.count && verification.lastSeal == whole.lastSeal)
      #expect(verification.sealedFragments == whole.sealedFragments)
    }
  }

  @Test(arguments: [0, 1, 200_000])
  func `what has no LF is no line`(length: Int) throws {
    let scratch = try ScratchBook()
    try scratch.set([UInt8](repeating: 0x61, count: length))
    var isCalled = false
    let count = try AgendaReader(scratch.path).checkLines { _ in isCalled = true }
    #expect(count == length && !isCalled)
  }
}
