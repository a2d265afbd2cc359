import Testing

@testable import SOPCore

/// What the roster has to say while a run is decided, and in which order it is told.
struct AdmissionTests {
  /// PIAK-07 with its report made (activity 3) by Budi, waiting for the Sub Koord at activity 4.
  private func reported(from account: String = "budi", by name: String = "Budi Santoso") throws
    -> Run
  {
    let form = try ReportForms()["PIAK-07"]
    let actor = Actor(
      role: Role("APK"), person: Person(name: name, account: account), basis: .claimed)
    let id = RunID(code: "PIAK-07", year: 2026, ordinal: 1)
    let circumstances = Circumstances(
      now: wib("2026-11-20 08:00"), clock: OfficeClock(offset: .wib))
    let event = try Run.start(
      form.procedure, definition: form.digest, id: id, subject: nil, by: actor,
      under: circumstances)
    var run = Run(opening: event, no: 1, procedure: form.procedure)
    for number in 1...3 {
      var completion = Intent.Completion()
      if number == 1 { completion.fields = [.init(key: "periode", value: "harian")] }
      let event = try run.decide(.complete(completion), by: actor, under: circumstances)
      run.apply(event, no: number + 1)
    }
    return run
  }

  private func circumstances(
    _ now: String = "2026-11-20 08:02", occurred: String? = nil, reason: String? = nil,
    allowsDoubleHats: Bool = false, roster: Roster = Officials.roster
  ) -> Circumstances {
    Circumstances(
      now: wib(now), occurred: occurred.map(wib), reason: reason,
      clock: OfficeClock(offset: .wib), allowsDoubleHats: allowsDoubleHats, roster: roster)
  }

  private func actor(_ role: String, _ name: String, _ account: String) -> Actor {
    Actor(role: Role(role), person: Person(name: name, account: account), basis: .roster)
  }

  private let siti = Actor(
    role: Role("Sub Koord"), person: Person(name: "Siti Aminah", account: "siti"), basis: .roster)

  @Test func `who holds the role receives the report, and the entry says so`() throws {
    let event = try reported().decide(.complete(.init()), by: siti, under: circumstances())
    #expect(event.details.basis == .roster)
    #expect(!event.details.isDoubleHat)
  }

