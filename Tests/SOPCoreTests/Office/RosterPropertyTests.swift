import Testing

@testable import SOPCore

/// Random rosters, judged a second time by going through every entry and every day of it.
struct RosterPropertyTests {
  private static let roles = ["APK", "Sub Koord", "sub-koord", "Kabid", "Staf"].map { Role($0) }
  private static let accounts = ["a", "b", "c", "d", "l1", "l2"]
  private static let firstDay = 700_000
  private static let days = 20

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `admission is what the roster's lines say of the day`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let roster = Self.roster(using: &random)
    for _ in 0..<100 {
      let account = Self.accounts.randomElement(using: &random) ?? "a"
      let name = ["P-a", "p-A ", "P-b", "Q"].randomElement(using: &random) ?? "Q"
      let role = Self.roles.randomElement(using: &random) ?? Role("APK")
      let offset = Int.random(in: 0..<Self.days, using: &random)
      let day = try #require(Day(number: Self.firstDay + offset))
      let actor = Actor(
        role: role, person: Person(name: name, account: account), basis: .claimed)
      let isAdmitted = (try? roster.admit(actor, on: day)) != nil
      let expected = Self.slowlyAdmits(roster, actor, offset: offset)
      #expect(isAdmitted == expected, "seed \(seed): \(actor), day \(offset), \(roster)")
    }
  }

  private static func slowlyAdmits(_ roster: Roster, _ actor: Actor, offset: Int) -> Bool {
    func spelt(_ text: String) -> String {
      text.lowercased().replacing(" ", with: "").replacing("-", with: "")
    }
    if roster.officials.isEmpty { return true }
    for official in roster.officials where official.account == actor.person.account {
      var table = Array(repeating: Set(official.roles.map { spelt($0.code) }), count: days)
      for acting in official.actingRoles {
        for index in 0..<days {
          let number = firstDay + index
          if acting.days.lowerBound.number <= number && number <= acting.days.upperBound.number {
            table[index].insert(spelt(acting.role.code))
          }
        }
      }
      return spelt(official.name) == spelt(actor.person.name)
        && table[offset].contains(spelt(actor.role.code))
    }
    return roster.counters.contains { counter in
      counter.account == actor.person.account
        && counter.roles.contains { spelt($0.code) == spelt(actor.role.code) }
    }
  }

  private static func roster(using random: inout SplitMix64) -> Roster {
    var roster = Roster()
    for account in ["a", "b", "c"] where Int.random(in: 0..<4, using: &random) > 0 {
      var official = Official(name: "P-\(account)", account: account, roles: [])
      official.roles = roles.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }
      for role in roles where Int.random(in: 0..<3, using: &random) == 0 {
        let first = Int.random(in: -5..<days + 5, using: &random)
        let length = Int.random(in: 0..<days, using: &random)
        if let from = Day(number: firstDay + first), let to = Day(number: firstDay + first + length)
        {
          official.actingRoles.append(.init(role: role, days: from...to))
        }
      }
      roster.officials.append(official)
    }
    for account in ["l1", "l2"] where Int.random(in: 0..<3, using: &random) > 0 {
      let offered = roles.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      roster.counters.append(Roster.Counter(account: account, roles: offered))
    }
    return roster
  }
}
