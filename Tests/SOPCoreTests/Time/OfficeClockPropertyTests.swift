import TestSupport
import Testing

@testable import SOPCore

/// The office clock against a second one that looks at every minute by itself.
struct OfficeClockPropertyTests {
  @Test(arguments: 1...UInt64(Depth.of(60, orJust: 15)))
  func `net, deadline and pieces agree with counting minute by minute`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let office = RandomOffice(using: &random)
    let counted = office.countedMinutes()
    for _ in 0..<20 {
      let from = Int.random(in: 0..<office.minutes, using: &random)
      let to = Int.random(in: 0..<office.minutes, using: &random)
      let slow = from < to ? counted[from..<to].count { $0 } : 0
      let net = office.clock.net(
        from: office.moment(from), to: office.moment(to), without: office.pauses)
      try #require(net == Minutes(slow))

      let middle = Int.random(in: min(from, to)...max(from, to), using: &random)
      let parts = [(from, middle), (middle, to)].map {
        office.clock.net(
          from: office.moment($0), to: office.moment($1), without: office.pauses)
      }
      if from <= to { try #require(parts[0] + parts[1] == net) }

      try requireDeadline(of: net, from: from, in: office, counted: counted)
      try requirePieces(from: from, to: to, net: net, in: office, counted: counted)
    }
  }

  /// The pieces of each day, which are looked at one by one, are the slow count.
  @Test(arguments: 1...UInt64(Depth.of(60, orJust: 15)))
  func `weeks that are passed over count as each of their days does`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let office = RandomOffice(over: Int.random(in: 30...900, using: &random), using: &random)
    let seconds = office.minutes * 60
    for _ in 0..<10 {
      let from = office.moment(0).adding(seconds: .random(in: 0..<seconds, using: &random))
      let to = office.moment(0).adding(seconds: .random(in: 0..<seconds, using: &random))
      let counted = office.clock.pieces(from: from, to: to, without: office.pauses)
        .filter(\.isCounted)
      let slow = counted.reduce(Minutes.zero) { $0 + $1.length }
      try #require(office.clock.net(from: from, to: to, without: office.pauses) == slow)

      // A budget that ends anywhere, and one that ends where a piece does.
      let whole = counted.prefix(.random(in: 0...counted.count, using: &random))
        .reduce(Minutes.zero) { $0 + $1.length }
      for budget in [Minutes(seconds: .random(in: 0...slow.seconds, using: &random)), whole, slow]
      where budget > .zero {
        var left = budget
        let last = counted.first { piece in
          if left <= piece.length { return true }
          left = left.excess(over: piece.length)
          return false
        }
        let deadline = office.clock.deadline(from: from, budget: budget, without: office.pauses)
        try #require(deadline == last?.start.adding(left))
      }
    }
  }

  /// If each day were looked at, this would take a quarter of an hour.
  @Test(.timeLimit(.minutes(1)))
  func `a run of the year 1 costs no more than one of last year`() throws {
    let clock = OfficeClockTests.office
    let now = try #require(ZonedMoment("2026-12-01T09:00:00+07:00")).moment
    let year = Moment.earliest..<now.adding(seconds: -366 * 86_400)
    let measured = (0..<1_000).map { number in
      clock.net(from: year.lowerBound.adding(seconds: number), to: now)
    }
    // The calendar begins at night.
    #expect(Set(measured).count == 1)
    let early = clock.net(from: year.lowerBound, to: year.upperBound)
    #expect(measured[0] == early + clock.net(from: year.upperBound, to: now))
  }

  private func requireDeadline(
    of net: Minutes, from: Int, in office: RandomOffice, counted: [Bool]
  ) throws {
    let deadline = office.clock.deadline(
      from: office.moment(from), budget: net, without: office.pauses)
    var slow = from
    var left = net.seconds / 60
    while left > 0 {
      left -= counted[slow] ? 1 : 0
      slow += 1
    }
    try #require(deadline == office.moment(slow))
    let inverse = office.clock.net(
      from: office.moment(from), to: office.moment(slow), without: office.pauses)
    try #require(inverse == net)
  }

  private func requirePieces(
    from: Int, to: Int, net: Minutes, in office: RandomOffice, counted: [Bool]
  ) throws {
    let pieces = office.clock.pieces(
      from: office.moment(from), to: office.moment(to), without: office.pauses)
    try #require(pieces.isEmpty == (to <= from))
    try #require(pieces.first?.start ?? office.moment(from) == office.moment(from))
    try #require(pieces.last?.end ?? office.moment(to) == office.moment(to) || to <= from)
    for (piece, next) in zip(pieces, pieces.dropFirst()) {
      try #require(piece.end == next.start)
      try #require(piece.why != next.why || piece.day != next.day)
    }
    for piece in pieces {
      try #require(piece.start < piece.end)
      for moment in [piece.start, piece.end.adding(seconds: -1)] {
        try #require(LocalTime(moment, in: office.clock.offset).day == piece.day)
      }
      let minutes = office.minute(piece.start)..<office.minute(piece.end)
      try #require(counted[minutes].allSatisfy { $0 == piece.isCounted })
      if case .pause(let index) = piece.why {
        let pause = office.pauses[index]
        try #require(pause.start <= piece.start && piece.end <= pause.end ?? .latest)
      }
    }
    let sum = pieces.filter(\.isCounted).reduce(Minutes.zero) { $0 + $1.length }
    try #require(sum == net)
  }
}

