import Glibc
import SOPCore

/// A cache of how far the book was read, so that a step costs the same on the first day and after years.
///
/// It is one user's own, outside the office folder, and may be deleted at any time: that changes nothing but
/// time. It names places in the book and holds nothing of it, so that what is told always comes from the book;
/// it is bound to the file (device and inode) and to the entry at its end, and whatever is odd about it makes
/// it void. Nothing is decided on its word: what a decision rests on is proved by the book, see
/// ``AgendaReader/proving(_:of:)``. `verify` never looks at it.
package struct Checkpoint: Sendable {
  /// Where caches are kept: `$XDG_CACHE_HOME/sopctl`.
  let folder: String
  /// Whether nothing is kept: for a reader that leaves no trace.
  package var isReadOnly = false

  /// A new one is kept when so many bytes of the book were read since the last.
  private static let stride = 128 * 1024
  /// No checkpoint is larger than this, in bytes.
  private static let maximumSize = 256 << 20

  package init(folder: String) { self.folder = folder }

  /// The user's own, by the environment; `nil` where there is no home, or none that is a path from the root.
  package static func located(environment: [String: String], home: String?) -> Checkpoint? {
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      return Checkpoint(folder: FilePath.join(cache, "sopctl"))
    }
    guard let home, home.hasPrefix("/") else { return nil }
    return Checkpoint(folder: FilePath.join(home, ".cache/sopctl"))
  }

  private func path(of book: FileStatus) -> String {
    FilePath.join(folder, "buku-\(book.device)-\(book.inode)")
  }

  // MARK: - Reading

  /// The scan that was kept of this book, if it still fits.
  func scan(of reader: borrowing AgendaReader) -> BookScan? {
    guard let book = try? reader.descriptor.status(of: reader.path),
      let bytes = try? WholeFile.readOwn(path(of: book), limit: Self.maximumSize),
      let text = CheckpointText(bytes), text.device == book.device, text.inode == book.inode
    else { return nil }
    return reader.ends(with: text) ? text.scan : nil
  }

  // MARK: - Keeping

  /// Keeps a scan that ends with an entry, if so many bytes were read for it that it is worth it; failing to is
  /// no fault.
  func keep(
    _ scan: BookScan, of reader: borrowing AgendaReader, afterReading count: Int, seal: Digest
  ) {
    guard !isReadOnly, count >= Self.stride, scan.lastLine == scan.lastEntry,
      let book = try? reader.descriptor.status(of: reader.path),
      let text = CheckpointText(device: book.device, inode: book.inode, seal: seal, scan: scan)
    else { return }
    try? FilePath.makeFolder(folder, mode: 0o700)
    try? WholeFile.writeCache(text.bytes, to: path(of: book))
  }
}

extension AgendaReader {
  /// Whether the entry with which a checkpoint ends stands in its place, with its No, and its paraf seals it.
  fileprivate func ends(with text: CheckpointText) -> Bool {
    guard text.scan.end <= size, let last = text.scan.lastEntry,
      let line = try? writtenLine(at: last), line.isSealed, line.seal == text.seal
    else { return false }
    return line.no == text.scan.lastNo
  }
}
