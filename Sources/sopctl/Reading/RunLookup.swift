import CommandLineKit
import SOPCore

/// Finds the run that a command means.
struct RunLookup {
  let records: Records
  let office: Office

  /// The one open run that a word fits; an ended run only where the word gives its number.
  func run(named word: String) throws(Failure) -> Run {
    let reference = RunReference(word, in: records.docket)
    if let id = records.openNumber(reference) { return try records.openRun(id) }
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

  /// The run that a word means, or without one the only one that waits for whoever acts.
  func run(_ word: String?, for acting: ActingPerson) throws(Failure) -> Run {
    if let word { return try run(named: word) }
    if let role = acting.roleWord { return try run(waitingFor: role) }
    guard let official = acting.official else {
      try acting.requireAdmission()
      throw .runAndRoleMissing(open: records.register().openRuns)
    }
    let roles = official.roles(on: acting.day)
    let names = roles.map(\.code).joined(separator: ", ")
    return try run(waitingFor: roles, called: roles.isEmpty ? official.name : names)
  }

  /// The open runs; where one cannot be read, nobody knows whether another is the only one that waits.
  private func allOpenRuns() throws(Failure) -> [Run] {
    let register = records.register()
    if let failure = Failure.unreadableRuns(register.unreadable, office.folder.pinned).first {
      throw failure.remedied(
        by: Text(
          "Name the run that you mean.", id: "Sebutkan run yang dimaksud."))
    }
    return register.openRuns
  }

  /// The only open run whose turn is this role's.
  private func run(waitingFor word: String) throws(Failure) -> Run {
    let open = try allOpenRuns()
    if let run = try run(among: open, waitingFor: [Role(word)], called: word) { return run }
    let isKnown =
      open.contains { $0.procedure.executor(matching: word) != nil } || office.knowsRole(word)
    throw isKnown ? .nothingWaits(for: word, open: open) : .unknownRole(word, known: office.roles)
  }

  /// The only open run whose turn is one of these roles'.
  ///
  /// - Parameter name: what to call the roles in a message.
  private func run(waitingFor roles: [Role], called name: String) throws(Failure) -> Run {
    let open = try allOpenRuns()
    if let run = try run(among: open, waitingFor: roles, called: name) { return run }
    throw .nothingWaits(for: name, open: open)
  }

  private func run(
    among open: [Run], waitingFor roles: [Role], called name: String
  ) throws(Failure) -> Run? {
    let folded = Set(roles.map(\.folded))
    let waiting = open.filter { run in
      run.currentActivity.map { folded.contains($0.role.folded) } ?? false
    }
    if waiting.count > 1 { throw .ambiguousTurn(name, candidates: waiting) }
    return waiting.first
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