/// An office with random hours, periods, holidays and pauses, over some days: three weeks, where nothing is said.
private struct RandomOffice {
  let clock: OfficeClock
  let pauses: [Pause]
  let minutes: Int
  private let start: Moment

  init(over count: Int = 21, using random: inout SplitMix64) {
    minutes = count * 1_440
    let offset = UTCOffset(seconds: .random(in: -1_080...1_080, using: &random) * 60) ?? .utc
    let day = Day(number: .random(in: 0...40_000, using: &random)) ?? .first
    start = (LocalTime(day, secondOfDay: 0)?.moment(in: offset) ?? .earliest)
    let days = (0..<count).compactMap { day.adding(days: $0) }
    let periods = (0..<Int.random(in: 0...2, using: &random)).map { number in
      let from = Int.random(in: 0..<count, using: &random)
      return WorkingHours.SpecialPeriod(
        days: days[from]...days[Int.random(in: from..<min(count, from + 21), using: &random)],
        label: "period \(number)", week: RandomOffice.week(using: &random))
    }
    var holidays: [Day: String] = [:]
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      holidays[days[Int.random(in: 0..<count, using: &random)]] = "holiday"
    }
    let hours = WorkingHours(
      week: RandomOffice.week(using: &random), specialPeriods: periods, holidays: holidays)
    clock = OfficeClock(
      offset: offset, hours: Int.random(in: 0..<8, using: &random) > 0 ? hours : nil)
    let start = start
    let minutes = minutes
    pauses = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      let from = Int.random(in: -100..<minutes, using: &random)
      let length = Int.random(in: -100..<3_000, using: &random)
      let end = Int.random(in: 0..<20, using: &random) == 0 ? nil : from + length
      return Pause(
        from: start.adding(seconds: from * 60), to: end.map { start.adding(seconds: $0 * 60) })
    }
  }

  func moment(_ minute: Int) -> Moment { start.adding(seconds: minute * 60) }
  func minute(_ moment: Moment) -> Int { (moment.seconds - start.seconds) / 60 }

  /// For each minute from the start whether it counts, each looked up by itself.
  func countedMinutes() -> [Bool] {
    (0..<minutes).map { minute in
      let moment = moment(minute)
      if pauses.contains(where: { $0.start <= moment && moment < $0.end ?? .latest }) {
        return false
      }
      guard let hours = clock.hours else { return true }
      let local = LocalTime(moment, in: clock.offset)
      if hours.holidays[local.day] != nil { return false }
      let special = hours.specialPeriods.first { $0.days.contains(local.day) }
      let week = special?.week ?? hours.week
      return week[local.day.weekday]?.seconds.contains { $0.contains(local.secondOfDay) } ?? false
    }
  }

  private static func week(using random: inout SplitMix64) -> [Weekday: WorkingWindows] {
    var week: [Weekday: WorkingWindows] = [:]
    for weekday in Weekday.allCases where Int.random(in: 0..<7, using: &random) > 0 {
      let edges = Set(
        (0..<2 * Int.random(in: 0...3, using: &random)).map { _ in
          Int.random(in: 0...1_440, using: &random)
        }
      ).sorted()
      let windows = stride(from: 0, to: edges.count - 1, by: 2).map { edges[$0]..<edges[$0 + 1] }
      week[weekday] = WorkingWindows(minutes: windows)
    }
    return week
  }
}
