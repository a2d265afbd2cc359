import CommandLineKit

@testable import SOPCore
@testable import sopctl

extension SpokenFailure {
  /// Turns, and the report chain: who cannot act, and who can.
  static let turns = [
    SpokenFailure(
      "another role's turn",
      .refused(.who(.notYourTurn(activity: 2, role: apk, actor: kabid, earlier: nil)))),
    SpokenFailure(
      "another role's turn, by the roster",
      .refused(
        .who(.notYourTurn(activity: 2, role: apk, actor: kabid, earlier: nil)),
        candidates: [budi, dedi])),
    SpokenFailure(
      "a report's maker who would receive it",
      .refused(
        .who(.notYourTurn(activity: 5, role: Role("Sub Koord"), actor: maker, earlier: made)),
        candidates: [siti])),
    SpokenFailure(
      "a receiver who would receive it again",
      .refused(
        .who(.notYourTurn(activity: 6, role: Role("Kabid"), actor: receiver, earlier: received)))),
    SpokenFailure(
      "one person twice in the chain", .refused(.who(.sameInChain(activity: 5, earlier: made)))),
    SpokenFailure(
      "one account twice in the chain",
      .refused(
        .who(
          .sameAccountInChain(
            activity: 5, earlier: made, person: Person(name: "B. Santoso", account: "budi"))),
        candidates: [siti])),
    SpokenFailure(
      "a cancellation by the report's maker",
      .refused(
        .who(.roleNotAllowed(.cancel, allowed: [Role("Sub Koord"), Role("Kabid")], actor: maker)),
        candidates: [siti])),
    SpokenFailure(
      "a correction of another's step",
      .refused(
        .who(.roleNotAllowed(.correct(no: 230, kind: .paused), allowed: [apk], actor: kabid)))),
  ]

  private static let apk = Role("APK")
  private static let budi = Official(name: "Budi Santoso", account: "budi", roles: [apk])
  private static let dedi = Official(name: "Dedi Kurnia", account: "dedi", roles: [apk])
  private static let siti = Official(name: "Siti Aminah", account: "siti", roles: [])
  private static let maker = Actor(
    role: apk, person: Person(name: "Budi Santoso", account: "budi"), basis: .roster)
  private static let receiver = Actor(
    role: Role("Sub Koord"), person: Person(name: "Siti Aminah", account: "siti"), basis: .roster)
  private static let kabid = Actor(
    role: Role("Kabid"), person: Person(name: "Rudi Hartono", account: "rudi"), basis: .roster)
  private static let made = Refusal.Earlier(
    link: .init(role: apk, person: maker.person, no: 228, happened: .earliest), isMaker: true)
  private static let received = Refusal.Earlier(
    link: .init(
      role: receiver.role, person: receiver.person, no: 229, happened: .earliest),
    isMaker: false)
}

extension Failure {
  fileprivate static func refused(
    _ refusal: Refusal, candidates: [Official] = []
  ) -> Failure {
    RefusedRun(
      refusal: refusal, run: RunID(code: "PIAK-03", year: 2026, ordinal: 14), zone: Zone(.wib),
      now: .earliest, candidates: candidates
    ).failure
  }
}
