import CommandLineKit

@testable import SOPCore
@testable import sopctl

extension SpokenFailure {
  /// What the office's roster says of people, and what it refuses.
  static let people = [
    SpokenFailure(
      "an account that is not on the roster", .refused(.stranger(account: "tamu"))),
    SpokenFailure(
      "an account that only reads", .refused(.reader(account: "inspektorat"))),
    SpokenFailure(
      "somebody else at an official's account",
      .refused(.otherPerson(named: "Siti Aminah", owner: budi))),
    SpokenFailure(
      "a role that somebody else holds",
      .refused(.roleNotHeld(Role("Sub Koord"), by: budi, on: day, holders: [siti]))),
    SpokenFailure(
      "an acting role that ended",
      .refused(.roleNotHeld(Role("Sub Koord"), by: siti, on: dayAfter, holders: []))),
    SpokenFailure(
      "an acting role that is to begin",
      .refused(.roleNotHeld(Role("Sub Koord"), by: siti, on: dayBefore, holders: [rudi, wati]))),
    SpokenFailure(
      "a role that is not for the counter", .refused(.notAtCounter(Role("Kabid"), counter))),
    SpokenFailure(
      "a counter where nobody was named", .personNotGiven(at: counter)),
    SpokenFailure(
      "a name with a slip", .unknownPerson("Sitti", on: roster)),
    SpokenFailure(
      "a name like no other", .unknownPerson("\u{1B}[2J", on: roster)),
    SpokenFailure(
      "a name of many",
      .ambiguousPerson("i", candidates: [budi, siti, rudi, wati, budi, siti])),
  ]

  private static let budi = Official(name: "Budi Santoso", account: "budi", roles: [Role("APK")])
  private static let siti = Official(
    name: "Siti Aminah", account: "siti", roles: [],
    actingRoles: [.init(role: Role("Sub Koord"), days: day...lastDay)])
  private static let rudi = Official(name: "Rudi Hartono", account: "rudi", roles: [])
  private static let wati = Official(name: "Wati", roles: [])
  private static let roster = Roster(officials: [budi, siti, rudi, wati])
  private static let counter = Roster.Counter(
    account: "loket1", roles: [Role("Staf"), Role("APK")])
  private static let day = Day("2026-11-20") ?? .first
  private static let dayBefore = Day("2026-11-19") ?? .first
  private static let lastDay = Day("2026-11-30") ?? .last
  private static let dayAfter = Day("2026-12-01") ?? .first
}

extension Failure {
  fileprivate static func refused(_ objection: RosterObjection) -> Failure {
    let run = RunID(code: "PIAK-03", year: 2026, ordinal: 14)
    return RefusedRun(
      refusal: .who(.notAdmitted(objection)), run: run, zone: Zone(.wib), now: .earliest
    ).failure
  }
}
