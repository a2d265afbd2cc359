/// What the office's roster holds against somebody's acting: facts, without words.
package enum RosterObjection: Error, Sendable, Hashable {
  /// An account that is neither an official's nor a counter's.
  case stranger(account: String)
  /// An account that reads (pembaca), and records nothing.
  case reader(account: String)
  /// Another person than the one whose account it is.
  case otherPerson(named: String, owner: Official)
  /// A role that is not held on the day; `holders` hold it then.
  case roleNotHeld(Role, by: Official, on: Day, holders: [Official])
  /// A role that cannot be claimed at this counter.
  case notAtCounter(Role, Roster.Counter)
}
