import Testing

@testable import SOPCore

struct OfficeClockTests {
  /// The hours of rules.md, with a Ramadan, a holiday and the turn of a year.
  static let office = OfficeClock(
    offset: .wib,
    hours: WorkingHours(
      week: week("07:30-12:00 13:00-16:00", friday: "07:30-11:30 13:00-16:30"),
      specialPeriods: [
        .init(
          days: day("2026-02-19")...day("2026-03-17"), label: "Ramadan",
          week: week("08:00-15:00", friday: "08:00-15:00"))
      ],
      holidays: [
        day("2026-12-25"): "Natal", day("2027-01-01"): "Tahun Baru", day("2026-03-17"): "Libur",
      ]))

  // MARK: - Deadlines

  @Test(arguments: [
    // Ends exactly at closing, not at the next opening.
    ("2026-11-19T15:00", 60, "2026-11-19T16:00"),
    ("2026-11-19T15:00", 61, "2026-11-20T07:31"),
    // Begins in lunch; ends exactly at lunch.
    ("2026-11-19T12:30", 30, "2026-11-19T13:30"),
    ("2026-11-19T11:30", 30, "2026-11-19T12:00"),
    ("2026-11-20T11:00", 60, "2026-11-20T13:30"),
    // Before opening, after closing, over a weekend.
    ("2026-11-19T05:00", 10, "2026-11-19T07:40"),
    ("2026-11-20T17:00", 10, "2026-11-23T07:40"),
    ("2026-11-20T16:00", 60, "2026-11-23T08:00"),
    // Over a holiday and the weekend after it; over a year.
    ("2026-12-24T15:30", 60, "2026-12-28T08:00"),
    ("2026-12-31T15:50", 20, "2027-01-04T07:40"),
    // Into Ramadan, and out of it over a holiday.
    ("2026-02-18T15:30", 60, "2026-02-19T08:30"),
    ("2026-03-16T14:30", 60, "2026-03-18T08:00"),
    // No budget is used up at once, even at night.
    ("2026-11-19T23:00", 0, "2026-11-19T23:00"),
  ])
  func `a budget is used up within working hours`(start: String, budget: Int, end: String) {
    let deadline = Self.office.deadline(from: at(start), budget: Minutes(budget))
    #expect(deadline.map(show) == end)
    #expect(Self.office.net(from: at(start), to: at(end)) == Minutes(budget))
  }

  @Test func `a pause over night moves the deadline by its working hours only`() {
    let pause = [Pause(from: at("2026-11-18T15:30"), to: at("2026-11-19T08:00"))]
    let deadline = Self.office.deadline(
      from: at("2026-11-18T15:00"), budget: Minutes(60), without: pause)
    #expect(deadline.map(show) == "2026-11-19T08:30")
  }

  @Test func `a pause that lasts leaves no deadline but one that was past before it`() {
    let clock = OfficeClock(offset: .wib)
    let lasting = [Pause(from: at("2026-11-18T09:00"), to: nil)]
    func deadline(_ budget: Int) -> String? {
      clock.deadline(from: at("2026-11-18T08:00"), budget: Minutes(budget), without: lasting)
        .map(show)
    }
    #expect(deadline(59) == "2026-11-18T08:59")
    #expect(deadline(60) == "2026-11-18T09:00")
    #expect(deadline(61) == nil)
  }

  @Test func `an office that never opens has no deadlines`() {
    let closed = OfficeClock(offset: .wib, hours: WorkingHours(week: [:]))
    #expect(closed.deadline(from: at("2026-11-18T08:00"), budget: Minutes(1)) == nil)
    #expect(closed.deadline(from: .latest, budget: Minutes(1)) == nil)
    let wall = OfficeClock(offset: .wib)
    #expect(wall.deadline(from: at("2026-11-18T08:00"), budget: Minutes(Int.max)) == nil)
  }

  // MARK: - Pieces

