// SOPs whose runs make a report on a period, as PIAK-07 does.

extension Procedure {
  /// The field (isian) in which a run says on what kind of period it reports: `harian`, `mingguan` or `bulanan`.
  package static let reportedPeriodKey = "periode"

  /// Whether runs of this SOP make reports on periods: one of its activities asks for the kind of period.
  package var isReporting: Bool {
    activities.contains { $0.fields.contains { $0.key == Self.reportedPeriodKey } }
  }
}

extension Run {
  /// The period of the report that the current activity drafts; `nil` where it drafts none.
  ///
  /// The draft is what follows the activity in which the kind of period was filled in. Its period is the
  /// latest whole one before the day on which the run was started; of days, the latest on which the office
  /// worked.
  package func draftedPeriod(by clock: OfficeClock) -> Period? {
    guard currentActivity != nil, let kind = position.path.last.flatMap(reportedKind) else {
      return nil
    }
    let started = LocalTime(startedAt, in: clock.zone).day
    if kind == .daily {
      return clock.workday(before: started).map { Period(.daily, containing: $0) }
    }
    return Period(kind, containing: started).previous
  }

  private func reportedKind(in completed: Position.Completed) -> Period.Kind? {
    let fields = steps.last { $0.no == completed.no }?.event.details.fields
    return fields?.first { $0.key == Procedure.reportedPeriodKey }
      .flatMap { Period.Kind(filledIn: $0.value) }
  }
}

extension Period.Kind {
  /// Reads what forms call the three kinds; `nil` for anything else.
  fileprivate init?(filledIn word: String) {
    switch word {
    case "harian": self = .daily
    case "mingguan": self = .weekly
    case "bulanan": self = .monthly
    default: return nil
    }
  }
}

extension OfficeClock {
  /// The latest day before `day` on which the office works; the day before, where it keeps no hours or has
  /// been closed for a year.
  fileprivate func workday(before day: Day) -> Day? {
    let eve = day.adding(days: -1)
    guard let hours else { return eve }
    let days = (1...366).lazy.compactMap { day.adding(days: -$0) }
    return days.first { hours.reasonClosed(on: $0) == nil } ?? eve
  }
}
