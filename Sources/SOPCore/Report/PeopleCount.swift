/// What each person completed, while it is counted.
struct PeopleCount {
  let identities: PersonIdentities
  private var people: [String: (name: String, tally: CompletionTally)] = [:]
  /// What stands for whom: found once for each way a name is spelt, not for each entry.
  private var keys: [String: String] = [:]

  init(_ identities: PersonIdentities) { self.identities = identities }

  /// Takes the next completion of the book.
  mutating func add(_ completion: Completion, by person: Person) {
    let key = keys[person.name] ?? identities.key(of: person.foldedName)
    keys[person.name] = key
    people[key, default: (person.name, CompletionTally())].tally.add(completion)
  }

  /// One row for each person, by name.
  var rows: [PersonFigures] {
    people.sorted { $0.key < $1.key }.map { _, person in
      PersonFigures(
        name: person.name, grounds: person.tally.grounds, figures: person.tally.figures)
    }
  }
}
