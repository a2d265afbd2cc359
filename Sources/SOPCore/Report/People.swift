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

/// Which names are one person's, as the entries of a period alone tell.
///
/// Names are one person's as four eyes holds them to be. So are names at one account of which one is the other with
/// titles behind a comma, unless the account was used by several persons, as a counter is: there a name with titles may
/// be somebody else's. The order of the entries has no say.
struct PersonIdentities {
  /// Names that are another one's, too, by their folded form.
  private var others: [String: String] = [:]

  /// - Parameter persons: all who made an entry.
  init(_ persons: some Sequence<Person>) {
    for names in Dictionary(grouping: persons, by: \.account).values {
      let names = Set(names.map(\.foldedName))
      guard let shortest = names.min(by: { ($0.parts.count, $0) < ($1.parts.count, $1) }),
        names.allSatisfy({ $0.parts.starts(with: shortest.parts) })
      else { continue }
      for name in names { unite(name, shortest) }
    }
  }

  private mutating func unite(_ one: String, _ other: String) {
    let (first, second) = (key(of: one), key(of: other))
    if first != second { others[max(first, second)] = min(first, second) }
  }

  /// What stands for the person: the least of the names, folded.
  func key(of foldedName: String) -> String {
    var key = foldedName
    while let other = others[key] { key = other }
    return key
  }
}

extension String {
  /// A name, and each of its titles.
  fileprivate var parts: [String] {
    if hasPrefix(",") { return [self] }
    return split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}
