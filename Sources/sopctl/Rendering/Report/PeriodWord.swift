import CommandLineKit
import SOPCore

/// The first word that `report` takes: a kind of period, or at once a date.
enum PeriodWord: Sendable, Equatable {
  case kind(Period.Kind)
  case date(DateWord)
}

extension PeriodWord: WordReadable {
  static let expectation: Text? = Text(
    "daily, weekly or monthly, nor a date such as 2026-11-20, 2026-11, 2026-W47 or yesterday",
    id: "daily, weekly atau monthly, bukan pula tanggal seperti 2026-11-20, 2026-11 atau kemarin")

  private static let kinds: [String: Period.Kind] = [
    "daily": .daily, "harian": .daily, "weekly": .weekly, "mingguan": .weekly,
    "monthly": .monthly, "bulanan": .monthly,
  ]

  /// Case does not count.
  init?(word: String) {
    if let kind = Self.kinds[word.lowercased()] {
      self = .kind(kind)
    } else if let date = DateWord(word: word) {
      self = .date(date)
    } else {
      return nil
    }
  }
}
