import SOPCore
import SOPStore

/// Says what entries say, made from their facts and from the definitions their runs were started with.
///
/// Which of an office's definitions a run has, its first line says. It is looked for only where it matters, since
/// the whole book is read for it: nearly always the sentence is the same by all that the office keeps.
final class EntryTeller {
  private let pinned: PinnedDefinitions
  private let definition: (String, Digest) -> Procedure?
  private let findStarts: () -> [RunID: Digest]
  private var kept: [String: [Procedure]] = [:]
  private lazy var starts = findStarts()

  init(of office: Office) {
    pinned = office.folder.pinned
    definition = office.pinnedDefinitions()
    findStarts = { (try? office.startDefinitions()) ?? [:] }
  }

  func told(_ entry: AgendaEntry) -> AgendaEntry.Telling {
    let event = entry.event
    if event.kind == .started { return told(entry, by: event.details.definition) }
    let tellings = kept(of: event.run.code).map { entry.told(in: $0) }
    if let first = tellings.first, tellings.allSatisfy(\.isAsWritten) { return first }
    return told(entry, by: starts[event.run])
  }

  private func told(_ entry: AgendaEntry, by digest: Digest?) -> AgendaEntry.Telling {
    entry.told(in: digest.flatMap { definition(entry.event.run.code, $0) })
  }

  private func kept(of code: String) -> [Procedure] {
    if let known = kept[code] { return known }
    let procedures = pinned.digests(of: code).compactMap { definition(code, $0) }
    kept[code] = procedures
    return procedures
  }
}

extension Office {
  /// The definitions that the runs of the book were started with.
  fileprivate func startDefinitions() throws(Failure) -> [RunID: Digest] {
    let reader = try openBook()
    var starts: [RunID: Digest] = [:]
    _ = try reader.visitLines { line, number throws(Failure) in
      guard number > 1, Event.Kind(ofEntry: line) == .started,
        case .entry(let entry)? = try? AgendaLine.read(line, isFirst: false)
      else { return }
      starts[entry.event.run] = entry.event.details.definition
    }
    return starts
  }
}
