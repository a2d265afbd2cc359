import Foundation

/// The office's working time, minute by minute: a table of the minutes of the year that count.
struct PlainClock {
  /// Seconds since 1970 of the table's first minute.
  private let start: Int
  /// How many minutes count before each minute of the table.
  private var before: [Int] = [0]
  private(set) var workdays: Set<String> = []

  /// The joint decree for 2026, as far as it concerns the second half of the year.
  private static let nationalHolidays = ["2026-08-17", "2026-08-25", "2026-12-24", "2026-12-25"]

  private static let weekdays = [
    "minggu", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu",
  ]

  /// - Parameter office: `kantor.json`.
  init(_ office: [String: Any], from first: String, to last: String) {
    start = PlainTime.seconds("\(first)T00:00:00+07:00")
    let own = (office["hariLibur"] as? [[String: Any]] ?? []).compactMap {
      $0["tanggal"] as? String
    }
    for day in PlainTime.days(first, last) {
      let isHoliday = (own + Self.nationalHolidays).contains(day)
      let windows = isHoliday ? [] : Self.windows(office, day)
      if !windows.isEmpty { workdays.insert(day) }
      for minute in 0..<1_440 {
        let counts = windows.contains { $0.contains(minute) }
        before.append((before.last ?? 0) + (counts ? 1 : 0))
      }
    }
  }

  private static func windows(_ office: [String: Any], _ day: String) -> [Range<Int>] {
    let special = (office["jamKhusus"] as? [[String: Any]] ?? []).first { period in
      guard let from = period["dari"] as? String, let to = period["sampai"] as? String else {
        return false
      }
      return from <= day && day <= to
    }
    let hours = (special ?? office)["jamKerja"] as? [String: [String]] ?? [:]
    return (hours[weekdays[PlainTime.weekday(day)]] ?? []).map { window in
      let ends = window.components(separatedBy: "-").map { end in
        let parts = end.components(separatedBy: ":").compactMap { Int($0) }
        return parts[0] * 60 + parts[1]
      }
      return ends[0]..<ends[1]
    }
  }

  /// How many seconds count before a moment.
  private func counted(before moment: Int) -> Int {
    let (minute, second) = ((moment - start) / 60, (moment - start) % 60)
    let counts = before[minute + 1] > before[minute]
    return before[minute] * 60 + (counts ? second : 0)
  }

  /// The seconds that count from one moment to another.
  func seconds(from: Int, to: Int) -> Int {
    from < to ? counted(before: to) - counted(before: from) : 0
  }
}

/// Times as the book writes them.
enum PlainTime {
  /// Seconds since 1970.
  static func seconds(_ text: String) -> Int {
    guard let date = try? Date(text, strategy: .iso8601) else { return 0 }
    return Int(date.timeIntervalSince1970)
  }

  /// The days from one to another, both included.
  static func days(_ first: String, _ last: String) -> [String] {
    let (start, end) = (seconds("\(first)T00:00:00Z"), seconds("\(last)T00:00:00Z"))
    return stride(from: start, through: end, by: 86_400).map { second in
      Date(timeIntervalSince1970: Double(second)).formatted(.iso8601.year().month().day())
    }
  }

  /// 0 is Sunday: the first of January 1970 was a Thursday.
  static func weekday(_ day: String) -> Int {
    (seconds("\(day)T00:00:00Z") / 86_400 + 4) % 7
  }
}
