import Testing

@testable import SOPCore

/// A deadline's arithmetic as a clerk checks it: day by day, and whole days folded.
struct ArgumentTests {
  private static func reckoning(
    from start: Moment, budget: Minutes, at now: Moment, pauses: [Pause] = [],
    by clock: OfficeClock = WorkingOffice.clock
  ) -> Reckoning {
    let isPaused = pauses.contains { $0.end == nil }
    let due = isPaused ? nil : clock.deadline(from: start, budget: budget, without: pauses)
    return Reckoning(of: budget, from: start, at: now, due: due, without: pauses, by: clock)
  }

  // MARK: - Pieces

  @Test func `a Friday with its break, a pause and a weekend is told in the order of the clock`() {
    let pauses = [Pause(from: wib("2026-11-20 13:10"), to: wib("2026-11-20 13:40"))]
    let argument = Self.reckoning(
      from: wib("2026-11-20 11:00"), budget: Minutes(240), at: wib("2026-11-20 13:50"),
      pauses: pauses
    ).pieces()
    #expect(
      argument.map(\.shown) == [
        "2026-11-20 11:00 30 counted", "2026-11-20 11:30 90 betweenHours",
        "2026-11-20 13:00 10 counted", "2026-11-20 13:10 30 pause(0)",
        "2026-11-20 13:40 10 counted", "2026-11-20 13:50 160 counted ahead",
        "2026-11-20 16:30 450 afterHours ahead", "2026-11-21 00:00 1440 closedDay ahead",
        "2026-11-22 00:00 1440 closedDay ahead", "2026-11-23 00:00 450 beforeHours ahead",
        "2026-11-23 07:30 30 counted ahead",
      ])
  }

  @Test func `holidays and special periods have their names`() {
    let newYear = Self.reckoning(
      from: wib("2026-12-31 15:30"), budget: Minutes(60), at: wib("2026-12-31 15:40")
    ).pieces()
    #expect(newYear.contains { $0.why == .holiday("Tahun Baru 2027 Masehi") })
    let ramadan = Self.reckoning(
      from: wib("2026-02-18 15:30"), budget: Minutes(60), at: wib("2026-02-18 15:40")
    ).pieces()
    #expect(ramadan.map(\.period) == [nil, nil, nil, "Ramadan", "Ramadan"])
  }

  @Test(
    arguments: [
      ("2026-11-20 11:00", nil), ("2026-11-20 12:00", .betweenHours),
      ("2026-11-20 06:00", .beforeHours), ("2026-11-20 16:30", .afterHours),
      ("2026-11-21 09:00", .closedDay), ("2026-12-25 09:00", .holiday("Hari Raya Natal")),
    ] as [(String, ClockPiece.Why?)])
  func `a moment outside working hours says why`(time: String, why: ClockPiece.Why?) {
    #expect(WorkingOffice.clock.reasonClosed(at: wib(time))?.why == why)
    #expect(OfficeClock(offset: .wib).reasonClosed(at: wib(time)) == nil)
  }

  // MARK: - Rows

  @Test func `a run that waits three weeks over new year is a few rows`() {
    let argument = Self.reckoning(
      from: wib("2026-12-21 15:00"), budget: Minutes(60), at: wib("2027-01-11 08:00")
    ).pieces()
    #expect(
      CalendarRow.rows(of: argument).map(\.shown) == [
        "2026-12-21 60", "2026-12-22 - 2026-12-23 900 2 worked",
        "2026-12-24 - 2026-12-24 0 1 holiday(Cuti bersama Natal)",
        "2026-12-25 - 2026-12-25 0 1 holiday(Hari Raya Natal)",
        "2026-12-26 - 2026-12-27 0 2 closed", "2026-12-28 - 2026-12-31 1800 4 worked",
        "2027-01-01 - 2027-01-01 0 1 holiday(Tahun Baru 2027 Masehi)",
        "2027-01-02 - 2027-01-03 0 2 closed", "2027-01-04 - 2027-01-08 2250 5 worked",
        "2027-01-09 - 2027-01-10 0 2 closed", "2027-01-11 30",
      ])
  }

  @Test func `where that would be too many rows they are folded by the month`() {
    let argument = Self.reckoning(
      from: wib("2026-09-28 08:00"), budget: Minutes(60), at: wib("2026-12-28 08:00")
    ).pieces()
    #expect(
      CalendarRow.rows(of: argument).map(\.shown) == [
        "2026-09-28 420", "2026-09-29 - 2026-09-30 900 2 worked",
        "2026-10-01 - 2026-10-31 9900 22 worked 9 closed",
        "2026-11-01 - 2026-11-30 9450 9 closed 21 worked",
        "2026-12-01 - 2026-12-27 7650 17 worked 8 closed 1 holiday(Cuti bersama Natal)"
          + " 1 holiday(Hari Raya Natal)",
        "2026-12-28 30",
      ])
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `pieces and rows leave no gap and add up to the totals`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let clock =
        Int.random(in: 0..<4, using: &random) == 0
        ? OfficeClock(offset: .wib) : WorkingOffice.clock
      let start = wib("2026-01-01 00:00").adding(
        seconds: Int.random(in: 0..<400 * 86_400, using: &random))
      let waited = Int.random(in: 0..<(Bool.random(using: &random) ? 3 : 120), using: &random)
      let now = start.adding(
        seconds: waited * 86_400 + Int.random(in: -9_000..<86_400, using: &random))
      let budget = Minutes(seconds: Int.random(in: 1...400_000, using: &random))
      let pauses = Self.pauses(from: start, to: now, using: &random)
      let reckoning = Self.reckoning(
        from: start, budget: budget, at: now, pauses: pauses, by: clock)
      try check(reckoning, clock)
    }
  }

  private static func pauses(
    from start: Moment, to now: Moment, using random: inout SplitMix64
  ) -> [Pause] {
    guard start < now else { return [] }
    var pauses: [Pause] = []
    var from = start
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      from = from.adding(seconds: Int.random(in: 0...200_000, using: &random))
      let end = from.adding(seconds: Int.random(in: 1...300_000, using: &random))
      guard end < now else { break }
      pauses.append(Pause(from: from, to: end))
      from = end
    }
    return pauses
  }

  private func check(_ reckoning: Reckoning, _ clock: OfficeClock) throws {
    let argument = reckoning.pieces()
    for (piece, next) in zip(argument, argument.dropFirst()) where piece.isAhead == next.isAhead {
      try #require(piece.end == next.start)
      try #require(piece.why != next.why || piece.day != next.day)
    }
    for piece in argument {
      try #require(LocalTime(piece.start, in: .wib).day == piece.day)
      try #require(LocalTime(piece.end.adding(seconds: -1), in: .wib).day == piece.day)
    }
    let past = argument.filter { $0.isCounted && !$0.isAhead }.map(\.length.seconds)
    try #require(past.reduce(0, +) == reckoning.used.seconds)
    let ahead = argument.filter { $0.isCounted && $0.isAhead }.map(\.length.seconds)
    if reckoning.due != nil { try #require(ahead.reduce(0, +) == reckoning.left.seconds) }

    let rows = CalendarRow.rows(of: argument)
    let total: Int = past.reduce(0, +) + ahead.reduce(0, +)
    let told: Int = rows.map(\.counted).reduce(0, +)
    try #require(told == total)
    let days: [Day] = rows.flatMap(\.days)
    try #require(days == Array(Set(argument.map(\.day))).sorted())
  }
}

