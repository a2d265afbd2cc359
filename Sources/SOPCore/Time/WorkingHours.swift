/// When an office works (jam kerja): an ordinary week, periods with other hours, holidays, and single days on
/// which it works all the same.
package struct WorkingHours: Hashable, Sendable {
  /// The ordinary week. A weekday left out is closed.
  package let week: [Weekday: WorkingWindows]
  /// What counts of an ordinary week.
  let ordinaryWeek: Minutes
  /// Periods with hours of their own (jam khusus). Where two overlap, the first listed counts.
  package var specialPeriods: [SpecialPeriod]
  /// Days on which nobody works (libur), with their names.
  package var holidays: [Day: String]
  /// Days on which work is done whatever the rest says (hari kerja).
  package var openedDays: [OpenedDay]

  package init(
    week: [Weekday: WorkingWindows], specialPeriods: [SpecialPeriod] = [],
    holidays: [Day: String] = [:], openedDays: [OpenedDay] = []
  ) {
    self.week = week
    let windows = week.values.flatMap(\.seconds)
    ordinaryWeek = windows.reduce(.zero) { $0 + Minutes(seconds: $1.count) }
    self.specialPeriods = specialPeriods
    self.holidays = holidays
    self.openedDays = openedDays
  }

  /// A day on which work is done although a holiday or its weekday would close it.
  package struct OpenedDay: Hashable, Sendable {
    package var day: Day
    package var label: String
    /// Its own hours; nil where it has those of its special period, else of its weekday.
    package var windows: WorkingWindows?

    package init(day: Day, label: String, windows: WorkingWindows?) {
      self.day = day
      self.label = label
      self.windows = windows
    }
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
    /// Outside the hours of an ordinary day, or of a special period or an opened day with this label.
    case outsideHours(period: String?)
    case holiday(String)
  }
}

// MARK: - One day

extension WorkingHours {
  /// The windows of work on `day`, in seconds of the day, ascending and apart.
  package func windows(on day: Day) -> [Range<Int>] {
    if let opened = openedDay(on: day) {
      return (opened.windows ?? windowsWhenOpened(on: day))?.seconds ?? []
    }
    guard holidays[day] == nil else { return [] }
    let week = specialPeriod(on: day)?.week ?? week
    return week[day.weekday]?.seconds ?? []
  }

  /// The hours of an opened day that has none of its own: those of its special period, else of its weekday; nil
  /// where neither has any.
  package func windowsWhenOpened(on day: Day) -> WorkingWindows? {
    [specialPeriod(on: day)?.week, week].lazy.compactMap { $0?[day.weekday] }
      .first { !$0.seconds.isEmpty }
  }

  /// Why no work is done on `day`, or nil if some is.
  package func reasonClosed(on day: Day) -> Closure? {
    windows(on: day).isEmpty ? closure(on: day) : nil
  }

  /// Why no work is done on `day` outside its windows.
  func closure(on day: Day) -> Closure {
    if let opened = openedDay(on: day) { return .outsideHours(period: opened.label) }
    if let holiday = holidays[day] { return .holiday(holiday) }
    return .outsideHours(period: specialPeriod(on: day)?.label)
  }

  /// Whether time counts at a time of day, or why not, and until which second of the day that holds.
  func state(at local: LocalTime) -> (why: ClockPiece.Why, until: Int) {
    let windows = windows(on: local.day)
    for (index, window) in windows.enumerated() where local.secondOfDay < window.upperBound {
      if window.contains(local.secondOfDay) { return (.counted, window.upperBound) }
      return (index == 0 ? .beforeHours : .betweenHours, window.lowerBound)
    }
    if !windows.isEmpty { return (.afterHours, 86_400) }
    if case .holiday(let name) = closure(on: local.day) { return (.holiday(name), 86_400) }
    return (.closedDay, 86_400)
  }

  /// The label of the special period that holds on a day, or of an opened day; none on a holiday.
  func period(on day: Day) -> String? {
    if case .outsideHours(let period) = closure(on: day) { period } else { nil }
  }

  /// The first day from a day on that may have other hours than those of the ordinary week.
  func firstSpecialDay(from day: Day) -> Day? {
    let single = (Array(holidays.keys) + openedDays.map(\.day)).filter { $0 >= day }
    let periods = specialPeriods.map(\.days).filter { $0.upperBound >= day }
    return (single + periods.map { max($0.lowerBound, day) }).min()
  }

  private func specialPeriod(on day: Day) -> SpecialPeriod? {
    specialPeriods.first { $0.days.contains(day) }
  }

  private func openedDay(on day: Day) -> OpenedDay? { openedDays.first { $0.day == day } }
}

// MARK: - What changes nothing

extension WorkingHours {
  /// Whether some day has other hours than it would have without one of the special periods.
  package func isChanged(bySpecialPeriodAt index: Int) -> Bool {
    var without = self
    let days = without.specialPeriods.remove(at: index).days
    return sequence(first: days.lowerBound) { day in
      day < days.upperBound ? day.adding(days: 1) : nil
    }.contains { windows(on: $0) != without.windows(on: $0) }
  }

  /// Whether one of the opened days has other hours than it would have otherwise.
  package func isChanged(byOpenedDayAt index: Int) -> Bool {
    var without = self
    let day = without.openedDays.remove(at: index).day
    return windows(on: day) != without.windows(on: day)
  }
}
