import Testing

@testable import SOPCore

/// Settings that can be read, held against the SOPs in force and the day.
struct SettingsFindingTests {
  private static let today = Officials.day("2026-11-20")

  /// PIAK-03 and PIAK-07 have the roles APK, Sub Koord, Kabid; AKSES-SERVER Staf, Koordinator, Kabid.
  private static let force = ProceduresInForce(
    ["PIAK-03", "PIAK-07", "AKSES-SERVER"].compactMap { code in
      OfficialProcedures.all.first { $0.procedure.code == code }?.procedure
    })

  private func findings(
    _ officials: [Official], counters: [Roster.Counter] = [], in force: ProceduresInForce = force,
    on day: Day = today, allowsDoubleHats: Bool = false
  ) -> [SettingsFinding] {
    var settings = OfficeSettings()
    settings.roster = Roster(officials: officials, counters: counters)
    settings.allowsDoubleHats = allowsDoubleHats
    return settings.findings(in: force, on: day)
  }

  private static func official(
    _ name: String, _ roles: String..., acting: [Official.ActingRole] = []
  ) -> Official {
    Official(name: name, account: name, roles: roles.map { Role($0) }, actingRoles: acting)
  }

  private static func acting(_ role: String, _ first: String, _ last: String)
    -> Official.ActingRole
  {
    Official.ActingRole(role: Role(role), days: Officials.day(first)...Officials.day(last))
  }

  private static let three = [
    official("budi", "APK"), official("siti", "sub-koord"), official("rudi", "KABID"),
  ]

  // MARK: - People

  @Test func `an office without a roster has nothing to be told of it`() {
    #expect(findings([]).isEmpty)
    #expect(OfficeSettings().findings(in: ProceduresInForce([]), on: Self.today).isEmpty)
  }

  @Test func `a role for each link, and whatever it is spelt like, is enough`() {
    #expect(findings(Self.three).isEmpty, "AKSES-SERVER is not used: nobody can begin it")
  }

