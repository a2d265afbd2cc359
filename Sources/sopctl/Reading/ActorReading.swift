import SOPCore

// Who acts: from the line, the environment and the account.

extension Session {
  /// The person who acts: `--by`, else `$SOPCTL_BY`, else the account's full name, else its name.
  func person(_ acting: Acting) throws(Failure) -> Person {
    let account = world.account
    let name: String
    if let given = acting.person {
      name = try FreeText.required(given, of: "--by")
    } else if let given = world.environment["SOPCTL_BY"], !given.isEmpty {
      name = try FreeText.required(given, of: "$SOPCTL_BY")
    } else {
      name = try FreeText.required(account.fullName ?? account.name, of: account.name)
    }
    return Person(name: name, account: account.name)
  }

  /// The word by which a role was given: `--as`, else `$SOPCTL_AS`.
  func roleWord(_ acting: Acting) -> String? {
    acting.role ?? world.environment["SOPCTL_AS"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The actor, in a role of this SOP.
  func actor(_ acting: Acting, in procedure: Procedure) throws(Failure) -> Actor {
    guard let word = roleWord(acting) else { throw .roleNotGiven(procedure) }
    guard let executor = procedure.executor(matching: word) else {
      throw .unknownRole(word, in: procedure)
    }
    return Actor(role: executor.role, person: try person(acting), basis: .claimed)
  }

  /// The moment that a time word means.
  func moment(_ word: TimeWord?, of option: String, in office: Office) throws(Failure) -> Moment? {
    guard let word else { return nil }
    guard let moment = word.moment(now: world.now, in: office.clock.offset) else {
      throw .timeOutOfRange(option)
    }
    return moment
  }
}
