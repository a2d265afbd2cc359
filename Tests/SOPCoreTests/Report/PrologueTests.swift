import Testing

@testable import SOPCore

/// A report that passes quickly what was recorded before its period is the report of the whole book.
struct PrologueTests {
  private static let seed: UInt64 = 20_261_125
  private static let now = wib("2027-06-01 00:00")

  @Test(arguments: 0..<8)
  func `a report does not depend on how the book before its period is read`(number: Int) throws {
    let seed = Self.seed + UInt64(number)
    var office = BusyOffice(seed: seed, isWriting: true)
    office.work(through: 40)
    let days = Set(office.entries.map { $0.event.recorded.local.day }).sorted { $0 < $1 }
    var passed = 0
    for day in days {
      for kind in Period.Kind.allCases {
        let period = Period(kind, containing: day)
        for upTo in [nil, office.entries.count / 2, office.entries.count - 3] {
          let whole = Self.report(office, period, upTo: upTo)
          let quick = Self.quickReport(office, period, upTo: upTo)
          #expect(quick == whole, "seed \(seed), \(period.text), up to \(upTo ?? 0)")
          passed += quick == nil ? 0 : 1
        }
      }
    }
    #expect(passed > 0)
  }

  private static func builder(
    _ office: BusyOffice, _ period: Period, upTo: Int?
  ) -> PeriodReport.Builder {
    PeriodReport.Builder(
      period: period, clock: office.clock, now: now, definition: OfficialProcedures.procedure,
      upTo: upTo)
  }

  private static func report(_ office: BusyOffice, _ period: Period, upTo: Int?) -> PeriodReport {
    var builder = builder(office, period, upTo: upTo)
    for entry in office.entries { builder.take(entry) }
    return builder.finish()
  }

  /// - Returns: `nil` where the book is odd, which these books are not.
  private static func quickReport(
    _ office: BusyOffice, _ period: Period, upTo: Int?
  ) -> PeriodReport? {
    let book: [UInt8] = office.lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    func bytes(_ place: BookScan.Place) -> [UInt8]? {
      Array(book[place.offset..<place.offset + place.count])
    }
    var builder = builder(office, period, upTo: upTo)
    var prologue = Prologue(
      before: period.start(in: office.clock.offset), upTo: upTo,
      definition: OfficialProcedures.procedure)
    var place = BookScan.Place(offset: office.lines[0].count + 1, count: 0)
    var index = 1
    while index < office.lines.count {
      let line = office.lines[index]
      place.count = line.count
      guard let isBefore = try? prologue.take(line.span, at: place) else { return nil }
      if !isBefore { break }
      place.offset += place.count + 1
      index += 1
    }
    if index > 1, builder.begin(after: prologue, bytes: bytes) == nil { return nil }
    for entry in office.entries.dropFirst(index - 1) { builder.take(entry) }
    return builder.finish()
  }
}
