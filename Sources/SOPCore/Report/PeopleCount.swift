/// What each person completed, while it is counted.
struct PeopleCount {
  private let identities: PersonIdentities
  private var people: [String: Tallied<String>] = [:]
  /// What stands for whom: found once for each way a name is spelt, not for each entry.
  private var keys: [String: String] = [:]

  init(_ identities: PersonIdentities) { self.identities = identities }

  /// Takes the next completion of the book.
  mutating func add(_ tally: Tally, by person: Person) {
    let key = keys[person.name] ?? identities.key(of: person.foldedName)
    keys[person.name] = key
    people[key, default: Tallied(subject: person.name)].tally += tally
  }

  /// One row for each person, by name.
  var rows: [Tallied<String>] { people.sorted { $0.key < $1.key }.map(\.value) }
}
