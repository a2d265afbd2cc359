import Glibc
import SOPCore

/// Reads the book without a lock: a reader never waits for a writer, nor makes one wait.
package struct AgendaReader: ~Copyable {
  package let path: String
  let descriptor: Descriptor
  /// What stood in the file when it was last looked at; what is added later is not read.
  var size: Int

  let checkpoint: Checkpoint?

  /// Opens a book to read what stands in it now.
  package init(_ path: String, checkpoint: Checkpoint? = nil) throws(FileFault) {
    let descriptor = try Descriptor(ofOffice: path, O_RDONLY)
    let status = try Self.status(of: descriptor, path)
    self.init(path, descriptor, size: status.size, checkpoint: checkpoint)
  }

  /// Takes over an open file, with what stands in it now.
  init(
    _ path: String, _ descriptor: consuming Descriptor, size: Int, checkpoint: Checkpoint?
  ) {
    self.path = path
    self.size = size
    self.descriptor = descriptor
    self.checkpoint = checkpoint
  }

  /// What the system says of a book that is open to be written: a regular file, to which no other name leads.
  ///
  /// What an editor or a copy does under another name is done to this file too, and nobody who looks at the office
  /// sees it. So nothing is added to it.
  static func plainStatus(
    of book: borrowing Descriptor, _ path: String
  ) throws(FileFault) -> FileStatus {
    let status = try status(of: book, path)
    guard status.links <= 1 else { throw .manyNames(path: path, count: status.links) }
    return status
  }

  /// What the system says of an open book: a regular file.
  private static func status(
    of book: borrowing Descriptor, _ path: String
  ) throws(FileFault) -> FileStatus {
    var status = try book.status(of: path)
    if status.links > 1 {
      // Whoever made it may have been killed before its temporary name was removed.
      LentGroup.reaching(path) {
        guard let folder = try? WholeFile.openFolder(of: path) else { return }
        TemporaryFile.sweep(beside: FilePath.name(of: path), in: folder)
      }
      status = try book.status(of: path)
    }
    guard status.isRegular else { throw .notPlain(path: path) }
    return status
  }

  /// How many names the book's file has; more than one where it has hard links.
  package var nameCount: Int {
    get throws(FileFault) { try descriptor.status(of: path).links }
  }

  /// Calls `body` with every complete line, without its LF, and its place.
  ///
  /// - Parameter start: where a line begins; from another one than the first, lines are numbered from there.
  /// - Returns: what stands after the last LF.
  @discardableResult
  func forEachPlacedLine(
    from start: Int = 0, _ body: (Span<UInt8>, LineReader.Place) throws(FileFault) -> Void
  ) throws(FileFault) -> LineReader.Tail {
    let start = LineReader.Place(number: 1, offset: start)
    return try LineReader.forEachLine(
      of: descriptor, path: path, from: start, upTo: size, body)
  }

  /// Calls `body` with every complete line, without its LF, and its number from 1.
  ///
  /// - Returns: how many bytes stand after the last LF.
  @discardableResult
  package func forEachLine(
    _ body: (Span<UInt8>, Int) throws(FileFault) -> Void
  ) throws(FileFault) -> Int {
    try forEachPlacedLine { line, place throws(FileFault) in
      try body(line, place.number)
    }.fragment.count
  }

  /// Throws where a line is sealed and a newer program has written it.
  ///
  /// - Parameter previous: the paraf of the line before it.
  func requireKnownWords(
    _ line: Span<UInt8>, _ place: LineReader.Place, after previous: Digest
  ) throws(FileFault) {
    let isFirst = place.number == 1
    if let fault = AgendaLine.newerWord(in: line, after: previous, isFirst: isFirst) {
      let no = isFirst ? nil : AgendaEntry.no(ofEntry: line)
      throw .newerFormat(path: path, line: place.number, no: no, fault: fault)
    }
  }

  /// Throws where a newer program has begun the book, in a version of the format that is not known here.
  package func requireKnownVersion() throws(FileFault) {
    guard let line = try firstLine() else { return }
    try requireKnownWords(line.span, LineReader.Place(number: 1, offset: 0), after: .zero)
  }

  /// Throws where the book's first line can be read by no program: whatever else it says, it is damaged.
  package func requireHeader() throws(FileFault) {
    guard size > 0, try header() == nil else { return }
    throw .damaged(path: path, line: 1, fault: .noHeader)
  }

  /// The docket of the book as it stands.
  package func docket() throws(FileFault) -> Docket { try catchUp().docket }
}

extension OfficeFolder {
  /// How many names the book has, if it has more than one (hard links); `nil` where it has one, where there is none,
  /// and where that cannot be told, which whoever opens it is told.
  package var manyBookNames: Int? {
    guard let status = try? FileStatus.ofOffice(book), status.isRegular, status.links > 1 else {
      return nil
    }
    // It may be the one that a killed command left; opening the book removes it.
    guard let count = try? AgendaReader(book).nameCount, count > 1 else { return nil }
    return count
  }
}
