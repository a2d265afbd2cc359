import CommandLineKit
import SOPCore

/// Finds the run that a command means.
struct RunLookup {
  let records: Records
  let office: Office

  /// The one open run that a word fits; an ended run only where the word gives its number.
  func run(named word: String) throws(Failure) -> Run {
    let reference = RunReference(word)
    let fitting = (Array(records.register.runs.keys) + Array(records.register.unreadable.keys))
      .filter(reference.fits)
    if fitting.count > 1 { throw .ambiguousRun(word, candidates: runs(fitting)) }
    if let id = fitting.first { return try openRun(id) }
    let ended = reference.started(in: records.docket)
    if ended.count > 1 { throw .ambiguousRun(word, candidates: [], ended: ended) }
    guard let id = ended.first else { throw .unknownRun(word, open: records.openRuns) }
    return try office.run(from: office.entries(of: id), id: id)
  }

  /// The only open run whose turn is this role's.
  func run(waitingFor word: String) throws(Failure) -> Run {
    let folded = Role(word).folded
    let waiting = records.openRuns.filter { $0.currentActivity?.role.folded == folded }
    if waiting.count > 1 { throw .ambiguousTurn(word, candidates: waiting) }
    guard let run = waiting.first else { throw .nothingWaits(for: word, open: records.openRuns) }
    return run
  }

  private func openRun(_ id: RunID) throws(Failure) -> Run {
    if let run = records.register.runs[id] { return run }
    throw .unreadableRun(id, records.register.unreadable[id] ?? .definition(.zero))
  }

  private func runs(_ ids: [RunID]) -> [Run] {
    ids.sorted().compactMap { records.register.runs[$0] }
  }
}

extension Session {
  /// The run that a word means, or without one the only one that waits for the acting role.
  func run(
    _ word: String?, acting: Acting, records: Records, office: Office
  ) throws(Failure) -> Run {
    let lookup = RunLookup(records: records, office: office)
    if let word { return try lookup.run(named: word) }
    guard let role = roleWord(acting) else { throw .runAndRoleMissing(open: records.openRuns) }
    let isKnown =
      office.knowsRole(role)
      || records.openRuns.contains {
        $0.procedure.executor(matching: role) != nil
      }
    if !isKnown { throw .unknownRole(role, known: office.roles) }
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
