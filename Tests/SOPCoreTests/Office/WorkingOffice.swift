@testable import SOPCore

/// The office of the design: 37.5 hours a week, a Ramadan, and holidays around a turn of the year.
enum WorkingOffice {
  static let settings: OfficeSettings = {
    var settings = OfficeSettings()
    settings.week = week(ordinary: [450..<720, 780..<960], friday: [450..<690, 780..<990])
    let ramadan = week(ordinary: [480..<900], friday: [480..<900])
    settings.specialPeriods = [
      WorkingHours.SpecialPeriod(
        days: on("2026-02-19")...on("2026-03-17"), label: "Ramadan", week: ramadan)
    ]
    settings.holidays = [
      on("2026-12-24"): "Cuti bersama Natal", on("2026-12-25"): "Hari Raya Natal",
      on("2027-01-01"): "Tahun Baru 2027 Masehi",
    ]
    return settings
  }()

  static let clock = OfficeClock(offset: .wib, hours: settings.hours)

  private static func week(
    ordinary: [Range<Int>], friday: [Range<Int>]
  ) -> [Weekday: WorkingWindows] {
    var week: [Weekday: WorkingWindows] = [:]
    for day in [Weekday.monday, .tuesday, .wednesday, .thursday] {
      week[day] = WorkingWindows(minutes: ordinary)
    }
    week[.friday] = WorkingWindows(minutes: friday)
    return week
  }
}

/// A day as it is written: `2026-11-20`.
func on(_ text: String) -> Day { Day(text) ?? .first }
