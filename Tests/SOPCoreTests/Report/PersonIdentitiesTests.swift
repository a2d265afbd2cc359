import Testing

@testable import SOPCore

/// Which names are one person's.
struct PersonIdentitiesTests {
  private static let seeds: ClosedRange<UInt64> = 1...300

  private func keys(_ persons: [Person]) -> [String] {
    let identities = PersonIdentities(persons)
    return persons.map { identities.key(of: $0.foldedName) }
  }

  private func areOne(_ names: String..., account: String = "budi") -> Bool {
    Set(keys(names.map { Person(name: $0, account: account) })).count == 1
  }

  @Test func `titles behind a comma make no other person`() {
    #expect(areOne("Budi Santoso", "Budi Santoso, S.Kom."))
    #expect(areOne("Budi Santoso, S.Kom., M.T.", "BUDI  SANTOSO ,S.Kom."))
    #expect(areOne("Budi", "Budi, S.Kom.", "Budi, M.T."))
    #expect(!areOne("Budi", "Budi Santoso"))
    #expect(!areOne("Budi Santoso", "Budi Santosa, S.Kom."))
    #expect(!areOne("Budi, S.Kom.", "Budi, M.T."))
    #expect(!areOne("Budi", "Ir. Budi"))
    #expect(!areOne("Budi", ", S.Kom."))
  }

  @Test func `at an account of several persons, and at two accounts, titles tell persons apart`() {
    let counter = ["Budi", "Budi, S.Kom.", "Siti"].map { Person(name: $0, account: "loket1") }
    #expect(Set(keys(counter)).count == 3)
    let apart = [Person(name: "Budi", account: "a"), Person(name: "Budi, S.Kom.", account: "b")]
    #expect(Set(keys(apart)).count == 2)
    // At an account of his own he is told to be one, wherever else he acts.
    let own = ["Budi", "Budi, S.Kom."].map { Person(name: $0, account: "budi") }
    #expect(Set(keys(counter + own)).count == 2)
  }

  @Test(arguments: seeds)
  func `the order of entries has no say, and who is one with one is one with all`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let names = [
      "Budi", "budi", "Budi, S.Kom.", "Budi,S.Kom., M.T.", "Budi, M.T.", "Siti", "Siti, S.H.",
    ]
    let persons = (0..<Int.random(in: 1...9, using: &random)).compactMap { _ -> Person? in
      guard let name = names.randomElement(using: &random),
        let account = ["a", "b", "loket"].randomElement(using: &random)
      else { return nil }
      return Person(name: name, account: account)
    }
    let found = keys(persons)
    let expected = slowly(persons)
    for one in persons.indices {
      for other in persons.indices {
        #expect((found[one] == found[other]) == expected[one].contains(other), "seed \(seed)")
      }
    }
    let shuffled = persons.shuffled(using: &random)
    #expect(
      Set(zip(shuffled, keys(shuffled)).map { "\($0) \($1)" })
        == Set(zip(persons, found).map { "\($0) \($1)" }), "seed \(seed)")
  }

  /// Those who are one with each, by joining until nothing changes.
  private func slowly(_ persons: [Person]) -> [Set<Int>] {
    func parts(_ person: Person) -> [String] {
      person.name.lowercased().split(separator: ",").map {
        $0.split(separator: " ").joined(separator: " ")
      }
    }
    func isTitled(_ one: Person, _ other: Person) -> Bool {
      parts(one).starts(with: parts(other)) || parts(other).starts(with: parts(one))
    }
    func isShared(_ account: String) -> Bool {
      let own = persons.filter { $0.account == account }
      var reached = Array(own.prefix(1))
      var count = 0
      while count != reached.count {
        count = reached.count
        reached = own.filter { person in reached.contains { isTitled($0, person) } }
      }
      return reached.count < own.count
    }
    var ones = persons.indices.map { one in
      Set(
        persons.indices.filter { other in
          let (first, second) = (persons[one], persons[other])
          return first.foldedName == second.foldedName
            || first.account == second.account && !isShared(first.account)
              && isTitled(first, second)
        })
    }
    for _ in ones { ones = ones.map { $0.union($0.flatMap { ones[$0] }) } }
    return ones
  }
}
