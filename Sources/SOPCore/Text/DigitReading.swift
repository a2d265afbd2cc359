/// Groups of digits that are plainly something else than a part of a NIK: a date, a time, a telephone number.
///
/// What is read so stands apart: it is parted from its neighbours otherwise than within. A NIK that is grouped
/// by one separator throughout is therefore never taken for dates, whatever its digits.
struct DigitReading {
  /// Which of a run's groups.
  let groups: Range<Int>

  /// What can be read in a run, from left to right, none overlapping.
  static func all(in run: DigitRun) -> [DigitReading] {
    var readings: [DigitReading] = []
    var start = 0
    // A range of dates may be parted as the dates themselves are: 21-11-2026-23-11-2026.
    var isAfterDate = false
    while start < run.groups.count {
      let date = date(at: start, in: run, isAfterDate: isAfterDate)
      let end =
        date ?? employeeNumber(at: start, in: run) ?? amount(at: start, in: run)
        ?? coordinates(at: start, in: run) ?? address(at: start, in: run)
        ?? time(at: start, in: run) ?? telephone(at: start, in: run)
      if let end { readings.append(DigitReading(groups: start..<end)) }
      (start, isAfterDate) = (end ?? start + 1, date != nil)
    }
    return readings
  }
}

// MARK: - Kinds

// Each returns the end of what is read from `start` on; nil where it is not of that kind.

extension DigitReading {
  /// `21-11-2026`, `11/21/2026`, `21.11.26`, `2026-11-21`.
  private static func date(at start: Int, in run: DigitRun, isAfterDate: Bool) -> Int? {
    guard let end = dateEnd(at: start, in: run) else { return nil }
    let inner = run.groups[start + 1].separator
    let isFree = isAfterDate || run.isParted(before: start, otherwiseThanBy: inner)
    let isFollowed = end < run.groups.count && run.groups[end].separator == inner
    guard isFree, !isFollowed || dateEnd(at: end, in: run) != nil else { return nil }
    return end
  }

  private static func dateEnd(at start: Int, in run: DigitRun) -> Int? {
    let end = start + 3
    guard run.isUniform(start..<end, by: ["-", "/", "."]) else { return nil }
    let parts = run.groups[start..<end]
    let numbers = parts.map(\.number)
    if parts[start].count == 4 {
      return isYear(numbers[0]) && isMonthAndDay(numbers[1], numbers[2]) ? end : nil
    }
    guard parts.dropLast().allSatisfy({ $0.count <= 2 }),
      isMonthAndDay(numbers[1], numbers[0]) || isMonthAndDay(numbers[0], numbers[1])
    else { return nil }
    return parts[end - 1].count == 2 || parts[end - 1].count == 4 && isYear(numbers[2]) ? end : nil
  }

  private static func isYear(_ number: Int) -> Bool { 1900...2099 ~= number }

  private static func isMonthAndDay(_ month: Int, _ day: Int) -> Bool {
    1...12 ~= month && 1...31 ~= day
  }

  /// `09.00`, `9:00`, `09:00:30`.
  private static func time(at start: Int, in run: DigitRun) -> Int? {
    for end in [start + 3, start + 2] where run.isApart(start..<end, by: [":", "."]) {
      let parts = run.groups[start..<end]
      if parts[start].count <= 2, parts[start].number <= 24,
        parts.dropFirst().allSatisfy({ $0.count == 2 && $0.number < 60 })
      {
        return end
      }
    }
    return nil
  }

  /// A civil servant's number (NIP): day of birth, month of appointment, 1 or 2 for the sex, an order.
  private static func employeeNumber(at start: Int, in run: DigitRun) -> Int? {
    guard let range = run.ranges(ofDigits: 18).first(where: { $0.lowerBound == start }) else {
      return nil
    }
    let digits = run.digits(in: range)
    func number(_ places: Range<Int>) -> Int { digits[places].reduce(0) { $0 * 10 + Int($1) } }
    guard isYear(number(0..<4)), isMonthAndDay(number(4..<6), number(6..<8)),
      isYear(number(8..<12)), 1...12 ~= number(12..<14), 1...2 ~= digits[14]
    else { return nil }
    return range.upperBound
  }

