import SOPCore
import SOPStore

/// The book under its lock, and what was decided on it.
///
/// It is decided ahead of the lock, since all others wait for whoever holds it, and told only under it: a
/// refusal of what has become possible meanwhile would be wrong, and a book that is busy or damaged goes first.
struct DecidedBook<Decision>: ~Copyable {
  let file: AgendaFile
  /// What the book says.
  let records: Records
  let verdict: Result<Decision, Failure>

  /// - Parameter decide: what is decided by what the book says; it is asked again if the book says more once
  ///   it is locked, so it does nothing else.
  init(
    of office: Office, _ decide: (Records) throws(Failure) -> Decision
  ) throws(Failure) {
    do throws(FileFault) {
      let ahead = try AgendaAhead(opening: office.folder.book, checkpoint: office.checkpoint)
      var records = Records(ahead.docket, of: office)
      var verdict = Result { () throws(Failure) in try decide(records) }
      file = try AgendaFile(locking: ahead)
      // The last line's paraf stands for all lines before it.
      if file.docket.lastSeal != records.docket.lastSeal {
        records = records.caughtUp(with: file.docket)
        verdict = Result { () throws(Failure) in try decide(records) }
      }
      self.records = records
      self.verdict = verdict
    } catch .notFound {
      throw .noBook(office.folder, but: office.others)
    } catch {
      throw Failure(error, isWriting: true)
    }
  }
}
