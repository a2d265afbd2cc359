import CommandLineKit
import SOPCore
import SOPStore

// What runs stand on: the book, and the definitions that they were started with.

extension Validate {
  /// The book's permissions, and whether it can be read; then each definition that runs were started with and
  /// that is missing, damaged or cannot be read.
  static func bookChecks(of folder: OfficeFolder) throws(Failure) -> [Check] {
    var book = Check(folder.bookFindings, of: folder.book, kind: .book)
    do throws(FileFault) {
      let reader = try AgendaReader(folder.book)
      let docket = try reader.docket()
      return [book] + (try pins(in: reader, docket)).compactMap { $0.check(in: folder) }
    } catch {
      // What cannot be opened is told of its permissions.
      if let message = error.messageOfBook, book.isSound {
        if case .newerFormat = error { book.isNewer = true }
        book.findings.append(Check.Finding(path: "", message: message))
      }
      return [book]
    }
  }

  /// The definitions that runs were started with, in the book's order.
  private static func pins(
    in reader: borrowing AgendaReader, _ docket: Docket
  ) throws(FileFault) -> [Pin] {
    var pins: [Pin] = []
    try reader.forEachLine { line, number throws(FileFault) in
      guard number > 1, Event.Kind(ofEntry: line) == .started,
        case .entry(let entry)? = try? AgendaLine.read(line, isFirst: false),
        let digest = entry.event.details.definition
      else { return }
      let run = entry.event.run
      let index =
        pins.firstIndex { $0.code == run.code && $0.digest == digest } ?? pins.endIndex
      if index == pins.endIndex { pins.append(Pin(code: run.code, digest: digest)) }
      if docket.openLines[run] != nil {
        pins[index].open.append(run)
      } else {
        pins[index].ended += 1
      }
    }
    return pins
  }

  /// A definition, and the runs that were started with it.
  private struct Pin {
    let code: String
    let digest: Digest
    var open: [RunID] = []
    var ended = 0

    /// - Returns: `nil` where there is nothing to say.
    func check(in folder: OfficeFolder) -> Check? {
      let condition = folder.pinned.condition(of: code, digest)
      let path = folder.pinned.path(of: code, digest)
      // A bundled definition serves in the place of its copy, as long as this program is used.
      let isReplaced = folder.pinned.procedure(code, digest) != nil
      guard
        let message = Message(
          condition, file: path, isReplaced: isReplaced, open: open, ended: ended)
      else { return nil }
      return Check(
        file: path, kind: .definition, code: code, isPraised: false,
        findings: [Check.Finding(path: "", message: message, isWarning: isReplaced)])
    }
  }
}
