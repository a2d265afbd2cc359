import CommandLineKit
import SOPCore

/// A day, a week or a month as somebody types it, before it is known when.
enum DateWord: Sendable, Equatable {
  /// `2026-11-20`, `2026-W47`, `2026-11`
  case on(Span)
  /// `kemarin`: the day before today.
  case yesterday
  /// `minggu-lalu`: the ISO week before this one.
  case lastWeek
  /// `bulan-lalu`: the calendar month before this one.
  case lastMonth

  /// Days that stand together in the calendar.
  enum Span: Sendable, Equatable {
    case day(Day)
    case week(ISOWeek)
    /// The month, by its first day.
    case month(first: Day)

    /// Its days, the last one included.
    var days: ClosedRange<Day> {
      switch self {
      case .day(let day): day...day
      case .week(let week): week.days
      case .month(let first): first...(first.adding(days: first.daysInMonth - 1) ?? .last)
      }
    }

    /// From the first second of its first day to the last second of its last, in a zone.
    func moments(in zone: Zone) -> ClosedRange<Moment> {
      days.lowerBound.start(in: zone)...days.upperBound.end(in: zone).adding(seconds: -1)
    }
  }

  /// The days meant, at `now` in the office's zone; `nil` before the calendar's first.
  func span(now: Moment, in zone: Zone) -> Span? {
    let today = LocalTime(now, in: zone).day
    switch self {
    case .on(let span):
      return span
    case .yesterday:
      return today.adding(days: -1).map(Span.day)
    case .lastWeek:
      return today.adding(days: -7).map { .week(ISOWeek(of: $0)) }
    case .lastMonth:
      let lastDay = today.adding(days: -today.day)
      return lastDay?.adding(days: 1 - (lastDay?.day ?? 1)).map { .month(first: $0) }
    }
  }
}

// MARK: - Reading

extension DateWord: WordReadable {
  static let expectation: Text? = Text(
    "a date such as 2026-11-20, 2026-11, 2026-W47, yesterday, last-week or last-month",
    id: "tanggal seperti 2026-11-20, 2026-11, 2026-W47, kemarin, minggu-lalu atau bulan-lalu")

  /// Case does not count.
  init?(word: String) {
    switch word.lowercased() {
    case "kemarin", "yesterday": self = .yesterday
    case "minggu-lalu", "last-week": self = .lastWeek
    case "bulan-lalu", "last-month": self = .lastMonth
    default:
      guard let span = Span(word) else { return nil }
      self = .on(span)
    }
  }
}

extension DateWord.Span {
  /// Reads `2026-11-20`, `2026-W47` or `2026-11`; the form tells which.
  init?(_ text: String) {
    if let day = Day(text) {
      self = .day(day)
    } else if let week = ISOWeek(text.uppercased()) {
      self = .week(week)
    } else if let first = Day("\(text)-01") {
      self = .month(first: first)
    } else {
      return nil
    }
  }
}
