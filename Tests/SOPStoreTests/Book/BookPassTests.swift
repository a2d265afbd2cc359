import SOPCore
import Testing

@testable import SOPStore

/// A book at whose parts several threads look is the book that one reads from its first line to its last.
struct BookPassTests {
  // MARK: - Every line once, and in order

  /// A line, and where it stands.
  private struct Seen: Equatable {
    var text: [UInt8]
    var offset: Int
  }

  private static let book: [UInt8] = {
    let lengths = [70, 0, 3, 90, 1, 5_000, 64, 0, 0, 130, 2, 20_000, 17, 66, 1]
    let lines = lengths.enumerated().map { index, length in
      [UInt8](repeating: UInt8(ascii: "a") + UInt8(index), count: length)
    }
    return lines.flatMap { $0 + [UInt8(ascii: "\n")] }
  }()

  /// - Parameter last: the offset behind whose part no more is wanted.
  private func seen(
    _ bytes: [UInt8], from start: Int = 0, partSize: Int, until last: Int = .max, helpers: Int = 3
  ) throws -> [Seen] {
    let scratch = try ScratchBook()
    try scratch.set(bytes)
    var all: [Seen] = []
    try AgendaReader(scratch.path).pass(
      from: start, partSize: partSize, helpers: helpers
    ) { bytes, range, offset in
      Self.lines(Array(range.map { bytes[$0] })[...], from: offset)
    } take: { seen throws(FileFault) in
      all += seen
      return all.allSatisfy { $0.offset < last }
    }
    return all
  }

  /// The complete lines of some bytes.
  private static func lines(_ bytes: ArraySlice<UInt8>, from start: Int = 0) -> [Seen] {
    var offset = start
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map { line in
      defer { offset += line.count + 1 }
      return Seen(text: Array(line), offset: offset)
    }
  }

  @Test(arguments: [1, 2, 3, 7, 64, 65, 66, 100, 1_000, 4_096, 30_000, 1 << 20], [0, 1, 5])
  func `every line is seen once and in order, wherever the parts are cut`(
    size: Int, helpers: Int
  ) throws {
    let (book, lines) = (Self.book, Self.lines(Self.book[...]))
    let unfinished = book + Array("unfinished".utf8)
    #expect(try seen(book, partSize: size, helpers: helpers) == lines)
    #expect(try seen(unfinished, partSize: size, helpers: helpers) == lines)
    #expect(try seen(book, from: 71, partSize: size, helpers: helpers) == Array(lines.dropFirst()))
    #expect(try seen(book, from: book.count, partSize: size, helpers: helpers).isEmpty)
    #expect(try seen(Array("no line".utf8), partSize: size, helpers: helpers).isEmpty)
    #expect(try seen([], partSize: size, helpers: helpers).isEmpty)
  }

  @Test(arguments: [1, 66, 1_000]) func `what is not wanted is not taken`(size: Int) throws {
    let lines = Self.lines(Self.book[...])
    let last = try #require(lines.dropFirst(6).first)
    let seen = try seen(Self.book, partSize: size, until: last.offset)
    #expect(seen.contains(last) && seen.count < lines.count)
    #expect(seen == Array(lines.prefix(seen.count)))
    // No part is taken behind the one with that line; one is as long as it must be for its first line, or twice that.
    #expect((seen.last?.offset ?? 0) - last.offset <= max(size, 2 * 5_001))
  }

  @Test func `a line longer than any may be is not looked at, nor what follows`() throws {
    let scratch = try ScratchBook()
    let sound = scratch.bytes
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: AgendaReader.longestLine + (1 << 20))
    try scratch.set(sound + long + Array("\nbehind\n".utf8))
    var seen = 0
    let reader = try AgendaReader(scratch.path)
    let unread = try reader.pass { _, range, _ in
      range.count
    } take: { count throws(FileFault) in
      seen += count
      return true
    }
    #expect(seen == sound.count && unread == long.count + "\nbehind\n".utf8.count)
    #expect(throws: FileFault.damaged(path: scratch.path, line: 2, fault: .endless)) {
      try reader.requireEnding(unread, after: 1)
    }
    #expect(throws: FileFault.damaged(path: scratch.path, line: 1, fault: .noHeader)) {
      try reader.requireEnding(unread, after: 0)
    }
  }

  @Test func `a fault ends it`() throws {
    let scratch = try ScratchBook()
    try scratch.set(Self.book)
    let reader = try AgendaReader(scratch.path)
    #expect(throws: FileFault.notFound(path: "taken")) {
      try reader.pass(partSize: 100) { _, _, _ in
      } take: { _ throws(FileFault) in
        throw .notFound(path: "taken")
      }
    }
  }

  // MARK: - Parafs

  /// Sealed fragments of many lengths over several parts; among them, after every `gap` lines, one without
  /// a paraf, and one of which a byte was changed.
  private static func sealed(gap: Int) -> [[UInt8]] {
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
  func `parts tell what lines tell, however many threads help`(gap: Int, helpers: Int) throws {
    let lines = Self.sealed(gap: gap)
    var whole = Verification(definition: { _, _ in nil })
    for line in lines { whole.take(line.span) }
    let scratch = try ScratchBook()
    for rest in ["", "unfinished"] {
      try scratch.set(lines.flatMap { $0 + [UInt8(ascii: "\n")] } + Array(rest.utf8))
      var verification = Verification(definition: { _, _ in nil })
      let count = try AgendaReader(scratch.path).pass(helpers: helpers) { bytes, range, offset in
        LineChecks(of: bytes, in: range, isFirst: offset == 0)
      } take: { checks throws(FileFault) in
        verification.take(checks)
        return true
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
    let count = try AgendaReader(scratch.path).pass { _, _, _ in
    } take: { _ throws(FileFault) in
      isCalled = true
      return true
    }
    #expect(count == length && !isCalled)
  }
}