  @Test func `a role is judged by the office's day on which it happened`() throws {
    let run = try reported()
    let after = "2026-12-01 08:00"
    #expect(throws: Refusal.self) {
      try run.decide(
        .complete(.init()), by: siti, under: circumstances(after, reason: "lupa"))
    }
    let event = try run.decide(
      .complete(.init()), by: siti,
      under: circumstances(after, occurred: "2026-11-30 23:59", reason: "lupa"))
    #expect(event.details.occurred?.moment == wib("2026-11-30 23:59"))
    // A quarter past midnight in the office is still the day before in UTC.
    #expect(circumstances("2026-12-01 00:15").day == Officials.day("2026-12-01"))
  }

  @Test func `nobody starts a run in a role that is not held`() throws {
    let form = try ReportForms()["PIAK-07"]
    let id = RunID(code: "PIAK-07", year: 2026, ordinal: 1)
    for (role, account, isAdmitted) in [
      ("APK", "budi", true), ("Kabid", "budi", false), ("APK", "tamu", false),
      ("APK", "loket1", false),
    ] {
      let event = try? Run.start(
        form.procedure, definition: form.digest, id: id, subject: nil,
        by: actor(role, "Budi Santoso", account), under: circumstances())
      #expect((event != nil) == isAdmitted, "\(role) from \(account)")
    }
  }

  // MARK: - Order

  @Test func `the turn is told before the roster, and the roster before four eyes`() throws {
    let run = try reported()
    let stranger = RosterObjection.stranger(account: "tamu")
    #expect(throws: Refusal.who(.notAdmitted(stranger))) {
      try run.decide(
        .complete(.init()), by: actor("Sub Koord", "Budi Santoso", "tamu"), under: circumstances())
    }
    #expect(
      throws: Refusal.who(
        .notYourTurn(
          activity: 4, role: Role("Sub Koord"), actor: actor("Kabid", "Tamu", "tamu"), earlier: nil)
      )
    ) {
      try run.decide(
        .complete(.init()), by: actor("Kabid", "Tamu", "tamu"), under: circumstances())
    }
    var other = Intent.Completion()
    other.activity = 2
    #expect(throws: Refusal.standing(.notCurrent(given: 2, current: 4, role: Role("Sub Koord")))) {
      try run.decide(.complete(other), by: actor("Sub Koord", "X", "tamu"), under: circumstances())
    }
    // What is wrong with the filling comes last.
    var filled = Intent.Completion()
    filled.answer = .yes
    #expect(throws: Refusal.who(.notAdmitted(stranger))) {
      try run.decide(
        .complete(filled), by: actor("Sub Koord", "X", "tamu"), under: circumstances())
    }
  }

  @Test func `the maker of a report who lacks the role is told of both`() throws {
    let budi = actor("APK", "Budi Santoso", "budi")
    let run = try reported()
    let earlier = Refusal.Earlier(link: run.position.climb[0], isMaker: true)
    #expect(
      throws: Refusal.who(
        .notYourTurn(
          activity: 4, role: Role("Sub Koord"), actor: budi, earlier: earlier))
    ) { try run.decide(.complete(.init()), by: budi, under: circumstances()) }
    // Where double hats are allowed, only the role is missing.
    #expect(
      throws: Refusal.who(
        .notYourTurn(
          activity: 4, role: Role("Sub Koord"), actor: budi, earlier: nil))
    ) {
      try run.decide(
        .complete(.init()), by: budi, under: circumstances(allowsDoubleHats: true))
    }
  }

  // MARK: - Four eyes

  /// Budi under another name: the account made the report when roles were still claimed.
  private let renamed = Roster(officials: [
    Official(name: "B. Santoso", account: "budi", roles: [Role("Sub Koord")]), Officials.siti,
  ])

  @Test func `one account that is one person's climbs one link`() throws {
    let run = try reported()
    let budi = actor("Sub Koord", "B. Santoso", "budi")
    let earlier = Refusal.Earlier(link: run.position.climb[0], isMaker: true)
    for intent in [Intent.complete(.init()), .sendBack(attachments: [])] {
      #expect(
        throws: Refusal.who(.sameAccountInChain(activity: 4, earlier: earlier, person: budi.person))
      ) { try run.decide(intent, by: budi, under: circumstances(reason: "foto", roster: renamed)) }
    }
    // Without the roster nobody knows better than the names.
    _ = try run.decide(.complete(.init()), by: budi, under: circumstances(roster: Roster()))
  }

  @Test func `two hats on one account are written where they are allowed, and verify`() throws {
    let run = try reported()
    let event = try run.decide(
      .complete(.init()), by: actor("Sub Koord", "B. Santoso", "budi"),
      under: circumstances(allowsDoubleHats: true, roster: renamed))
    #expect(event.details.isDoubleHat)
    try run.audit(event)
  }

  @Test func `several persons share a counter's account`() throws {
    let roster = Roster(
      officials: [Officials.siti],
      counters: [.init(account: "loket1", roles: [Role("APK"), Role("Sub Koord")])])
    let run = try reported(from: "loket1")
    let event = try run.decide(
      .complete(.init()), by: actor("Sub Koord", "Siti Aminah", "loket1"),
      under: circumstances(roster: roster))
    try run.audit(event)
  }

  @Test func `verification asks no roster`() throws {
    let run = try reported()
    let event = try run.decide(
      .complete(.init()), by: actor("Sub Koord", "Orang Lama", "lama"),
      under: circumstances(roster: Roster()))
    try run.audit(event)
  }

  // MARK: - Who can

  @Test func `who can receive a report holds the role and stands in no other link`() throws {
    var roster = Officials.roster
    roster.officials[0].roles.append(Role("Sub Koord"))
    let (run, day) = (try reported(), Officials.day("2026-11-20"))
    #expect(run.candidates(on: roster, day: day) == [Officials.siti])
    #expect(
      run.candidates(on: roster, day: day, allowsDoubleHats: true).map(\.name)
        == ["Budi Santoso", "Siti Aminah"])
    #expect(run.candidates(on: roster, day: Officials.day("2026-12-01")) == [])
    #expect(run.candidates(on: renamed, day: day) == [Officials.siti])
  }
}
