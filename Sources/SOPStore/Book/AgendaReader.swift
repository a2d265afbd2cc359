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

  /// Throws where a line is sealed and a newer program has written it.
  ///
  /// - Parameter previous: the paraf of the line before it.
  func requireKnownWords(
    _ line: Span<UInt8>, number: Int, after previous: Digest
  ) throws(FileFault) {
    let isFirst = number == 1
    if let fault = AgendaLine.newerWord(in: line, after: previous, isFirst: isFirst) {
      let no = isFirst ? nil : AgendaEntry.no(ofEntry: line)
      throw .newerFormat(path: path, line: number, no: no, fault: fault)
    }
  }

  /// The book's first line, without LF; `nil` where it is longer than any that is written.
  package func firstLine() throws(FileFault) -> [UInt8]? {
    let count = min(size, AgendaLimits.line)
    let bytes = try descriptor.bytes(at: 0, count: count, path: path)
    return bytes.firstIndex(of: UInt8(ascii: "\n")).map { Array(bytes[..<$0]) }
  }

  /// Throws where a newer program has begun the book, in a version of the format that is not known here.
  package func requireKnownVersion() throws(FileFault) {
    guard let line = try firstLine() else { return }
    try requireKnownWords(line.span, number: 1, after: .zero)
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
