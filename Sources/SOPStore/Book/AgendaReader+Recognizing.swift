import Glibc
import SOPCore

extension AgendaReader {
  /// Whether a file is a book by its first bytes, whatever its name and whatever else stands in it.
  ///
  /// - Parameter path: of the file itself; a link is no book.
  package static func isBook(_ path: String) throws(FileFault) -> Bool {
    let title = AgendaHeader.titleOfEveryVersion
    let file = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK)
    return try file.bytes(at: 0, count: title.count, path: path) == title
  }
}
