import CommandLineKit
import SOPCore

/// Finds the run that a command means.
struct RunLookup {
  let records: Records
  let office: Office

  /// The one open run that a word fits; an ended run only where the word gives its number.
  func run(named word: String) throws(Failure) -> Run {
    let reference = RunReference(word)
    let fitting = records.openNumbers.filter(reference.fits)
    if fitting.count > 1 {
      throw .ambiguousRun(word, candidates: fitting.compactMap { try? records.openRun($0) })
    }
    if let id = fitting.first { return try records.openRun(id) }
    let ended = reference.started(in: records.docket)
    if ended.count > 1 { throw .ambiguousRun(word, candidates: [], ended: ended) }
    guard let id = ended.first else { throw .unknownRun(word, open: records.register().openRuns) }
    return try office.run(from: office.entries(of: id), id: id)
  }

  /// The only open run whose turn is this role's.
  func run(waitingFor word: String) throws(Failure) -> Run {
    let open = records.register().openRuns
    let folded = Role(word).folded
    let waiting = open.filter { $0.currentActivity?.role.folded == folded }
    if waiting.count > 1 { throw .ambiguousTurn(word, candidates: waiting) }
    if let run = waiting.first { return run }
    let isKnown =
      open.contains { $0.procedure.executor(matching: word) != nil } || office.knowsRole(word)
    throw isKnown ? .nothingWaits(for: word, open: open) : .unknownRole(word, known: office.roles)
  }
}

extension Session {
  /// The run that a word means, or without one the only one that waits for the acting role.
  func run(
    _ word: String?, acting: Acting, records: Records, office: Office
  ) throws(Failure) -> Run {
    let lookup = RunLookup(records: records, office: office)
    if let word { return try lookup.run(named: word) }
    guard let role = roleWord(acting) else {
      throw .runAndRoleMissing(open: records.register().openRuns)
    }
    return try lookup.run(waitingFor: role)
  }
}

extension Office {
  /// Every role of every SOP, each once.
  var roles: [Role] {
    catalogue.codes.compactMap { catalogue.definition(of: $0)?.sound }.flatMap(\.roles).unique()
  }

  fileprivate func knowsRole(_ word: String) -> Bool {
    let folded = Role(word).folded
    return roles.contains { $0.folded == folded }
  }
}
