/// What an office says of itself in `kantor.json`; every part is optional.
package struct OfficeSettings: Sendable, Equatable {
  /// The office's name (instansi).
  package var name: String?
  package var unit: String?
  package var city: String?
  /// The office's zone (zona); `nil` is the machine's.
  package var offset: UTCOffset?
  /// Who may act (pejabat, loket), and who may read (pembaca).
  package var roster = Roster()
  /// The ordinary week (jamKerja), a weekday left out being closed; `nil` is the clock on the wall.
  package var week: [Weekday: WorkingWindows]?
  /// Periods with hours of their own (jamKhusus).
  package var specialPeriods: [WorkingHours.SpecialPeriod] = []
  /// Days on which nobody works, with their names: the office's own (hariLibur), and the national ones where
  /// it keeps them.
  package var holidays: [Day: String] = [:]
  /// Days on which the office works all the same (hariKerja).
  package var openedDays: [WorkingHours.OpenedDay] = []
  /// Whether the office keeps the national holidays (liburNasional).
  package var keepsNationalHolidays = false
  /// Whether one person may climb two links of the report chain (izinkanRangkap).
  package var allowsDoubleHats = false
  /// The overdue levels (eskalasi), in percent of the budget, ascending, at least 100.
  package var escalation = [100, 200]
  /// What should be begun, and when (jadwal).
  package var schedule: [ScheduleRule] = []

  package init() {}

  /// When the office works; `nil` is the clock on the wall.
  package var hours: WorkingHours? {
    week.map {
      WorkingHours(
        week: $0, specialPeriods: specialPeriods, holidays: holidays, openedDays: openedDays)
    }
  }

  /// Whether something of the office depends on what the clock on the wall shows: its hours, or its schedule.
  package var isTimed: Bool { week != nil || !schedule.isEmpty }

  /// Whether the office keeps the national holidays, and a period is not within their table.
  package func lacksHolidays(of period: Period) -> Bool {
    keepsNationalHolidays && !NationalHolidays.cover(period.days)
  }
}
