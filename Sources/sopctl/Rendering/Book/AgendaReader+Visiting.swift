import SOPCore
import SOPStore

extension AgendaReader {
  /// What stands behind the lines that were visited.
  struct Rest {
    /// How many bytes of a line that has no end yet.
    var unfinished = 0
    /// Why no more could be read; what comes before it can.
    var fault: FileFault?
  }

  /// Calls `body` with every complete line, without its LF, and its number from 1, until it fails.
  func visitLines(
    _ body: (Span<UInt8>, Int) throws(Failure) -> Void
  ) throws(Failure) -> Rest {
    var failure: Failure?
    do throws(FileFault) {
      let unfinished = try forEachLine { line, number throws(FileFault) in
        do throws(Failure) {
          try body(line, number)
        } catch {
          failure = error
          // Any fault ends the reading; the failure is what counts.
          throw .notFound(path: path)
        }
      }
      return Rest(unfinished: unfinished)
    } catch .damaged(let path, let line, .endless) {
      return Rest(fault: .damaged(path: path, line: line, fault: .endless))
    } catch {
      throw failure ?? Failure(error)
    }
  }

  /// Which entries were voided: by their No, the No of the correction.
  func corrections() throws(Failure) -> [Int: Int] {
    var corrections: [Int: Int] = [:]
    _ = try visitLines { line, number throws(Failure) in
      // Most lines are told apart by their first fields; only corrections are read in full.
      guard number > 1, Event.Kind(ofEntry: line) == .corrected,
        case .entry(let entry)? = try? AgendaLine.read(line, isFirst: false),
        let voided = entry.event.details.voided
      else { return }
      corrections[voided] = entry.no
    }
    return corrections
  }
}
