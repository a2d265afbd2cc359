@testable import SOPCore

/// The officials whom tests know.
enum Officials {
  static let budi = Official(name: "Budi Santoso", account: "budi", roles: [Role("APK")])
  /// Acts for the Sub Koord in November.
  static let siti = Official(
    name: "Siti Aminah", account: "siti", roles: [Role("Staf")],
    actingRoles: [.init(role: Role("Sub Koord"), days: day("2026-11-01")...day("2026-11-30"))])
  static let rudi = Official(name: "Rudi Hartono", account: "rudi", roles: [Role("Kabid")])
  /// Has no account, and acts at the counter.
  static let wati = Official(name: "Wati", roles: [Role("Staf")])

  static let roster = Roster(
    officials: [budi, siti, rudi, wati],
    counters: [Roster.Counter(account: "loket1", roles: [Role("Staf")])])

  static func day(_ text: String) -> Day { Day(text) ?? .first }
}
