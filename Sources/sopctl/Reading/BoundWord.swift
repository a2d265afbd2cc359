import CommandLineKit
import SOPCore

/// Where a stretch of time begins or ends, as somebody types it: at a time, or with whole days.
enum BoundWord: Sendable, Equatable {
  case time(TimeWord)
  case days(DateWord)

  /// From the first to the last second meant, at `now` in the office's zone; `nil` beyond the calendar.
  func moments(now: Moment, in zone: Zone) -> ClosedRange<Moment>? {
    switch self {
    case .time(let word): word.moment(now: now, in: zone).map { $0...$0 }
    case .days(let word): word.span(now: now, in: zone)?.moments(in: zone)
    }
  }
}

// MARK: - Reading

extension BoundWord: WordReadable {
  static let expectation: Text? = Text(
    "a time such as 09:00 or a date such as 2026-11-20, yesterday or last-week",
    id: "waktu seperti 09:00 atau tanggal seperti 2026-11-20, kemarin atau minggu-lalu")

  init?(word: String) {
    if let date = DateWord(word: word) {
      self = .days(date)
    } else if let time = TimeWord(word: word) {
      self = .time(time)
    } else {
      return nil
    }
  }
}
