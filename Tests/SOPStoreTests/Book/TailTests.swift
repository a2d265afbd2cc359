import SOPCore
import SOPStore
import Testing

/// The end of a book, as far as it is needed.
struct TailTests {
  /// A book of starts, one a minute.
  private func book(of count: Int) throws -> ScratchBook {
    let book = try ScratchBook()
    let file = try AgendaFile(locking: book.path)
    let drafts = (1...count).map { ordinal in
      var draft = ScratchBook.start(ordinal, subject: String(repeating: "x", count: 500))
      draft.event.recorded = ZonedMoment(moment(ordinal), in: .wib)
      return draft
    }
    _ = try file.append(drafts)
    return book
  }

  private func moment(_ minute: Int) -> Moment {
    ScratchBook.opened.moment.adding(seconds: minute * 60)
  }

  @Test(arguments: [(1, 1), (3, 2), (600, 1), (600, 300), (600, 599), (600, 600), (600, 700)])
  func `all lines recorded since a moment are there`(count: Int, minute: Int) throws {
    let book = try book(of: count)
    let reader = try AgendaReader(book.path)
    let lines = try reader.lines(recordedSince: moment(minute))
    #expect(lines == Array(book.lines.suffix(lines.count)))
    #expect(lines.count >= count - minute + 1)
    // No more of a long book than a few times what is asked for.
    if count == 600 && minute > 500 { #expect(lines.count < 200) }
  }

  @Test func `a book without entries has its header, and no more`() throws {
    let book = try ScratchBook()
    let reader = try AgendaReader(book.path)
    #expect(try reader.lines(recordedSince: .earliest) == book.lines)
    #expect(try reader.header()?.opened == ScratchBook.opened)
    try book.set(Array("x".utf8))
    let broken = try AgendaReader(book.path)
    #expect(try broken.lines(recordedSince: .earliest).isEmpty)
    #expect(try broken.header() == nil)
  }
}
