import SOPCore
import Testing

@testable import SOPStore

/// A book whose parts several threads look at is the book that one reads from its first line to its last.
struct SurveyTests {
  /// A line, and what stands in the book before it, as far as it must be in hand.
  private struct Seen: Equatable {
    var text: [UInt8]
    var offset: Int
    var lead: [UInt8]
  }

  private static let book: [UInt8] = {
    let lengths = [70, 0, 3, 90, 1, 5_000, 64, 0, 0, 130, 2, 20_000, 17, 66, 1]
    let lines = lengths.enumerated().map { index, length in
      [UInt8](repeating: UInt8(ascii: "a") + UInt8(index), count: length)
    }
    return lines.flatMap { $0 + [UInt8(ascii: "\n")] }
  }()

  private func seen(
    _ bytes: [UInt8], from start: Int = 0, partSize: Int, until last: Int = .max, helpers: Int = 3
  ) throws -> [Seen] {
    let scratch = try ScratchBook()
    try scratch.set(bytes)
    var all: [Seen] = []
    let isDone = try AgendaReader(scratch.path).survey(
      from: start, partSize: partSize, helpers: helpers, blank: [Seen]()
    ) { seen, bytes, range, offset in
      let lead = max(0, range.lowerBound - min(65, offset))..<range.lowerBound
      seen.append(
        Seen(
          text: range.map { bytes[$0] }, offset: offset, lead: lead.map { bytes[$0] }))
      return offset != last
    } take: { seen throws(FileFault) in
      all += seen
      return all.last?.offset != last
    }
    #expect(isDone)
    return all
  }

  private func expected(_ bytes: [UInt8], from start: Int = 0) -> [Seen] {
    var offset = start
    let pieces = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
    return pieces.dropLast().map { line in
      defer { offset += line.count + 1 }
      return Seen(
        text: Array(line), offset: offset, lead: Array(bytes[max(0, offset - 65)..<offset]))
    }
  }

  @Test(arguments: [1, 2, 3, 7, 64, 65, 66, 100, 1_000, 4_096, 30_000, 1 << 20])
  func `every line is seen once and in order, wherever the parts are cut`(size: Int) throws {
    let book = Self.book
    #expect(try seen(book, partSize: size) == expected(book))
    #expect(try seen(book + Array("unfinished".utf8), partSize: size) == expected(book))
    #expect(try seen(book, from: 71, partSize: size) == expected(book, from: 71))
    #expect(try seen(book, from: book.count, partSize: size).isEmpty)
    #expect(try seen(Array("no line".utf8), partSize: size).isEmpty)
    #expect(try seen([], partSize: size).isEmpty)
  }

  @Test(arguments: [1, 100, 1 << 20]) func `one thread sees it all`(size: Int) throws {
    #expect(try seen(Self.book, partSize: size, helpers: 0) == expected(Self.book))
  }

  @Test(arguments: [1, 66, 1_000, 1 << 20])
  func `what is not wanted is not taken`(size: Int) throws {
    let lines = expected(Self.book)
    let last = try #require(lines.dropFirst(6).first)
    #expect(try seen(Self.book, partSize: size, until: last.offset) == Array(lines[...6]))
  }

  @Test func `a line longer than any may be is not looked at`() throws {
    let scratch = try ScratchBook()
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: LineReader.longestLine + (1 << 20))
    try scratch.set(scratch.bytes + long + [UInt8(ascii: "\n")])
    let isDone = try AgendaReader(scratch.path).survey(from: 0, blank: 0) { _, _, _, _ in
      true
    } take: { _ throws(FileFault) in
      true
    }
    #expect(!isDone)
  }

  @Test func `a fault ends it`() throws {
    let scratch = try ScratchBook()
    try scratch.set(Self.book)
    let reader = try AgendaReader(scratch.path)
    #expect(throws: FileFault.notFound(path: "taken")) {
      try reader.survey(from: 0, partSize: 100, blank: 0) { _, _, _, _ in
        true
      } take: { _ throws(FileFault) in
        throw .notFound(path: "taken")
      }
    }
  }
}
