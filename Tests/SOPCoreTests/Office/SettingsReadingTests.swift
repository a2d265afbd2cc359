import Testing

@testable import SOPCore

struct SettingsReadingTests {
  @Test func `nothing said changes nothing`() throws {
    #expect(try OfficeSettings.read(Array("{}".utf8)) == OfficeSettings())
    let empty = #"{"pejabat": [], "loket": [], "jamKhusus": [], "hariLibur": [], "jadwal": []}"#
    #expect(try OfficeSettings.read(Array(empty.utf8)) == OfficeSettings())
  }

  @Test func `officials, counters and acting roles are read`() throws {
    let settings = try read(
      #"""
      {"pejabat": [
        {"nama": "Budi Santoso", "nip": "19870412 201001 1 004", "pengguna": "budi", "peran": ["APK", "Staf"],
         "plt": [{"peran": "Sub Koord", "dari": "2026-11-01", "sampai": "2026-11-30"}]},
        {"nama": "Siti", "nip": null, "pengguna": null, "peran": ["Kabid"]}],
       "loket": [{"pengguna": "loket1", "peran": ["Staf"]}]}
      """#)
    let november = try #require(Day("2026-11-01"))...(try #require(Day("2026-11-30")))
    #expect(
      settings.roster
        == Roster(
          officials: [
            Official(
              name: "Budi Santoso", number: "19870412 201001 1 004", account: "budi",
              roles: [Role("APK"), Role("Staf")],
              actingRoles: [.init(role: Role("Sub Koord"), days: november)]),
            Official(name: "Siti", roles: [Role("Kabid")]),
          ],
          counters: [.init(account: "loket1", roles: [Role("Staf")])]))
  }

  @Test func `hours and holidays are read, the office's own name first`() throws {
    let settings = try read(
      #"""
      {"jamKerja": {"senin": ["07:30-12:00", "13:00-24:00"], "minggu": ["00:00-00:01"], "sabtu": []},
       "jamKhusus": [{"dari": "2026-02-19", "sampai": "2026-02-19", "keterangan": "Ramadan",
         "jamKerja": {"jumat": ["08:00-15:00"]}}],
       "liburNasional": true,
       "hariLibur": [{"tanggal": "2026-12-25", "keterangan": "Natal"}, {"tanggal": "2026-12-31", "keterangan": "Tutup"}]}
      """#)
    #expect(
      settings.week?.mapValues(\.seconds) == [
        .monday: [27_000..<43_200, 46_800..<86_400], .sunday: [0..<60], .saturday: [],
      ])
    let day = try #require(Day("2026-02-19"))
    #expect(
      settings.specialPeriods == [
        .init(
          days: day...day, label: "Ramadan",
          week: [.friday: try #require(WorkingWindows(minutes: [480..<900]))])
      ])
    #expect(settings.holidays[try #require(Day("2026-12-25"))] == "Natal")
    #expect(settings.holidays[try #require(Day("2026-12-31"))] == "Tutup")
    #expect(settings.holidays.count == NationalHolidays.days.count + 1)
    #expect(try read(#"{"liburNasional": false}"#).holidays.isEmpty)
  }

  @Test func `an opened day has its own hours, else those of its period, else of its weekday`()
    throws
  {
    let settings = try read(
      #"""
      {"jamKerja": {"senin": ["07:30-12:00"], "selasa": ["07:30-12:00"]},
       "jamKhusus": [{"dari": "2026-12-21", "sampai": "2026-12-31", "keterangan": "Natal",
         "jamKerja": {"senin": ["08:00-11:00"]}}],
       "liburNasional": true,
       "hariKerja": [
         {"tanggal": "2026-12-25", "keterangan": "Piket", "jam": ["09:00-10:00"]},
         {"tanggal": "2026-12-28", "keterangan": "Sibuk"}, {"tanggal": "2026-12-29", "keterangan": "Rapat"},
         {"tanggal": "2026-08-17", "keterangan": "Upacara"}]}
      """#)
    let hours = try #require(settings.hours)
    func windows(_ day: String) throws -> [Range<Int>] {
      hours.windows(on: try #require(Day(day))).map { $0.lowerBound / 60..<$0.upperBound / 60 }
    }
    #expect(try windows("2026-12-25") == [540..<600])
    #expect(try windows("2026-12-28") == [480..<660])
    #expect(try windows("2026-12-29") == [450..<720])
    #expect(try windows("2026-08-17") == [450..<720])
    #expect(try windows("2026-12-22") == [], "the period closes its Tuesdays")
    let piket = try #require(Day("2026-12-25"))
    #expect(hours.reasonClosed(on: piket) == nil)
    #expect(hours.closure(on: piket) == .outsideHours(period: "Piket"))
    #expect(settings.isWorkday(piket))
  }

  @Test func `the schedule is read`() throws {
    let settings = try read(
      #"""
      {"jadwal": [
        {"sop": "PIAK-07", "tiap": "hari-kerja", "paling-lambat": "09:00", "isian": {"b": "2", "a": "1"}},
        {"sop": "PIAK-07", "tiap": "minggu"}, {"sop": "PIAK-07", "tiap": "minggu", "hari": "jumat"},
        {"sop": "PIAK-07", "tiap": "bulan"}, {"sop": "PIAK-07", "tiap": "bulan", "hari": 23, "paling-lambat": "24:00"}]}
      """#)
    #expect(
      settings.schedule == [
        ScheduleRule(
          code: "PIAK-07", cadence: .workday, latest: 540,
          fields: [.init(key: "b", value: "2"), .init(key: "a", value: "1")]),
        ScheduleRule(code: "PIAK-07", cadence: .week(.monday)),
        ScheduleRule(code: "PIAK-07", cadence: .week(.friday)),
        ScheduleRule(code: "PIAK-07", cadence: .month(workday: 1)),
        ScheduleRule(code: "PIAK-07", cadence: .month(workday: 23), latest: 1_440),
      ])
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `no bytes make the reader trap`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<25 {
      var bytes = Array(Self.seedText.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let at = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0x20...0x7E, using: &random)
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + 4))
        default: bytes.insert(contentsOf: Self.tokens.randomElement(using: &random) ?? [], at: at)
        }
      }
      _ = try? OfficeSettings.read(bytes)
    }
  }

  private static let tokens: [[UInt8]] = [
    "null", "[]", "{}", "-1", "9223372036854775808", "\"\"", "24:00", "99:99", "0000-00-00", ",",
    "9999-12-31", "\u{202E}", "\\ud800",
  ].map { Array($0.utf8) }

  private static let seedText = #"""
    {"zona":"WIB","pejabat":[{"nama":"B","nip":"198704122010011004","pengguna":"b","peran":["APK"],
    "plt":[{"peran":"K","dari":"2026-11-01","sampai":"2026-11-30"}]}],"loket":[{"pengguna":"l","peran":["S"]}],
    "jamKerja":{"senin":["07:30-12:00","13:00-16:00"]},"jamKhusus":[{"dari":"2026-02-19","sampai":"2026-03-17",
    "keterangan":"R","jamKerja":{"senin":["08:00-15:00"]}}],"hariLibur":[{"tanggal":"2026-12-31","keterangan":"T"}],
    "hariKerja":[{"tanggal":"2026-12-26","keterangan":"P","jam":["08:00-09:00"]}],
    "eskalasi":[100],"jadwal":[{"sop":"P","tiap":"bulan","hari":1,"paling-lambat":"09:00","isian":{"a":"b"}}]}
    """#

  private func read(_ text: String) throws -> OfficeSettings {
    try OfficeSettings.read(Array(text.utf8))
  }
}
