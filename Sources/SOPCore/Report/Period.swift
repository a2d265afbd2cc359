/// What a report is about: a day, an ISO week from Monday to Sunday, or a calendar month.
package struct Period: Hashable, Sendable {
  package let kind: Kind
  /// The first and the last day. The very last week, 9999-W52, ends with the calendar on its
  /// Friday.
  package let days: ClosedRange<Day>

  package enum Kind: String, Sendable, CaseIterable {
    case daily, weekly, monthly
  }

  /// The period of this kind in which `day` lies.
  package init(_ kind: Kind, containing day: Day) {
    self.kind = kind
    switch kind {
    case .daily:
      days = day...day
    case .weekly:
      days = ISOWeek(of: day).days
    case .monthly:
      let first = day.adding(days: 1 - day.day) ?? .first
      days = first...(first.adding(days: day.daysInMonth - 1) ?? .last)
    }
  }

  package var first: Day { days.lowerBound }
  package var last: Day { days.upperBound }

  /// The period of the same kind before this one; `nil` before the calendar's first.
  package var previous: Period? {
    first.adding(days: -1).map { Period(kind, containing: $0) }
  }

  package func contains(_ day: Day) -> Bool { days.contains(day) }
}

// MARK: - In an office's zone

extension Period {
  /// When the first day begins.
  package func start(in zone: Zone) -> Moment {
    first.start(in: zone)
  }

  /// When the last day is over: the first moment that no longer belongs to the period.
  package func end(in zone: Zone) -> Moment {
    last.end(in: zone)
  }

  package func contains(_ moment: Moment, in zone: Zone) -> Bool {
    contains(LocalTime(moment, in: zone).day)
  }

  /// Whether the last day is over at `moment`.
  package func isOver(at moment: Moment, in zone: Zone) -> Bool {
    LocalTime(moment, in: zone).day > last
  }
}

// MARK: - Text

extension Period {
  /// As in `2026-11-20`, `2026-W47` or `2026-11`.
  package var text: String {
    switch kind {
    case .daily: first.text
    case .weekly: ISOWeek(of: first).text
    case .monthly: String(first.text.prefix(7))
    }
  }

  /// Reads `2026-11-20`, `2026-W47` or `2026-11`, exactly so; the form tells the kind.
  package init?(_ text: String) {
    if let day = Day(text) {
      self.init(.daily, containing: day)
    } else if let week = ISOWeek(text) {
      self.init(.weekly, containing: week.days.lowerBound)
    } else if let first = Day("\(text)-01") {
      self.init(.monthly, containing: first)
    } else {
      return nil
    }
  }
}
