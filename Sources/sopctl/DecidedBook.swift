import SOPCore
import SOPStore

/// The book under its lock, and what was decided on it.
///
/// It is decided ahead of the lock, since all others wait for whoever holds it, and told only under it: a
/// refusal of what has become possible meanwhile would be wrong, and a book that is busy or damaged goes first.
///
/// What a decision rests on the book itself has shown, and no cache alone; where a cache was wrong, it is made anew.
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
      var ahead = try AgendaAhead(opening: office.folder.book, checkpoint: office.checkpoint)
      var (records, verdict) = Records(ahead.docket, of: office).decided(decide)
      // Damage that is met is met again under the lock.
      while (try? ahead.prove(records.grounds)) == false {
        (records, verdict) = records.caughtUp(with: ahead.docket).decided(decide)
      }
      var file = try AgendaFile(locking: ahead)
      // The last line's paraf stands for all lines before it.
      if file.docket.lastSeal != records.docket.lastSeal {
        (records, verdict) = records.caughtUp(with: file.docket).decided(decide)
      }
      while try !file.prove(records.grounds) {
        (records, verdict) = records.caughtUp(with: file.docket).decided(decide)
      }
      self.file = file
      self.records = records
      self.verdict = verdict
    } catch .notFound {
      throw .noBook(office.folder, but: office.others)
    } catch {
      throw Failure(error, isWriting: true)
    }
  }
}

extension Records {
  /// What is decided on these, with what the decision rests on noted.
  fileprivate func decided<Decision>(
    _ decide: (Records) throws(Failure) -> Decision
  ) -> (Records, Result<Decision, Failure>) {
    (self, Result { () throws(Failure) in try decide(self) })
  }
}

extension Office {
  /// Decides as on the locked book, on the book as it stands, which is only read.
  func rehearsal<Decision>(
    _ decide: (Records) throws(Failure) -> Decision
  ) throws(Failure) -> (records: Records, decision: Decision) {
    var records: Records
    var verdict: Result<Decision, Failure>
    do throws(FileFault) {
      var book = try AgendaAhead(reading: folder.book, checkpoint: checkpoint)
      (records, verdict) = Records(book.docket, of: self).decided(decide)
      while try !book.prove(records.grounds) {
        (records, verdict) = records.caughtUp(with: book.docket).decided(decide)
      }
    } catch .notFound {
      throw .noBook(folder, but: others)
    } catch {
      throw Failure(error)
    }
    return (records, try verdict.get())
  }
}