  @Test func `a role that no SOP has is named where it stands`() {
    let odd = Official(
      name: "dedi", account: "dedi", roles: [Role("APK"), Role("Kabit")],
      actingRoles: [Self.acting("Camat", "2026-11-01", "2026-11-30")])
    let counters = [Roster.Counter(account: "loket1", roles: [Role("Tamu")])]
    let known = ["APK", "Sub Koord", "Kabid", "Staf", "Koordinator"]
    let found = findings(Self.three + [odd], counters: counters).filter {
      if case .roleUnknown(_, known: let names) = $0.kind { return Set(names) == Set(known) }
      return false
    }
    #expect(
      found.map(\.path) == [
        "pejabat[3].peran[1]", "pejabat[3].plt[0].peran", "loket[0].peran[0]",
      ])
  }

  @Test func `a role that waits in vain today is told with its SOPs`() {
    let people = [Self.three[0], Self.three[1]]
    #expect(
      findings(people) == [
        SettingsFinding(
          path: "pejabat",
          kind: .roleUnheld(Role("Kabid"), codes: ["PIAK-03", "PIAK-07"]))
      ])
    let successor = Self.official(
      "rudi", "Sub Koord", acting: [Self.acting("Kabid", "2026-11-20", "2026-11-21")])
    #expect(findings(people + [successor]).isEmpty)
    #expect(findings(people + [successor], on: Officials.day("2026-11-22")).count == 1)
  }

  @Test func `whoever has no account holds a role in vain, but at a counter`() {
    let people = Array(Self.three.prefix(2)) + [Official(name: "rudi", roles: [Role("Kabid")])]
    #expect(findings(people).count == 1)
    let counters = [Roster.Counter(account: "loket1", roles: [Role("kabid")])]
    #expect(findings(people, counters: counters).isEmpty)
  }

  @Test func `an SOP of the office's own, or on its schedule, is used whoever can begin it`() {
    let own = ProceduresInForce(Self.force.procedures, own: ["AKSES-SERVER"])
    let unheld = ["Staf", "Koordinator"].map {
      SettingsFinding(
        path: "pejabat", kind: .roleUnheld(Role($0), codes: ["AKSES-SERVER"]))
    }
    #expect(Self.sorted(findings(Self.three, in: own)) == Self.sorted(unheld))
    var settings = OfficeSettings()
    settings.roster = Roster(officials: Self.three)
    settings.offset = .wib
    settings.schedule = [ScheduleRule(code: "AKSES-SERVER", cadence: .workday)]
    #expect(
      Self.sorted(settings.findings(in: Self.force, on: Self.today)) == Self.sorted(unheld))
  }

  private static func sorted(_ findings: [SettingsFinding]) -> [SettingsFinding] {
    findings.sorted { "\($0)" < "\($1)" }
  }

  @Test func `a chain needs different persons, unless one may climb two links`() {
    let two = [Self.official("budi", "APK", "Sub Koord"), Self.official("rudi", "Kabid")]
    let chain = [Role("APK"), Role("Sub Koord"), Role("Kabid")]
    #expect(
      findings(two)
        == ["PIAK-03", "PIAK-07"].map {
          SettingsFinding(path: "pejabat", kind: .chainTooFewPersons(code: $0, roles: chain))
        })
    #expect(findings(two, allowsDoubleHats: true).isEmpty)
    #expect(findings(two + [Self.official("siti", "Kabid", "APK")]).isEmpty)
  }

  @Test func `an acting role is left alone for ninety days`() {
    let acting = Self.acting("Kabid", "2026-08-01", "2026-08-22")
    let people = Self.three + [Self.official("wati", "APK", acting: [acting])]
    #expect(findings(people).isEmpty)
    #expect(
      findings(people, on: Officials.day("2026-11-21")) == [
        SettingsFinding(
          path: "pejabat[3].plt[0]",
          kind: .actingRoleOver(Role("Kabid"), last: Officials.day("2026-08-22")))
      ])
  }

  // MARK: - Schedule

  @Test func `what the schedule asks for and can never be is named`() {
    var settings = OfficeSettings()
    settings.offset = .wib
    func rule(_ code: String, _ fields: [(String, String)] = []) -> ScheduleRule {
      ScheduleRule(
        code: code, cadence: .workday,
        fields: fields.map { Details.FieldValue(key: $0.0, value: $0.1) })
    }
    settings.schedule = [
      rule("PIAK-07", [("periode", "harian")]), rule("PIAK-7"),
      rule("PIAK-07", [("period", "harian"), ("periode", "tahunan")]),
      rule("AKSES-SERVER", [("nama", "siapa saja")]),
    ]
    let choices = ["harian", "mingguan", "bulanan"]
    #expect(
      settings.findings(in: Self.force, on: Self.today) == [
        SettingsFinding(
          path: "jadwal[1].sop",
          kind: .scheduledCodeUnknown("PIAK-7", known: ["PIAK-03", "PIAK-07", "AKSES-SERVER"])),
        SettingsFinding(
          path: "jadwal[2].isian.period",
          kind: .scheduledFieldUnknown(key: "period", code: "PIAK-07", known: ["periode"])),
        SettingsFinding(
          path: "jadwal[2].isian.periode",
          kind: .scheduledFieldNotOneOf(key: "periode", value: "tahunan", choices: choices)),
      ])
  }

  // MARK: - Hours

  /// The findings of an office that works from Monday to Friday, with some special periods and opened days.
  private static func hoursFindings(_ parts: String) throws -> [SettingsFinding] {
    let days = ["senin", "selasa", "rabu", "kamis", "jumat"].map { "\"\($0)\": [\"08:00-12:00\"]" }
    let text =
      "{\"zona\": \"WIB\", \"liburNasional\": true, \"jamKerja\": {\(days.joined(separator: ", "))}, \(parts)}"
    return try OfficeSettings.read(Array(text.utf8))
      .findings(in: ProceduresInForce([]), on: Officials.day("2026-11-20"))
  }

  @Test(arguments: [
    // A national holiday, a joint leave, a Saturday without hours, a whole bridge.
    ("2026-12-25", "2026-12-25", #""jumat": ["09:00-11:00"]"#, true),
    ("2026-12-24", "2026-12-24", #""kamis": ["09:00-11:00"]"#, true),
    ("2026-12-24", "2026-12-27", #""kamis": ["09:00-11:00"], "jumat": ["09:00-11:00"]"#, true),
    ("2026-12-26", "2026-12-26", #""kamis": ["09:00-11:00"]"#, true),
    ("2026-12-23", "2026-12-27", #""rabu": ["09:00-11:00"], "jumat": ["09:00-11:00"]"#, false),
    ("2026-12-24", "2026-12-31", #""kamis": ["09:00-11:00"]"#, false),
    ("2026-12-26", "2026-12-26", #""sabtu": ["09:00-11:00"]"#, false),
    // It closes its days; it has the week's hours, on all of its days, or on all but one.
    ("2026-12-16", "2026-12-17", #""senin": ["08:00-10:00"]"#, false),
    ("2026-12-16", "2026-12-17", #""rabu": ["08:00-12:00"], "kamis": ["08:00-12:00"]"#, true),
    ("2026-12-16", "2026-12-18", #""rabu": ["08:00-12:00"], "kamis": ["08:00-12:00"]"#, false),
    ("2026-12-16", "2026-12-17", #""rabu": ["08:00-12:00"], "kamis": ["08:00-12:30"]"#, false),
    ("2026-12-24", "2026-12-28", #""senin": ["08:00-12:00"], "kamis": ["09:00-11:00"]"#, true),
  ])
  func `a special period that changes no day is warned of`(
    from: String, to: String, hours: String, isIdle: Bool
  ) throws {
    let period =
      "\"jamKhusus\": [{\"dari\": \"\(from)\", \"sampai\": \"\(to)\", \"keterangan\": \"Natal\", \"jamKerja\": {\(hours)}}]"
    let finding = SettingsFinding(path: "jamKhusus[0]", kind: .periodWithoutEffect("Natal"))
    #expect(try Self.hoursFindings(period) == (isIdle ? [finding] : []))
  }

  @Test func `a special period has its effect on the days that are opened`() throws {
    let period =
      #""jamKhusus": [{"dari": "2026-12-25", "sampai": "2026-12-25", "keterangan": "Natal", "jamKerja": {"jumat": ["09:00-11:00"]}}]"#
    let opened = #""hariKerja": [{"tanggal": "2026-12-25", "keterangan": "Piket"}]"#
    #expect(try Self.hoursFindings("\(period), \(opened)").isEmpty)
    let own =
      #""hariKerja": [{"tanggal": "2026-12-25", "keterangan": "Piket", "jam": ["13:00-14:00"]}]"#
    #expect(
      try Self.hoursFindings("\(period), \(own)") == [
        SettingsFinding(path: "jamKhusus[0]", kind: .periodWithoutEffect("Natal"))
      ])
  }

  @Test func `hours and a schedule without a zone are warned of`() {
    let finding = SettingsFinding(path: "zona", kind: .zoneMissing(hasHours: true))
    let ofSchedule = SettingsFinding(path: "zona", kind: .zoneMissing(hasHours: false))
    func findings(_ change: (inout OfficeSettings) -> Void) -> [SettingsFinding] {
      var settings = OfficeSettings()
      change(&settings)
      return settings.findings(in: Self.force, on: Self.today)
    }
    #expect(findings { _ in }.isEmpty)
    #expect(findings { $0.week = [.monday: .none] } == [finding])
    #expect(
      findings { $0.schedule = [ScheduleRule(code: "PIAK-07", cadence: .workday)] } == [ofSchedule]
    )
    #expect(
      findings {
        $0.week = [.monday: .none]
        $0.offset = .wit
      }.isEmpty)
  }

  @Test func `an opened day that is open anyway is warned of`() throws {
    let opened = #"""
      "hariKerja": [{"tanggal": "2026-11-21", "keterangan": "Sabtu", "jam": ["08:00-12:00"]},
        {"tanggal": "2026-11-19", "keterangan": "Pendek", "jam": ["08:00-10:00"]},
        {"tanggal": "2026-11-20", "keterangan": "Biasa"}]
      """#
    #expect(
      try Self.hoursFindings(opened) == [
        SettingsFinding(path: "hariKerja[2]", kind: .openedAnyway(Officials.day("2026-11-20")))
      ])
  }

  // MARK: - Holidays

  @Test(arguments: [
    ("2026-11-20", []), ("2027-01-01", []), ("2027-01-02", [2028]), ("2028-02-01", [2028, 2029]),
    ("2025-06-01", [2025]), ("9999-12-31", [9999]),
  ])
  func `the coming twelve months need holidays that are known`(day: String, years: [Int]) {
    var settings = OfficeSettings()
    settings.keepsNationalHolidays = true
    let expected =
      years.isEmpty
      ? [] : [SettingsFinding(path: "liburNasional", kind: .holidaysUnknown(years: years))]
    let force = ProceduresInForce([])
    #expect(settings.findings(in: force, on: Officials.day(day)) == expected)
    for year in years {
      settings.holidays[Day(year: year, month: 8, day: 17) ?? .first] = "Hari Kemerdekaan"
    }
    #expect(settings.findings(in: force, on: Officials.day(day)).isEmpty)
    settings.keepsNationalHolidays = false
    #expect(settings.findings(in: force, on: Officials.day(day)).isEmpty)
  }
}
