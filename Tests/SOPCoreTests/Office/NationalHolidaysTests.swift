import Testing

@testable import SOPCore

struct NationalHolidaysTests {
  /// Counted by hand from the decrees (rules.md).
  @Test(arguments: [(2026, 261, 248, 240), (2027, 261, 250, 242)])
  func `as many weekdays are left as were counted`(
    year: Int, weekdays: Int, afterHolidays: Int, afterJointLeave: Int
  ) throws {
    let decree = try #require(NationalHolidays.decrees.first { $0.year == year })
    let all = try Self.days(of: year).filter { $0.weekday.rawValue <= 5 }
    let open = all.filter { decree.holidays[$0] == nil }
    #expect(all.count == weekdays)
    #expect(open.count == afterHolidays)
    #expect(open.count { decree.jointLeave[$0] == nil } == afterJointLeave)
    #expect(open.count { NationalHolidays.days[$0] == nil } == afterJointLeave)
  }

  @Test func `the decrees are of the years that are covered, and of no day twice`() {
    #expect(NationalHolidays.decrees.map(\.year) == Array(NationalHolidays.years))
    #expect(NationalHolidays.decrees.map(\.holidays.count) == [17, 18])
    #expect(NationalHolidays.decrees.map(\.jointLeave.count) == [8, 8])
    #expect(NationalHolidays.days.count == 51)
    for decree in NationalHolidays.decrees {
      #expect(decree.holidays.keys.allSatisfy { $0.year == decree.year })
      #expect(decree.jointLeave.keys.allSatisfy { $0.year == decree.year })
      #expect(decree.title.hasSuffix("Hari Libur Nasional dan Cuti Bersama Tahun \(decree.year)"))
    }
  }

  @Test(arguments: [
    ("2026-02-17", "Tahun Baru Imlek 2577 Kongzili"),
    ("2026-03-20", "cuti bersama Idulfitri 1447 Hijriah"),
    ("2027-12-26", "Isra Mikraj Nabi Muhammad S.A.W."),
  ])
  func `a day has the decree's name`(day: String, name: String) throws {
    #expect(NationalHolidays.days[try #require(Day(day))] == name)
  }

  @Test(arguments: [
    ("2026-01-01", "2027-12-31", true), ("2026-06-06", "2026-06-06", true),
    ("2025-12-31", "2026-01-01", false), ("2027-12-31", "2028-01-01", false),
    ("0001-01-01", "9999-12-31", false), ("2030-01-01", "2030-12-31", false),
  ])
  func `of other years it is known that nothing is known`(
    from: String, to: String, isCovered: Bool
  ) throws {
    let days = try #require(Day(from))...(try #require(Day(to)))
    #expect(NationalHolidays.cover(days) == isCovered)
  }

  private static func days(of year: Int) throws -> [Day] {
    let first = try #require(Day(year: year, month: 1, day: 1))
    return (0..<366).compactMap { first.adding(days: $0) }.filter { $0.year == year }
  }
}
