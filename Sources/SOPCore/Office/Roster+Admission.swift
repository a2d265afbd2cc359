// The half of admission that is the roster's: asked before an entry is made, and never of one that stands in
// the book, since a roster changes and the book does not.

extension Roster {
  /// Objects to a person, whatever the role.
  package func admit(_ person: Person) throws(RosterObjection) {
    switch seat(of: person.account) {
    case .reader: throw .reader(account: person.account)
    case .stranger: throw .stranger(account: person.account)
    case .official(let owner):
      if !owner.isNamed(person) { throw .otherPerson(named: person.name, owner: owner) }
    case .counter, nil: return
    }
  }

  /// Objects to a person, or to the role on the day on which the person acts in it.
  package func admit(_ actor: Actor, on day: Day) throws(RosterObjection) {
    try admit(actor.person)
    switch seat(of: actor.person.account) {
    case .official(let official):
      guard !official.holds(actor.role, on: day) else { return }
      throw .roleNotHeld(
        actor.role, by: official, on: day, holders: holders(of: actor.role, on: day))
    case .counter(let counter):
      if !counter.offers(actor.role) { throw .notAtCounter(actor.role, counter) }
    case .reader, .stranger, nil: return
    }
  }

  /// Objects to an account that only reads, also where no person acts: overdue notices are recorded by accounts
  /// that are not on the roster.
  package func admitNotices(of account: String) throws(RosterObjection) {
    if case .reader = seat(of: account) { throw .reader(account: account) }
  }
}

extension Roster.Counter {
  /// Whether the role may be claimed there.
  package func offers(_ role: Role) -> Bool {
    roles.contains { $0.folded == role.folded }
  }
}
