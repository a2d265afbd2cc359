import CommandLineKit
import SOPCore
import SOPStore

// What runs stand on: the book, and the definitions that they were started with.

extension Validate {
  /// The book's permissions, and whether it can be read; then each definition that runs were started with and
  /// that is missing, damaged or cannot be read.
  ///
  /// - Parameter roster: the accounts that the office knows.
  static func bookChecks(
    of folder: OfficeFolder, knowing roster: Roster, _ session: Session
  ) throws(Failure) -> [Check] {
    var book = Check(folder.reviewBook(), of: folder.book, kind: .book)
    do throws(FileFault) {
      book.custody = try session.custody(of: folder, roster)
      book.findings += try keepingMisfits(of: folder, book.custody, knowing: roster, session)
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

  /// What keeps a book from being the program's alone where that is what it is meant to be: where a group without
  /// members can write, or what it keeps is protected from its members.
  private static func keepingMisfits(
    of folder: OfficeFolder, _ custody: Custody?, knowing roster: Roster, _ session: Session
  ) throws(FileFault) -> [Check.Finding] {
    switch custody?.kind {
    case .program(let group) where !roster.isKept:
      return [Check.Finding(path: "", message: .nobodyLetIn(group), isWarning: true)]
    case .program(let group):
      if LentGroup.isLent(group, by: session.world.program) { return [] }
      let message = Message.programNotLent(group, program: session.world.program)
      return [Check.Finding(path: "", message: message, isWarning: true)]
    case .group(let group?) where roster.isKept && folder.protectsKeptFiles:
      let members = try session.members(of: folder, roster)
      return [Check.Finding(path: "", message: .membersRemain(members, of: group))]
    case .group, .owner, nil: return []
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
