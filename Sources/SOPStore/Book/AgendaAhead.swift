import Glibc
import SOPCore

/// The book, opened for writing and read ahead of its lock.
///
/// Who holds the lock keeps all others waiting. So the book is read without it, and decided on: what was read
/// stays true, since no byte ever changes, and the paraf of its last line stands for all of it. Under the lock
/// only the lines are read that were added meanwhile, and a decision is made anew only if there are any.
///
/// Nothing is told that was seen ahead of the lock: a fault is met again under it.
package struct AgendaAhead: ~Copyable {
  var reader: AgendaReader
  private(set) var state: AgendaReader.CaughtUp?

  /// What the next entry depends on, by what was read; a book that cannot be read says nothing.
  package var docket: Docket { state?.docket ?? .empty }

  /// Opens the book, and reads what stands in it now.
  package init(opening path: String, checkpoint: Checkpoint? = nil) throws(FileFault) {
    let descriptor = try Descriptor(ofOffice: path, O_RDWR | O_APPEND)
    let status = try AgendaReader.plainStatus(of: descriptor, path)
    reader = AgendaReader(path, descriptor, size: status.size, checkpoint: checkpoint)
    state = try? reader.catchUp()
  }

  /// Opens the book to read it, for a decision that is not recorded.
  package init(reading path: String, checkpoint: Checkpoint? = nil) throws(FileFault) {
    let reader = try AgendaReader(path, checkpoint: checkpoint)
    let state = try reader.catchUp()
    self.reader = reader
    self.state = state
  }

  /// Has the book show what a decision rests on.
  ///
  /// - Returns: whether the docket stands as it was; if not, the decision must be made anew.
  package mutating func prove(_ grounds: Grounds) throws(FileFault) -> Bool {
    guard let old = state else { return true }
    let proved = try reader.proving(grounds, of: old)
    state = proved
    return proved.scan == old.scan
  }
}
