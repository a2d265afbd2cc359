import CommandLineKit
import SOPCore

/// A time as somebody types it, before it is known when and where.
enum TimeWord: Sendable, Equatable {
  /// `2026-11-20T09:00`, `2026-11-20 09:00`
  case on(Day, second: Int)
  /// `09:00`, `kemarin 14:30`, `besok 08:00`: days from today.
  case onDay(fromToday: Int, second: Int)
  /// `-45m`: seconds before now.
  case ago(seconds: Int)
  /// `2026-11-20T09:00:00+07:00`, as the book writes it.
  case at(Moment)

  /// The moment meant, at `now` in the office's zone; `nil` where the calendar ends.
  func moment(now: Moment, in zone: Zone) -> Moment? {
    switch self {
    case .on(let day, let second):
      return Self.moment(day, second, in: zone)
    case .onDay(let days, let second):
      guard let day = LocalTime(now, in: zone).day.adding(days: days) else { return nil }
      return Self.moment(day, second, in: zone)
    case .ago(let seconds):
      return now.adding(seconds: -seconds)
    case .at(let moment):
      return moment
    }
  }

  /// A time that the clocks skip is the moment at which they would have shown it.
  ///
  /// - Returns: `nil` at the very ends of the calendar, where a moment cannot say this time.
  private static func moment(_ day: Day, _ second: Int, in zone: Zone) -> Moment? {
    guard let local = LocalTime(day, secondOfDay: second) else { return nil }
    let moment = local.moment(in: zone)
    // What lies beyond an end is moved to it.
    let isEnd = moment == .earliest || moment == .latest
    return isEnd && LocalTime(moment, in: zone) != local ? nil : moment
  }
}

// MARK: - Reading

extension TimeWord: WordReadable {
  static let expectation: Text? = Text(
    "a time such as 09:00, 2026-11-20T09:00, \"yesterday 14:30\" or -45m",
    id: "waktu seperti 09:00, 2026-11-20T09:00, \"kemarin 14:30\" atau -45m")

  private static let days = [
    "kemarin": -1, "yesterday": -1, "besok": 1, "tomorrow": 1,
  ]

  init?(word: String) {
    if let zoned = ZonedMoment(word) {
      self = .at(zoned.moment)
    } else if let seconds = Self.minutesAgo(word) {
      self = .ago(seconds: seconds)
    } else if let second = Self.secondOfDay(word[...]) {
      self = .onDay(fromToday: 0, second: second)
    } else {
      self.init(dayAndTime: word)
    }
  }

  private init?(dayAndTime word: String) {
    guard let gap = word.firstIndex(where: { $0 == " " || $0 == "T" || $0 == "t" }) else {
      return nil
    }
    let split =
      Self.days.keys.contains { word.lowercased().hasPrefix("\($0) ") }
      ? word.firstIndex(of: " ") ?? gap : gap
    guard let second = Self.secondOfDay(word[word.index(after: split)...]) else { return nil }
    let day = String(word[..<split])
    if let days = Self.days[day.lowercased()] {
      self = .onDay(fromToday: days, second: second)
    } else if let day = Day(day) {
      self = .on(day, second: second)
    } else {
      return nil
    }
  }

  /// `-45m`
  private static func minutesAgo(_ word: String) -> Int? {
    guard word.hasPrefix("-"), word.hasSuffix("m"), word.utf8.count <= 8 else { return nil }
    return Int(canonical: word.dropFirst().dropLast()).map { $0 * 60 }
  }

  /// `09:00`, `9:00` or `09:00:30`
  private static func secondOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    let numbers = parts.compactMap { part in
      (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        ? Int(part) : nil
    }
    guard numbers.count == parts.count, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }
}
