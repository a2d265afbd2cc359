@testable import SOPCore

extension BusyOffice {
  /// Every person but the one who is another's second spelling, each in some roles for good and in some for a
  /// few days; and the account from which the others act, which is a counter for every role.
  static func roster(from now: Moment, using generator: inout SplitMix64) -> Roster {
    let roles = OfficialProcedures.all.flatMap(\.procedure.roles).unique()
    let today = LocalTime(now, in: .wib).day
    var roster = Roster(counters: [.init(account: "akun", roles: roles)])
    for (index, name) in people.enumerated() where index != 1 {
      var official = Official(name: name, account: "akun\(index)", roles: [])
      for role in roles {
        let first = today.adding(days: Int.random(in: -3..<10, using: &generator)) ?? today
        let last = first.adding(days: Int.random(in: 0..<10, using: &generator)) ?? first
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: official.roles.append(role)
        case 1: official.actingRoles.append(.init(role: role, days: first...last))
        default: break
        }
      }
      roster.officials.append(official)
    }
    return roster
  }
}
