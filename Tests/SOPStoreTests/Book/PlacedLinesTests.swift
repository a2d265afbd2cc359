import SOPCore
import SOPStore
import Testing

/// Lines read at their places: many at once are what they are one by one.
struct PlacedLinesTests {
  /// A book of short and long lines, and where each of them stands.
  private func book() throws -> (ScratchBook, places: [BookScan.Place]) {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1))
    for number in 0..<60 {
      try book.append(ScratchBook.note(String(repeating: "x", count: number * 331 % 1_999 + 1)))
    }
    var places: [BookScan.Place] = []
    var offset = 0
    for line in book.lines {
      places.append(BookScan.Place(offset: offset, count: line.count))
      offset += line.count + 1
    }
    return (book, places)
  }

  @Test(arguments: [1, 2, 5, 17, 40])
  func `lines come in the order of their places, near or far`(step: Int) throws {
    let (book, places) = try book()
    // Sixty-two lines: a step that divides them takes some of them only.
    let order = places.indices.map { $0 * step % places.count }
    let lines = try AgendaReader(book.path).lines(at: order.map { places[$0] })
    #expect(lines.map(\.bytes) == order.map { book.lines[$0] })
    #expect(!lines.contains { !$0.isSealed })
  }

  @Test func `no places are no lines`() throws {
    let book = try ScratchBook()
    #expect(try AgendaReader(book.path).lines(at: []).isEmpty)
  }

  @Test func `a line ends where the file does`() throws {
    let (book, places) = try book()
    let last = try #require(places.last)
    let odd = [
      BookScan.Place(offset: last.offset, count: last.count + 100),
      BookScan.Place(offset: last.offset + last.count + 50, count: 10),
      BookScan.Place(offset: 1 << 47, count: 10),
    ]
    let lines = try AgendaReader(book.path).lines(at: odd)
    #expect(lines.map(\.bytes) == [(book.lines.last ?? []) + [0x0A], [], []])
  }
}