// MARK: - Shorthand

extension ClockPiece {
  fileprivate var shown: String {
    "\(LocalTime(start, in: .wib).minuteText) \(length.seconds / 60) \(why)"
      + (isAhead ? " ahead" : "")
  }
}

extension CalendarRow {
  /// The seconds counted.
  fileprivate var counted: Int {
    switch self {
    case .day(let pieces): pieces.filter(\.isCounted).reduce(0) { $0 + $1.length.seconds }
    case .wholeDays(let days): days.counted.seconds
    }
  }

  fileprivate var days: [Day] {
    switch self {
    case .day(let pieces): pieces.prefix(1).map(\.day)
    case .wholeDays(let whole):
      (whole.days.lowerBound.number...whole.days.upperBound.number).compactMap(Day.init(number:))
    }
  }

  fileprivate var shown: String {
    switch self {
    case .day(let pieces): "\(pieces[0].day.text) \(counted / 60)"
    case .wholeDays(let whole):
      "\(whole.days.lowerBound.text) - \(whole.days.upperBound.text) \(counted / 60)"
        + whole.shares.map { " \($0.count) \($0.kind.shown)" }.joined()
    }
  }
}

extension CalendarRow.Kind {
  fileprivate var shown: String {
    switch self {
    case .worked: "worked"
    case .closed: "closed"
    case .holiday(let name): "holiday(\(name))"
    case .paused: "paused"
    }
  }
}
