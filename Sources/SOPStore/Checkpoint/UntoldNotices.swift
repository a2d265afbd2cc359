import Glibc
import SOPCore

/// The overdue notices that an account has recorded in one book and that were not printed yet, by their No.
///
/// A notice stands in the book once. If the command that recorded it could not print it, or was killed before,
/// nobody would ever be told. So each is noted here before it is recorded, and struck off when it was printed;
/// what is still noted then is told by the next command. Like every cache it changes nothing in the book: where
/// nothing can be kept, notices are recorded all the same, and one that could not be printed is not repeated.
///
/// Each notice is an empty file of its own, so that commands that run at once do not undo each other's notes. It is
/// not made durable: it is written while others wait for the book, and is there to outlive a command, which is
/// what ends between recording and printing, and not the machine. `status` and `overdue` tell what is late anyway.
package struct UntoldNotices: Sendable {
  private let folder: String
  /// What stands in a file's name before the No: two books are told apart by the parafs of their headers, which a
  /// copy shares, and by their paths without links, which a copy never does. A book that is restored keeps both.
  private let prefix: String

  fileprivate init(folder: String, header: Digest, book: String) {
    self.folder = folder
    let place = SHA256.hash([UInt8]((FilePath.absolute(book) ?? book).utf8))
    prefix = "belum-\(header.hex.prefix(16))-\(place.hex.prefix(16))-"
  }

  private func path(of no: Int) -> String {
    FilePath.join(folder, prefix + AgendaEntry.text(ofNo: no))
  }

  /// The entries that are noted, in order.
  package var nos: [Int] {
    let names = (try? FilePath.names(in: folder)) ?? []
    return names.filter { $0.hasPrefix(prefix) }
      .compactMap { AgendaEntry.no($0.dropFirst(prefix.utf8.count)) }.sorted()
  }

  /// Notes entries that are about to be recorded; failing to is no fault.
  package func note(_ nos: some Sequence<Int>) {
    for (index, no) in nos.enumerated() {
      if index == 0 { try? FilePath.makeFolder(folder, mode: 0o700) }
      _ = try? Descriptor(opening: path(of: no), O_WRONLY | O_CREAT, mode: 0o600)
    }
  }

  /// Strikes entries off.
  package func strike(_ nos: some Sequence<Int>) {
    for no in nos { unlink(path(of: no)) }
  }
}

extension Checkpoint {
  /// What is noted of the book with this header at this path.
  package func untoldNotices(of header: Digest, in book: String) -> UntoldNotices {
    UntoldNotices(folder: folder, header: header, book: book)
  }
}
