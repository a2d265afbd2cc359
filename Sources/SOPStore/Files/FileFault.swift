import SOPCore

/// What went wrong with a file: facts, without words.
package enum FileFault: Error, Sendable, Equatable {
  /// There is no such file or folder.
  case notFound(path: String)
  /// The system refused an operation.
  case failed(Operation, path: String, errno: Int32)
  /// Not a regular file: a device, a pipe, a folder, a symbolic link.
  case notPlain(path: String)
  /// A book that has further names (hard links): it is read, but nothing is recorded in it.
  case manyNames(path: String, count: Int)
  /// Not a folder of the office's own: a symbolic link, or a file in its place.
  case notFolder(path: String)
  case tooLarge(path: String, limit: Int)

  // The book.

  /// Another program holds the book.
  case busy(path: String, holder: String?)
  /// The book cannot be continued: this line does not stand as it was written.
  case damaged(path: String, line: Int, fault: BookDamage)
  /// A newer program wrote this line, whose paraf is sound: what it says is not known here.
  case newerFormat(path: String, line: Int, no: Int?, fault: LineFault)
  /// An entry longer than a line of the book may be, in bytes.
  case entryTooLarge(bytes: Int)
  /// An entry whose line could not be read back.
  case unreadableEntry(no: Int)
  /// Nothing was recorded: the system took none of it, or not all.
  case notRecorded(path: String, errno: Int32)
  /// The disk did not confirm: these entries stand in the book now, but may not stay there.
  case unconfirmed(path: String, nos: ClosedRange<Int>, errno: Int32)
  /// The disk did not confirm: whether these entries stand in the book cannot be known.
  case outcomeUnknown(path: String, nos: ClosedRange<Int>, errno: Int32)
  /// Another file was put in the book's place, or the book taken away, while these entries were recorded.
  case replaced(path: String, nos: ClosedRange<Int>)

  package enum Operation: String, Sendable {
    case open, read, write, create, list, lock, synchronize, inspect
  }
}

/// Why a book cannot be continued.
package enum BookDamage: Sendable, Equatable {
  case line(LineFault)
  /// The last line's paraf does not seal it.
  case seal
  /// The file is empty, or ends before its first LF.
  case noHeader
  /// From where this line begins there is no LF for longer than any line may be.
  case endless
}