  /// `Rp1.234.567.890.123,00`.
  private static func amount(at start: Int, in run: DigitRun) -> Int? {
    guard start == 0, ["rp", "idr"].contains(run.word.lowercased()), 1...3 ~= run.groups[0].count
    else { return nil }
    var end = 1
    while end < run.groups.count, run.groups[end].count == 3,
      [".", ","].contains(run.groups[end].separator),
      run.groups[end].separator == run.groups[1].separator
    {
      end += 1
    }
    guard end > 1 else { return nil }
    let hasCents =
      end < run.groups.count && run.groups[end].count == 2
      && [".", ","].contains(run.groups[end].separator)
      && run.groups[end].separator != run.groups[1].separator
    return hasCents ? end + 1 : end
  }

  /// A place in degrees: `-7.136912, 110.406331`.
  private static func coordinates(at start: Int, in run: DigitRun) -> Int? {
    let end = start + 4
    guard end <= run.groups.count else { return nil }
    let parts = Array(run.groups[start..<end])
    guard parts[1].separator == ".", parts[3].separator == ".", parts[2].separator != ".",
      parts[0].number <= 90, parts[2].number <= 180, 4...8 ~= parts[1].count,
      4...8 ~= parts[3].count, run.isParted(before: start, otherwiseThanBy: "."),
      run.isParted(before: end, otherwiseThanBy: ".")
    else { return nil }
    return end
  }

  /// An address of the Internet Protocol, version 4: `192.168.10.12`.
  private static func address(at start: Int, in run: DigitRun) -> Int? {
    let end = start + 4
    guard run.isApart(start..<end, by: ["."]),
      run.groups[start..<end].allSatisfy({ $0.count <= 3 && $0.number <= 255 })
    else { return nil }
    return end
  }

  /// `(0298) 6921105`, `0812-3456-7890`, `+62 812 3456 7890`: 9 to 13 digits, the first of them an area's, a
  /// network's or the country's.
  private static func telephone(at start: Int, in run: DigitRun) -> Int? {
    let first = run.groups[start]
    let isAbroad = first.number == 62 && first.separator.hasSuffix("+")
    guard first.digits.first == 0 && 3...4 ~= first.count || isAbroad else { return nil }
    var (end, count) = (start + 1, first.count)
    while run.isUniform(start..<end + 1, by: ["", "-", "."], butFirst: [")"]) {
      count += run.groups[end].count
      end += 1
      let inner = run.groups[end - 1].separator
      if 9...13 ~= count, run.isParted(before: start, otherwiseThanBy: inner),
        run.isParted(before: end, otherwiseThanBy: inner)
      {
        return end
      }
    }
    return nil
  }
}

// MARK: - Separators

extension DigitRun {
  /// Whether groups are parted from each other all alike, by one of these marks, with or without spaces around.
  ///
  /// - Parameter others: marks of which one may also stand between the first two.
  fileprivate func isUniform(
    _ range: Range<Int>, by marks: [String], butFirst others: [String] = []
  ) -> Bool {
    guard range.count > 1, range.upperBound <= groups.count else { return false }
    func mark(_ separator: String) -> String { String(separator.filter { !$0.isWhitespace }) }
    let separators = groups[range].dropFirst().map(\.separator)
    let rest = others.isEmpty ? separators[...] : separators.dropFirst()
    return (marks + others).contains(mark(separators[0]))
      && rest.allSatisfy { $0 == rest.first && marks.contains(mark($0)) }
  }

  /// Whether such groups are parted otherwise from their neighbours.
  fileprivate func isApart(_ range: Range<Int>, by marks: [String]) -> Bool {
    guard isUniform(range, by: marks) else { return false }
    let inner = groups[range.lowerBound + 1].separator
    return isParted(before: range.lowerBound, otherwiseThanBy: inner)
      && isParted(before: range.upperBound, otherwiseThanBy: inner)
  }

  /// Whether a group follows no other by this separator; of the end too.
  fileprivate func isParted(before group: Int, otherwiseThanBy separator: String) -> Bool {
    group == 0 || group == groups.count || groups[group].separator != separator
  }
}
