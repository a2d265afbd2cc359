import Testing

@testable import SOPCore

/// Whether a chain can be climbed, judged a second time by trying everybody at every link.
struct RosterCastTests {
  private static let roles = ["A", "B", "C", "D"].map { Role($0) }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `a chain can be climbed exactly where trying everybody finds a way`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let roster = Self.roster(using: &random)
    let cast = RosterCast(roster, on: .first)
    for _ in 0..<20 {
      let links = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Self.roles.randomElement(using: &random) ?? Role("A")
      }
      let expected = Self.slowlyClimbs(links[...], roster, taken: [])
      #expect(cast.canClimb(links) == expected, "seed \(seed): \(links), \(roster)")
    }
  }

  private static func roster(using random: inout SplitMix64) -> Roster {
    let officials = (0..<Int.random(in: 0...5, using: &random)).map { index in
      let hasAccount = Int.random(in: 0..<6, using: &random) > 0
      let held = roles.filter { _ in Bool.random(using: &random) }
      return Official(name: "P\(index)", account: hasAccount ? "p\(index)" : nil, roles: held)
    }
    let isOpen = Int.random(in: 0..<4, using: &random) == 0
    let counters = isOpen ? [Roster.Counter(account: "l", roles: [roles[0]])] : []
    return Roster(officials: officials, counters: counters)
  }

  private static func slowlyClimbs(
    _ links: ArraySlice<Role>, _ roster: Roster, taken: Set<String>
  ) -> Bool {
    guard let link = links.first else { return true }
    if roster.counters.contains(where: { $0.roles.contains(link) }) {
      return slowlyClimbs(links.dropFirst(), roster, taken: taken)
    }
    return roster.officials.contains { official in
      official.account != nil && official.roles.contains(link) && !taken.contains(official.name)
        && slowlyClimbs(links.dropFirst(), roster, taken: taken.union([official.name]))
    }
  }
}
