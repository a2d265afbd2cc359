import SOPCore

/// Who acts, as the line, the environment, the account and the office's roster say; on which run is not known
/// yet.
struct ActingPerson: Sendable {
  let person: Person
  /// The word by which a role was given.
  let roleWord: String?
  /// Whom the roster means: the account's owner, or at a counter whoever was named.
  let official: Official?
  let roster: Roster
  /// The day on which it happened: a role is held then, or not.
  let day: Day

  init(
    _ acting: Acting, in session: Session, roster: Roster, on day: Day
  ) throws(Failure) {
    self.roster = roster
    self.day = day
    let account = try session.recordedAccount()
    switch roster.seat(of: account) {
    case .official(let owner):
      official = owner
      person = try session.person(acting, at: owner, of: roster)
      roleWord = session.roleWord(acting)
    case .counter(let counter):
      let named = try session.official(acting, at: counter, of: roster)
      official = named
      person = Person(name: named.name, account: account)
      roleWord = acting.role
    case .reader, .stranger, nil:
      official = nil
      person = try session.person(acting)
      roleWord = session.roleWord(acting)
    }
  }

  /// The actor, in a role of this SOP.
  ///
  /// - Parameter activity: whose turn it is, for a role that was not given.
  func actor(in procedure: Procedure, at activity: Activity?) throws(Failure) -> Actor {
    let role = try role(in: procedure, at: activity)
    let isHeld = official?.holds(role, on: day) ?? false
    return Actor(role: role, person: person, basis: isHeld ? .roster : .claimed)
  }

  private func role(in procedure: Procedure, at activity: Activity?) throws(Failure) -> Role {
    if let roleWord {
      guard let executor = procedure.executor(matching: roleWord) else {
        throw .unknownRole(roleWord, in: procedure)
      }
      return executor.role
    }
    if let role = official?.role(in: procedure, at: activity, on: day) { return role }
    try requireAdmission()
    if isAtOwnAccount, let role = official?.lapsedRole(in: procedure, at: activity, on: day) {
      return role
    }
    throw .roleNotGiven(procedure, held: official?.roles(of: procedure, on: day))
  }

  /// At a counter a role is no more than claimed, which nobody does without saying so.
  private var isAtOwnAccount: Bool { official?.account == person.account }

  /// Tells whom the roster does not know just that, before anything else is missed.
  func requireAdmission() throws(Failure) {
    try orFail(roster.admit(person)) { (objection: RosterObjection) in
      .refused(objection.message)
    }
  }
}

extension Session {
  /// The person who acts in an office without a roster: `--by`, else `$SOPCTL_BY`, else the account's full name,
  /// else its name.
  fileprivate func person(_ acting: Acting) throws(Failure) -> Person {
    let account = world.account
    if let word = try personWord(acting) { return Person(name: word, account: account.name) }
    let name = try FreeText.required(account.fullName ?? account.name, of: account.name)
    return Person(name: name, account: account.name)
  }

  /// The person at an official's own account: its owner, whose name the roster spells; or, to be refused,
  /// whoever else was named.
  fileprivate func person(
    _ acting: Acting, at owner: Official, of roster: Roster
  ) throws(Failure) -> Person {
    var name = owner.name
    if let word = try personWord(acting) {
      let matches = roster.officials(matching: word)
      if !matches.contains(owner) { name = matches.count == 1 ? matches[0].name : word }
    }
    return Person(name: name, account: world.account.name)
  }

  /// The official who was named at a counter: on the line each time, whatever the environment says.
  fileprivate func official(
    _ acting: Acting, at counter: Roster.Counter, of roster: Roster
  ) throws(Failure) -> Official {
    guard let word = acting.person else { throw .personNotGiven(at: counter) }
    let matches = roster.officials(matching: try FreeText.required(word, of: "--by"))
    if matches.count > 1 { throw .ambiguousPerson(word, candidates: matches) }
    guard let official = matches.first else { throw .unknownPerson(word, on: roster) }
    return official
  }

  /// The word by which a person was given: `--by`, else `$SOPCTL_BY`.
  private func personWord(_ acting: Acting) throws(Failure) -> String? {
    if let given = acting.person { return try FreeText.required(given, of: "--by") }
    guard let given = world.environment["SOPCTL_BY"], !given.isEmpty else { return nil }
    return try FreeText.required(given, of: "$SOPCTL_BY")
  }

  /// The word by which a role was given: `--as`, else `$SOPCTL_AS`.
  fileprivate func roleWord(_ acting: Acting) -> String? {
    acting.role ?? world.environment["SOPCTL_AS"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The moment that a time word means.
  func moment(_ word: TimeWord?, of option: String, in office: Office) throws(Failure) -> Moment? {
    guard let word else { return nil }
    guard let moment = word.moment(now: world.now, in: office.clock.zone) else {
      throw .timeOutOfRange(option)
    }
    return moment
  }
}
