import Testing

@testable import SOPCore

/// An office as `kantor.json` has it, over all of 2026 and 2027, against one that looks up every minute by
/// itself in lists of words.
struct TwoYearsTests {
  private static let settings = #"""
    {"zona": "WIT", "liburNasional": true,
     "jamKerja": {
       "senin": ["07:30-12:00", "13:00-16:00"], "selasa": ["07:30-12:00", "13:00-16:00"],
       "rabu": ["07:30-12:00", "13:00-16:00"], "kamis": ["07:30-12:00", "13:00-16:00"],
       "jumat": ["07:30-11:30", "13:00-16:30"], "sabtu": ["21:00-24:00"], "minggu": ["00:00-02:00"]},
     "jamKhusus": [{"dari": "2026-02-19", "sampai": "2026-03-17", "keterangan": "Ramadan",
       "jamKerja": {"senin": ["08:00-15:00"], "kamis": ["08:00-15:00"]}}],
     "hariLibur": [{"tanggal": "2026-12-31", "keterangan": "Tutup buku"}],
     "hariKerja": [
       {"tanggal": "2026-12-25", "keterangan": "Piket Natal", "jam": ["09:00-11:00", "22:00-24:00"]},
       {"tanggal": "2026-08-17", "keterangan": "Upacara"},
       {"tanggal": "2026-03-05", "keterangan": "Piket"},
       {"tanggal": "2026-03-10", "keterangan": "Pelayanan", "jam": ["00:00-24:00"]},
       {"tanggal": "2026-03-04", "keterangan": "Rapat"}]}
    """#

  private let clock: OfficeClock
  private let start: Moment
  /// For every minute whether it counts.
  private let counted: [Bool]
  /// How many counted ones stand before each.
  private let before: [Int]

  init() throws {
    let settings = try OfficeSettings.read(Array(Self.settings.utf8))
    let offset = try #require(settings.offset)
    clock = OfficeClock(offset: offset, hours: settings.hours)
    let first = try #require(Day("2026-01-01"))
    start = try #require(LocalTime(first, secondOfDay: 0)).moment(in: offset)
    counted = try (0..<730).flatMap { number in
      let day = try #require(first.adding(days: number)).text
      // 2026 begins on a Thursday.
      let windows = SlowWeek.windows(on: day, weekday: (number + 3) % 7)
      return (0..<1_440).map { minute in windows.contains { $0.contains(minute) } }
    }
    before = counted.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 ? 1 : 0)) }
  }

  private func moment(_ minute: Int) -> Moment { start.adding(seconds: minute * 60) }

  @Test func `every minute is counted or not as the lists say`() {
    let pieces = clock.pieces(from: start, to: moment(counted.count))
    let minutes = pieces.flatMap { piece in
      [Bool](repeating: piece.isCounted, count: piece.length.seconds / 60)
    }
    #expect(minutes == counted)
  }

  @Test func `from each midnight every minute of work is added and measured alike`() throws {
    for midnight in stride(from: 0, to: counted.count, by: 1_440) {
      for minute in midnight..<midnight + 1_440 where counted[minute] {
        let budget = Minutes(before[minute + 1] - before[midnight])
        let end = moment(minute + 1)
        try #require(clock.deadline(from: moment(midnight), budget: budget) == end)
        try #require(clock.net(from: moment(midnight), to: end) == budget)
      }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `from any minute adding a budget and measuring it are inverse`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<600 {
      let from = Int.random(in: 0..<counted.count - 60 * 1_440, using: &random)
      let budget = Int.random(in: 1...3_000, using: &random)
      var end = from
      while before[end] - before[from] < budget { end += 1 }
      try #require(clock.deadline(from: moment(from), budget: Minutes(budget)) == moment(end))
      try #require(clock.net(from: moment(from), to: moment(end)) == Minutes(budget))
    }
  }
}

/// The same office, as somebody would look it up on paper.
private enum SlowWeek {
  /// - Parameter weekday: from 0, Monday.
  static func windows(on day: String, weekday: Int) -> [Range<Int>] {
    if let hours = opened[day] { return hours }
    if closed.contains(day) { return [] }
    if day >= "2026-02-19" && day <= "2026-03-17" {
      return [0, 3].contains(weekday) ? [480..<900] : []
    }
    return switch weekday {
    case 0...3: [450..<720, 780..<960]
    case 4: [450..<690, 780..<990]
    case 5: [1_260..<1_440]
    default: [0..<120]
    }
  }

  private static let opened = [
    "2026-12-25": [540..<660, 1_320..<1_440], "2026-08-17": [450..<720, 780..<960],
    "2026-03-05": [480..<900], "2026-03-10": [0..<1_440], "2026-03-04": [450..<720, 780..<960],
  ]

  private static let closed = Set(
    """
    2026-01-01 2026-01-16 2026-02-17 2026-03-19 2026-03-21 2026-03-22 2026-04-03 2026-04-05 2026-05-01
    2026-05-14 2026-05-27 2026-05-31 2026-06-01 2026-06-16 2026-08-17 2026-08-25 2026-12-25
    2026-02-16 2026-03-18 2026-03-20 2026-03-23 2026-03-24 2026-05-15 2026-05-28 2026-12-24 2026-12-31
    2027-01-01 2027-01-05 2027-02-06 2027-03-08 2027-03-10 2027-03-11 2027-03-26 2027-03-28 2027-05-01
    2027-05-06 2027-05-17 2027-05-20 2027-06-01 2027-06-06 2027-08-15 2027-08-17 2027-12-25 2027-12-26
    2027-02-05 2027-03-09 2027-03-12 2027-03-15 2027-03-25 2027-05-18 2027-05-19 2027-12-24
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
