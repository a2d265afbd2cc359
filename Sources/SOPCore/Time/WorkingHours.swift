/// When an office works (jam kerja): an ordinary week, periods with other hours, and holidays.
package struct WorkingHours: Hashable, Sendable {
  /// The ordinary week. A weekday left out is closed.
  package var week: [Weekday: WorkingWindows]
  /// Periods with hours of their own (jam khusus). Where two overlap, the first listed counts.
  package var specialPeriods: [SpecialPeriod]
  /// Days on which nobody works (libur), with their names.
  package var holidays: [Day: String]

  package init(
    week: [Weekday: WorkingWindows], specialPeriods: [SpecialPeriod] = [],
    holidays: [Day: String] = [:]
  ) {
    self.week = week
    self.specialPeriods = specialPeriods
    self.holidays = holidays
  }

  /// Some days with hours of their own, such as Ramadan; a weekday left out is closed.
  package struct SpecialPeriod: Hashable, Sendable {
    package var days: ClosedRange<Day>
    package var label: String
    package var week: [Weekday: WorkingWindows]

    package init(days: ClosedRange<Day>, label: String, week: [Weekday: WorkingWindows]) {
      self.days = days
      self.label = label
      self.week = week
    }
  }

  /// Why no work is done.
  package enum Closure: Hashable, Sendable {
    /// Outside the hours of an ordinary day, or of a special period with this label.
    case outsideHours(period: String?)
    case holiday(String)
  }
}

// MARK: - One day

extension WorkingHours {
  /// The windows of work on `day`, in seconds of the day, ascending and apart.
  package func windows(on day: Day) -> [Range<Int>] {
    guard holidays[day] == nil else { return [] }
    let week = specialPeriod(on: day)?.week ?? week
    return week[day.weekday]?.seconds ?? []
  }

  /// Why no work is done on `day`, or nil if some is.
  package func reasonClosed(on day: Day) -> Closure? {
    windows(on: day).isEmpty ? closure(on: day) : nil
  }

  /// Why no work is done on `day` outside its windows.
  func closure(on day: Day) -> Closure {
    if let holiday = holidays[day] { return .holiday(holiday) }
    return .outsideHours(period: specialPeriod(on: day)?.label)
  }

  private func specialPeriod(on day: Day) -> SpecialPeriod? {
    specialPeriods.first { $0.days.contains(day) }
  }
}
