import SOPCore
import SOPStore
import TestSupport
import Testing

/// What a killed writer leaves, and what becomes of it.
struct FragmentTests {
  /// A book of two entries, and the line of a third.
  private func bookAndNextLine() throws -> (book: ScratchBook, line: [UInt8]) {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1), ScratchBook.note("satu"))
    let note = ScratchBook.note("dua")
    let (_, line) = AgendaEntry.sealed(
      no: 3, event: note.event, text: note.text, after: book.verification.lastSeal)
    return (book, line)
  }

  /// From one place of a cut to the next, in bytes; the harness `crash` tries them all.
  private static let step = Depth.isFull ? 1 : 9

  @Test func `wherever a writer was killed, the next one seals what it left and goes on`() throws {
    let (book, line) = try bookAndNextLine()
    let sound = book.bytes
    for count in stride(from: 1, to: line.count, by: Self.step) {
      try book.set(sound + line.prefix(count))
      // A reader does not see it.
      #expect(try AgendaReader(book.path).docket().lastNo == 2)
      let entries = try book.append(ScratchBook.note("tiga"))
      #expect(entries.map(\.no) == [3])
      #expect(book.bytes.starts(with: sound + line.prefix(count)), "no byte is taken away")
      #expect(book.verification.faults.isEmpty, "\(count): \(book.verification.faults)")
      #expect(book.verification.sealedFragments == 1)
      #expect(book.lines.count == 5)
    }
  }

  @Test func `a line that was written whole stands, though nobody confirmed it`() throws {
    let (book, line) = try bookAndNextLine()
    try book.set(book.bytes + line)
    #expect(try book.append(ScratchBook.note("tiga")).map(\.no) == [4])
    #expect(book.verification.faults.isEmpty)
    #expect(book.verification.sealedFragments == 0)
  }

  @Test func `whoever is killed while sealing leaves a fragment that can be sealed`() throws {
    let (book, line) = try bookAndNextLine()
    let torn = book.bytes + line.prefix(40)
    try book.set(torn)
    try book.append(ScratchBook.note("tiga"))
    let payload = book.bytes.dropFirst(torn.count)
    for count in stride(from: 1, to: payload.count, by: Self.step) {
      try book.set(torn + payload.prefix(count))
      try book.append(ScratchBook.note("empat"))
      let verification = book.verification
      #expect(verification.faults.isEmpty, "\(count): \(verification.faults)")
      #expect((1...2).contains(verification.sealedFragments))
    }
  }

  @Test func `of several entries in one write those stand that stand whole`() throws {
    let (book, _) = try bookAndNextLine()
    let sound = book.bytes
    try book.append(ScratchBook.note("tiga"), ScratchBook.note("empat"))
    let payload = book.bytes.dropFirst(sound.count)
    for count in stride(from: 1, to: payload.count, by: Self.step) {
      let stand = payload.prefix(count).count { $0 == 0x0A }
      try book.set(sound + payload.prefix(count))
      #expect(try book.append(ScratchBook.note("lima")).map(\.no) == [3 + stand])
      #expect(book.verification.faults.isEmpty, "\(count): \(book.verification.faults)")
    }
  }

  @Test(.needs(.longRun)) func `the longest fragment is sealed`() throws {
    let (book, _) = try bookAndNextLine()
    let fragment = [UInt8](repeating: 0, count: AgendaReader.longestFragment)
    try book.set(book.bytes + fragment)
    try book.append(ScratchBook.note("tiga"))
    #expect(book.verification.faults.isEmpty)
    #expect(try AgendaReader(book.path).docket().lastNo == 3)
  }

  @Test func `one byte more is never sealed, and nothing is recorded`() throws {
    let (book, _) = try bookAndNextLine()
    let fragment = [UInt8](repeating: 0, count: AgendaReader.longestFragment + 1)
    try book.set(book.bytes + fragment)
    #expect(book.faultOfAppending() == .damaged(path: book.path, line: 4, fault: .endless))
  }

  /// Bytes that may stand after the last LF.
  enum Fragment: CaseIterable {
    case notUTF8, mark, sealed, sealedFragment, zeros, long, carriageReturn

    var bytes: [UInt8] {
      switch self {
      case .notUTF8: [0xFF, 0xFE]
      case .mark: Array(" !terputus ".utf8)
      case .sealed: Array("x | \(Digest.zero.hex)".utf8)
      case .sealedFragment: Array(" !terputus \(Digest.zero.hex)".utf8)
      case .zeros: Array(repeating: 0, count: 4_096)
      case .long: Array(repeating: UInt8(ascii: "a"), count: 300_000)
      case .carriageReturn: [0x0D]
      }
    }
  }

  @Test(arguments: Fragment.allCases)
  func `a fragment of any bytes is sealed`(fragment: Fragment) throws {
    let (book, _) = try bookAndNextLine()
    try book.set(book.bytes + fragment.bytes)
    try book.append(ScratchBook.note("tiga"))
    try book.append(ScratchBook.note("empat"))
    #expect(book.verification.faults.isEmpty)
    #expect(book.verification.sealedFragments == 1)
    #expect(try AgendaReader(book.path).docket().lastNo == 4)
  }
}