  @Test func `the arithmetic of a deadline is told piece by piece`() {
    let pauses = [Pause(from: at("2026-11-20T13:10"), to: at("2026-11-20T13:40"))]
    let pieces = Self.office.pieces(
      from: at("2026-11-20T11:00"), to: at("2026-11-23T08:00"), without: pauses)
    #expect(
      pieces.map { show($0.start) } == [
        "2026-11-20T11:00", "2026-11-20T11:30", "2026-11-20T13:00", "2026-11-20T13:10",
        "2026-11-20T13:40", "2026-11-20T16:30", "2026-11-21T00:00", "2026-11-22T00:00",
        "2026-11-23T00:00", "2026-11-23T07:30",
      ])
    #expect(
      pieces.map(\.why) == [
        .counted, .betweenHours, .counted, .pause(0), .counted, .afterHours, .closedDay, .closedDay,
        .beforeHours, .counted,
      ])
  }

  @Test func `a closed day says why`() {
    let hours = Self.office.hours
    #expect(hours?.reasonClosed(on: day("2026-12-25")) == .holiday("Natal"))
    #expect(hours?.reasonClosed(on: day("2026-03-17")) == .holiday("Libur"))
    #expect(hours?.reasonClosed(on: day("2026-02-21")) == .outsideHours(period: "Ramadan"))
    #expect(hours?.reasonClosed(on: day("2026-11-21")) == .outsideHours(period: nil))
    #expect(hours?.reasonClosed(on: day("2026-11-20")) == nil)
  }

  // MARK: - Hours

  @Test func `the hours of rules add up to 37 and a half a week`() {
    let week = Self.office.net(from: at("2026-11-16T00:00"), to: at("2026-11-23T00:00"))
    #expect(week == Minutes(37 * 60 + 30))
  }

  @Test func `windows are within the day, not empty, ascending and apart`() {
    #expect(WorkingWindows(minutes: [0..<1_440])?.seconds == [0..<86_400])
    #expect(WorkingWindows(minutes: []) == WorkingWindows.none)
    #expect(WorkingWindows(minutes: [0..<10, 10..<20]) == nil)
    #expect(WorkingWindows(minutes: [20..<30, 0..<10]) == nil)
    #expect(WorkingWindows(minutes: [5..<5]) == nil)
    #expect(WorkingWindows(minutes: [-5..<5]) == nil)
    #expect(WorkingWindows(minutes: [0..<1_441]) == nil)
    #expect(WorkingWindows(minutes: [0..<Int.max]) == nil)
  }

  @Test func `the whole calendar can be reckoned`() {
    let wall = OfficeClock(offset: .wib)
    #expect(wall.net(from: .earliest, to: .latest) == Minutes(from: .earliest, to: .latest))
    #expect(wall.net(from: .latest, to: .earliest) == .zero)
    let nearEnd = Moment.latest.adding(seconds: -40 * 86_400)
    #expect(wall.pieces(from: nearEnd, to: .latest).count == 41)
    #expect(Self.office.net(from: nearEnd, to: .latest) > .zero)
    let century = Moment(seconds: 100 * 365 * 86_400)
    #expect(Self.office.net(from: Moment(seconds: 0), to: century) > .zero)
  }
}

// MARK: - Shorthand

private func at(_ text: String) -> Moment {
  ZonedMoment(text + ":00+07:00")?.moment ?? .earliest
}

private func show(_ moment: Moment) -> String {
  String(LocalTime(moment, in: .wib).text.dropLast(3))
}

private func day(_ text: String) -> Day {
  Day(text) ?? .first
}

private func week(_ windows: String, friday: String) -> [Weekday: WorkingWindows] {
  var week: [Weekday: WorkingWindows] = [:]
  for weekday in [Weekday.monday, .tuesday, .wednesday, .thursday] {
    week[weekday] = parsed(windows)
  }
  week[.friday] = parsed(friday)
  return week
}

private func parsed(_ windows: String) -> WorkingWindows? {
  WorkingWindows(
    minutes: windows.split(separator: " ").map { window in
      let numbers = window.split { $0 == "-" || $0 == ":" }.compactMap { Int($0) }
      return numbers[0] * 60 + numbers[1]..<numbers[2] * 60 + numbers[3]
    })
}
