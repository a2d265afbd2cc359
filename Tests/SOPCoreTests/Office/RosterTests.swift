import Testing

@testable import SOPCore

/// Whose an account is, whom a word means, and who holds a role when.
@Suite struct RosterTests {
  private let roster = Officials.roster

  // MARK: - Accounts and names

  @Test func `an account is an official's, a counter's, or a stranger's`() {
    #expect(roster.seat(of: "budi") == .official(Officials.budi))
    #expect(roster.seat(of: "loket1") == .counter(roster.counters[0]))
    #expect(roster.seat(of: "tamu") == .stranger)
    #expect(roster.seat(of: "Budi") == .stranger, "accounts are told apart by case")
  }

  @Test func `without officials nobody has a seat, whatever the counters`() {
    #expect(Roster().seat(of: "budi") == nil)
    #expect(Roster(counters: roster.counters).seat(of: "loket1") == nil)
  }

  @Test(arguments: [
    ("budi", ["Budi Santoso"]), ("SANTOSO", ["Budi Santoso"]),
    ("  siti   aminah ", ["Siti Aminah"]),
    ("wati", ["Wati"]), ("ti", ["Siti Aminah", "Wati"]), ("rudi", ["Rudi Hartono"]),
    ("udi", ["Budi Santoso", "Rudi Hartono"]), ("dedi", []), ("", []), ("  ", []), ("\u{200B}", []),
  ])
  func `a word means whoever has it in a name or an account`(word: String, names: [String]) {
    #expect(roster.officials(matching: word).map(\.name) == names)
  }

  @Test func `a whole name or account goes before a part of another`() {
    let roster = Roster(officials: [
      Official(name: "Budiman", account: "b1", roles: []),
      Official(name: "Budi", account: "b10", roles: []),
    ])
    #expect(roster.officials(matching: "BUDI").map(\.name) == ["Budi"])
    #expect(roster.officials(matching: "b1").map(\.name) == ["Budiman"])
  }

  // MARK: - Roles by day

  @Test(arguments: [
    ("2026-10-31", false), ("2026-11-01", true), ("2026-11-15", true), ("2026-11-30", true),
    ("2026-12-01", false),
  ])
  func `an acting role is held from its first day to its last`(day: String, isHeld: Bool) {
    let day = Officials.day(day)
    #expect(Officials.siti.holds(Role("sub-koord"), on: day) == isHeld)
    #expect(roster.holders(of: Role("Sub Koord"), on: day) == (isHeld ? [Officials.siti] : []))
  }

  @Test func `when an acting role ended, or is to begin, is known`() {
    let (role, siti) = (Role("SUB KOORD"), Officials.siti)
    let (first, last) = (Officials.day("2026-11-01"), Officials.day("2026-11-30"))
    #expect(siti.end(of: role, before: Officials.day("2026-12-01")) == last)
    #expect(siti.end(of: role, before: last) == nil)
    #expect(siti.beginning(of: role, after: Officials.day("2026-10-31")) == first)
    #expect(siti.beginning(of: role, after: first) == nil)
    #expect(siti.end(of: Role("Staf"), before: Officials.day("2026-12-01")) == nil)
  }

  // MARK: - The role that was not given

  @Test(arguments: [
    // Of two roles that are held, the one whose turn it is.
    ("PIAK-03", 1, ["APK", "Sub Koord"], "APK"), ("PIAK-03", 5, ["APK", "Sub Koord"], "Sub Koord"),
    ("PIAK-03", 6, ["APK", "Sub Koord"], nil), ("PIAK-03", nil, ["APK", "Sub Koord"], nil),
    // The only one of this SOP, whoever's turn it is.
    ("PIAK-03", 6, ["apk", "Staf"], "APK"), ("PIAK-03", nil, ["apk", "Staf"], "APK"),
    ("AKSES-SERVER", 2, ["apk", "Staf"], "Staf"), ("AKSES-SERVER", 2, ["APK"], nil),
    ("PIAK-03", 1, [], nil),
  ])
  func `a role is inferred where it is clear`(
    code: String, activity: Int?, held: [String], role: String?
  ) throws {
    let procedure = try ReportForms()[code].procedure
    let official = Official(name: "Budi", roles: held.map { Role($0) })
    let current = activity.flatMap { procedure.activity($0) }
    let inferred = official.role(in: procedure, at: current, on: .first)
    #expect(inferred?.code == role)
  }

  @Test func `of a role whose time is over, or is to come, the dates can be told`() throws {
    let procedure = try ReportForms()["PIAK-03"].procedure
    let (siti, turn) = (Officials.siti, procedure.activity(5))
    let december = Officials.day("2026-12-01")
    #expect(siti.role(in: procedure, at: turn, on: december) == nil)
    #expect(siti.lapsedRole(in: procedure, at: turn, on: december) == Role("Sub Koord"))
    #expect(siti.lapsedRole(in: procedure, at: nil, on: .first) == Role("Sub Koord"))
    #expect(siti.lapsedRole(in: procedure, at: turn, on: Officials.day("2026-11-02")) == nil)
    #expect(Officials.wati.lapsedRole(in: procedure, at: turn, on: december) == nil)
  }

  // MARK: - Admission

  @Test func `an official acts from the own account, in roles held on the day`() throws {
    let (november, december) = (Officials.day("2026-11-30"), Officials.day("2026-12-01"))
    let siti = Person(name: "siti  AMINAH", account: "siti")
    let acting = Actor(role: Role("Sub Koord"), person: siti, basis: .roster)
    try roster.admit(acting, on: november)
    #expect(
      throws: RosterObjection.roleNotHeld(
        Role("Sub Koord"), by: Officials.siti, on: december, holders: [])
    ) { try roster.admit(acting, on: december) }
    #expect(throws: RosterObjection.otherPerson(named: "Wati", owner: Officials.siti)) {
      try roster.admit(Person(name: "Wati", account: "siti"))
    }
  }

  @Test func `a role that may be claimed at a counter is claimed by anybody there`() throws {
    let budi = Person(name: "Budi Santoso", account: "loket1")
    try roster.admit(Actor(role: Role("staf"), person: budi, basis: .claimed), on: .first)
    #expect(throws: RosterObjection.notAtCounter(Role("APK"), roster.counters[0])) {
      try roster.admit(Actor(role: Role("APK"), person: budi, basis: .roster), on: .first)
    }
  }

  @Test func `a stranger is not admitted, and without a roster everybody is`() throws {
    let guest = Actor(
      role: Role("APK"), person: Person(name: "Budi Santoso", account: "tamu"), basis: .claimed)
    #expect(throws: RosterObjection.stranger(account: "tamu")) {
      try roster.admit(guest, on: .first)
    }
    try Roster().admit(guest, on: .first)
    try Roster(counters: roster.counters).admit(guest, on: .first)
  }
}
