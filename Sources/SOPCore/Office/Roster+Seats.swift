// Whose an account is, and whom a word means.

extension Roster {
  /// What an account is to the office.
  package enum Seat: Sendable, Hashable {
    /// One person's own.
    case official(Official)
    /// Shared, at a counter.
    case counter(Counter)
    /// One that reads, and never writes.
    case reader
    /// None of these: it never writes, and reads where the files themselves are open to it.
    case stranger
  }

  /// - Returns: `nil` where the office keeps no roster.
  package func seat(of account: String) -> Seat? {
    guard isKept else { return nil }
    if let official = official(account: account) { return .official(official) }
    if let counter = counter(account: account) { return .counter(counter) }
    return readers.contains(account) ? .reader : .stranger
  }

  /// Whether the office lets an account in, be it to read.
  package func knows(_ account: String) -> Bool {
    switch seat(of: account) {
    case .official, .counter, .reader: true
    case .stranger, nil: false
    }
  }

  /// Those whom a word means: whose name or account it is, or else those in whose it is a part.
  ///
  /// Neither case nor the spaces around and between words count.
  package func officials(matching word: String) -> [Official] {
    let word = Person(name: word, account: "").foldedName
    if word.isEmpty { return [] }
    let same = officials.filter { $0.foldedNames.contains(word) }
    return same.isEmpty
      ? officials.filter { $0.foldedNames.contains { $0.contains(word) } } : same
  }
}

extension Official {
  /// The words by which somebody can be named.
  fileprivate var foldedNames: [String] {
    [name, account].compactMap { $0.map { Person(name: $0, account: "").foldedName } }
  }

  /// Whether an entry under this person's name is this official's.
  package func isNamed(_ person: Person) -> Bool {
    person.isSame(as: Person(name: name, account: ""))
  }
}
