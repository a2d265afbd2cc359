/// The office's schedule (jadwal): which runs should have been begun by when, judged by those that were.
///
/// What is asked for on a day, in an ISO week or in a calendar month is met by any run of the SOP that was
/// started in it, however late. A cancelled run meets nothing. A run meets what asks for certain fields
/// (isian) unless one of them was filled in otherwise: as long as it has not been filled in, the run counts
/// for each of the rules that it may turn out to be for.
package struct Schedule: Sendable {
  private let rules: [ScheduleRule]
  private let settings: OfficeSettings
  private let zone: Zone
  private let opened: Moment

  /// - Parameters:
  ///   - zone: the office's zone.
  ///   - opened: when the book was opened; what was due before nobody could record.
  package init(of settings: OfficeSettings, zone: Zone, since opened: Moment) {
    rules = settings.schedule
    self.settings = settings
    self.zone = zone
    self.opened = opened
  }

  /// What a rule asks for once.
  package struct Obligation: Sendable, Equatable {
    package let rule: ScheduleRule
    /// The day by which a run must have been started.
    package let day: Day
    /// In which days a run counts.
    package let window: ClosedRange<Day>
  }

  /// A run that was started and not cancelled, as far as a schedule looks at it.
  package struct Start: Sendable, Equatable {
    package let code: String
    package let day: Day
    /// What has been filled in.
    package let fields: [String: String]

    package init(code: String, day: Day, fields: [String: String] = [:]) {
      self.code = code
      self.day = day
      self.fields = fields
    }
  }
}

extension Schedule {
  /// A run that cannot be read: whether it was cancelled, and what was filled in, is not known.
  package struct HiddenStart: Sendable, Equatable {
    package let run: RunID
    /// `nil` where the start is missing.
    package let day: Day?

    package init(run: RunID, day: Day?) {
      self.run = run
      self.day = day
    }
  }
}

// MARK: - Judging

extension Schedule {
  /// Of some obligations those that are overdue, and that no start meets.
  package func notMet(
    _ obligations: [Obligation], by starts: [Start], at now: Moment
  ) -> [Obligation] {
    obligations.filter { obligation in
      now > due(obligation) && !starts.contains { obligation.isMet(by: $0) }
    }
  }

  /// An obligation that no start meets, as it is told.
  ///
  /// - Parameter hidden: runs that cannot be read, of which some may meet it.
  package func notStarted(
    _ obligation: Obligation, unless hidden: [HiddenStart] = []
  ) -> NotStarted {
    NotStarted(
      code: obligation.rule.code, day: obligation.day,
      due: obligation.rule.latest.map { _ in due(obligation) }, fields: obligation.rule.fields,
      unreadable: hidden.filter(obligation.mayBeMet).map(\.run).sorted())
  }

  /// When a run must have been started at the latest.
  private func due(_ obligation: Obligation) -> Moment {
    let seconds = (obligation.rule.latest ?? 1_440) * 60
    return obligation.day.start(in: zone).adding(seconds: seconds)
  }
}

extension Schedule.Obligation {
  fileprivate func isMet(by start: Schedule.Start) -> Bool {
    start.code == rule.code && window.contains(start.day)
      && rule.fields.allSatisfy { start.fields[$0.key] ?? $0.value == $0.value }
  }

  fileprivate func mayBeMet(by start: Schedule.HiddenStart) -> Bool {
    start.run.code == rule.code && start.day.map(window.contains) ?? true
  }
}

// MARK: - Asking

extension Schedule {
  /// What is to be begun by one of these days: by day, then in the order of the rules.
  package func obligations(in days: ClosedRange<Day>) -> [Obligation] {
    sequence(first: days.lowerBound) { $0 < days.upperBound ? $0.adding(days: 1) : nil }
      .filter(settings.isWorkday)
      .flatMap { day in rules.compactMap { obligation($0, by: day) } }
  }

  /// What can still be met on a day: what the day itself asks for, its week, and its month.
  package func obligations(on day: Day) -> [Obligation] {
    let (week, month) = (Period(.weekly, containing: day), Period(.monthly, containing: day))
    return obligations(in: min(week.first, month.first)...max(week.last, month.last))
      .filter { $0.window.contains(day) }
  }

  /// What a rule asks for by a working day.
  private func obligation(_ rule: ScheduleRule, by day: Day) -> Obligation? {
    let window: ClosedRange<Day>
    let due: Day?
    switch rule.cadence {
    case .workday:
      window = day...day
      due = day
    case .week(let weekday):
      window = Period(.weekly, containing: day).days
      let workdays = window.workdays(of: settings)
      due = workdays.first { $0.weekday.rawValue >= weekday.rawValue } ?? workdays.last
    case .month(let number):
      window = Period(.monthly, containing: day).days
      let workdays = window.workdays(of: settings)
      due = workdays.dropFirst(max(0, number - 1)).first ?? workdays.last
    }
    guard due == day else { return nil }
    let obligation = Obligation(rule: rule, day: day, window: window)
    return self.due(obligation) > opened ? obligation : nil
  }
}

extension ClosedRange<Day> {
  fileprivate func workdays(of settings: OfficeSettings) -> [Day] {
    sequence(first: lowerBound) { $0 < upperBound ? $0.adding(days: 1) : nil }
      .filter(settings.isWorkday)
  }
}

extension OfficeSettings {
  /// Whether the office works on a day; without working hours, from Monday to Friday but for holidays.
  package func isWorkday(_ day: Day) -> Bool {
    if let hours { return !hours.windows(on: day).isEmpty }
    return day.weekday.rawValue <= Weekday.friday.rawValue && holidays[day] == nil
  }
}

// MARK: - Starts

extension Schedule.Start {
  /// A run as a schedule sees it; `nil` where it was cancelled.
  package init?(_ run: Run, in zone: Zone) {
    if run.position.state == .cancelled { return nil }
    let fields = run.steps.filter(\.event.kind.isCompletion).flatMap(\.event.details.fields)
    self.init(
      code: run.id.code, day: LocalTime(run.startedAt, in: zone).day,
      fields: fields.reduce(into: [:]) { $0[$1.key] = $1.value })
  }
}

extension [Schedule.Obligation] {
  /// The first day on which a start counts for one of them.
  package var firstDay: Day? { map(\.window.lowerBound).min() }
}
