/// Who can act in which role on one day: officials by their own accounts, and whoever sits at a counter.
struct RosterCast {
  /// The officials, by their places in the roster, for each role folded.
  private let players: [String: [Int]]
  /// The roles, folded, that may be claimed at a counter: by anybody, so that there is always one more.
  private let open: Set<String>

  init(_ roster: Roster, on day: Day) {
    var players: [String: [Int]] = [:]
    for (index, official) in roster.officials.enumerated() where official.account != nil {
      for role in Set(official.roles(on: day).map(\.folded)) {
        players[role, default: []].append(index)
      }
    }
    self.players = players
    open = Set(roster.counters.flatMap(\.roles).map(\.folded))
  }

  func canAct(in role: Role) -> Bool {
    open.contains(role.folded) || players[role.folded] != nil
  }

  /// Whether somebody can complete the SOP's first activity; an office does not use one that nobody can begin.
  func canBegin(_ procedure: Procedure) -> Bool {
    procedure.activities.first.map { canAct(in: $0.role) } ?? false
  }

  /// Whether the links of a report chain can be climbed by different persons.
  ///
  /// Each link takes a person, whom an earlier one gives up where it can take another (augmenting paths: Kuhn).
  func canClimb(_ links: [Role]) -> Bool {
    let choices = links.filter { !open.contains($0.folded) }.map { players[$0.folded] ?? [] }
    var links: [Int: Int] = [:]
    for link in choices.indices {
      var asked: Set<Int> = []
      if !Self.seat(link, choices, &links, &asked) { return false }
    }
    return true
  }

  /// Finds a person for a link; `links` says by person which link has taken him or her.
  private static func seat(
    _ link: Int, _ choices: [[Int]], _ links: inout [Int: Int], _ asked: inout Set<Int>
  ) -> Bool {
    for person in choices[link] where asked.insert(person).inserted {
      if let other = links[person], !seat(other, choices, &links, &asked) { continue }
      links[person] = link
      return true
    }
    return false
  }
}
