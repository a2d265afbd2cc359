/// The days on which government offices of the whole country are closed: national holidays (hari libur
/// nasional) and joint leave (cuti bersama), as far as they have been decreed.
///
/// Each year's are set by a joint decree of three ministers in the year before. The table cannot know later
/// ones: see ``cover(_:)``.
package enum NationalHolidays {
  /// A year's joint decree (Surat Keputusan Bersama).
  package struct Decree: Sendable {
    package let year: Int
    /// Who decreed it, with the numbers.
    package let title: String
    /// Hari libur nasional, with their names.
    package let holidays: [Day: String]
    /// Cuti bersama, each with the name of the holiday that it belongs to.
    package let jointLeave: [Day: String]
  }

  package static let decrees = [decree2026, decree2027]

  /// All of them by their names, those of joint leave as in `cuti bersama Idulfitri 1447 Hijriah`.
  package static let days: [Day: String] = decrees.reduce(into: [:]) { days, decree in
    for (day, name) in decree.holidays { days[day] = name }
    for (day, name) in decree.jointLeave { days[day] = "cuti bersama \(name)" }
  }

  /// The years that the table covers.
  package static let years = 2026...2027

  /// Whether all these days are within the years of the table; of others it says nothing.
  package static func cover(_ days: ClosedRange<Day>) -> Bool {
    years.contains(days.lowerBound.year) && years.contains(days.upperBound.year)
  }
}

extension NationalHolidays.Decree {
  /// - Parameters: days as month, day and name.
  init(
    year: Int, title: String, holidays: [(Int, Int, String)], jointLeave: [(Int, Int, String)]
  ) {
    func named(_ rows: [(month: Int, day: Int, name: String)]) -> [Day: String] {
      rows.reduce(into: [:]) { days, row in
        if let day = Day(year: year, month: row.month, day: row.day) { days[day] = row.name }
      }
    }
    self.init(
      year: year, title: title, holidays: named(holidays), jointLeave: named(jointLeave))
  }
}
