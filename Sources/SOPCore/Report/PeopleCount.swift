/// What each person completed, while it is counted; names are one as four eyes holds them to be.
struct PeopleCount {
  private var people: [String: (name: String, tally: CompletionTally)] = [:]
  /// The folded names: folded once for each way a name is spelt, not for each entry.
  private var folded: [String: String] = [:]

  /// Takes the next completion of the book.
  mutating func add(_ completion: Completion, by person: Person) {
    let key = folded[person.name] ?? person.foldedName
    folded[person.name] = key
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
