/// Groups of digits that are plainly no part of a NIK: a civil servant's number (NIP), a date with its whole year, a
/// place in degrees, an address of the Internet Protocol.
///
/// Each is told by its form alone, which no usual way of writing a NIK has. Times, telephone numbers and amounts are
/// not among them: `0112 0356 0001` may be a telephone number, and may be the end of a NIK.
enum HarmlessNumber {
  /// What is left of a run before, between and after its harmless numbers.
  static func rests(of run: DigitRun) -> [DigitRun] {
    var rests: [DigitRun] = []
    var (first, start) = (0, 0)
    while start < run.groups.count {
      let separator = start > first ? run.groups[start].separator : nil
      if let count = groupCount(of: run.groups[start...], after: separator) {
        rests.append(DigitRun(groups: Array(run.groups[first..<start])))
        start += count
        first = start
      } else {
        start += 1
      }
    }
    return rests + [DigitRun(groups: Array(run.groups[first...]))]
  }

  /// How many groups make up the harmless number that some groups begin with; nil where they begin with none.
  ///
  /// - Parameter separator: what stands between them and the digits before; nil where a harmless number, or none does.
  private static func groupCount(
    of groups: ArraySlice<DigitRun.Group>, after separator: String?
  ) -> Int? {
    let numbers = Array(groups.prefix(5))
    if let count = employeeNumber(groups) { return count }
    if isDate(numbers, after: separator) { return 3 }
    if isPlace(numbers, after: separator) || isAddress(numbers, after: separator) { return 4 }
    return nil
  }

  // MARK: - Kinds

  /// `19710412 201001 1 004`: day of birth, month of appointment, 1 or 2 for the sex, an order; at least the day of
  /// birth is parted from the rest. (One of eighteen digits without a gap holds no group of a NIK.)
  private static func employeeNumber(_ groups: ArraySlice<DigitRun.Group>) -> Int? {
    guard groups.count(ofDigits: 8) != nil, let count = groups.count(ofDigits: 18) else {
      return nil
    }
    let digits = groups.prefix(count).flatMap(\.digits)
    func number(_ places: Range<Int>) -> Int { digits[places].reduce(0) { $0 * 10 + Int($1) } }
    guard isYear(number(0..<4)), isMonth(number(4..<6), day: number(6..<8)),
      isYear(number(8..<12)), 1...12 ~= number(12..<14), 1...2 ~= digits[14]
    else { return nil }
    return count
  }

  /// `21-11-2026`, `11/21/2026`, `1.3.2026`, `2026-11-21`.
  ///
  /// A NIK may end like the first, in `33-74-01-15-01-12-2001`: so no digits stand before it that are parted by its
  /// own separator.
  /// A NIK of Pangkal Pinang may begin like the last, with 1971: so there the year is of this century.
  private static func isDate(_ groups: [DigitRun.Group], after separator: String?) -> Bool {
    guard groups.count >= 3, groups[2].separator == groups[1].separator,
      separator != groups[1].separator,
      ["-", "/", "."].contains(groups[1].separator.filter { !$0.isWhitespace })
    else { return false }
    let (counts, numbers) = (groups.map(\.count), groups.map(\.number))
    if counts[..<3] == [4, 2, 2] {
      return 2000...2099 ~= numbers[0] && isMonth(numbers[1], day: numbers[2])
    }
    return counts[0] <= 2 && counts[1] <= 2 && counts[2] == 4 && isYear(numbers[2])
      && (isMonth(numbers[1], day: numbers[0]) || isMonth(numbers[0], day: numbers[1]))
  }

  /// `-7.136911, 110.406331`: within Indonesia, to four or more decimals.
  private static func isPlace(_ groups: [DigitRun.Group], after separator: String?) -> Bool {
    groups.count >= 4 && separator != "." && groups[1].separator == "."
      && groups[2].separator != "." && groups[3].separator == "."
      && groups[0].count <= 2 && groups[0].number <= 11 && 4...8 ~= groups[1].count
      && groups[2].count <= 3 && 95...141 ~= groups[2].number && 4...8 ~= groups[3].count
  }

  /// `192.168.110.120`, `10.0.0.1`: four numbers to 255, parted by a dot from each other and from nothing else.
  ///
  /// A NIK may begin with four pairs, in `33.74.11.15-01.90.0001`: so the first number is 10 or has three digits.
  private static func isAddress(_ groups: [DigitRun.Group], after separator: String?) -> Bool {
    guard groups.count >= 4, separator != ".", groups.count == 4 || groups[4].separator != "."
    else { return false }
    return groups[1..<4].allSatisfy { $0.separator == "." }
      && groups[..<4].allSatisfy {
        $0.number <= 255 && $0.count <= 3 && ($0.count == 1 || $0.digits[0] != 0)
      } && (groups[0].count == 3 || groups[0].number == 10)
  }

  private static func isYear(_ number: Int) -> Bool { 1900...2099 ~= number }

  private static func isMonth(_ month: Int, day: Int) -> Bool {
    1...12 ~= month && 1...31 ~= day
  }
}
