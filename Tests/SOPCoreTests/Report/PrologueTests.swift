import TestSupport
import Testing

@testable import SOPCore

/// A report that passes quickly what was recorded before its period is the report of the whole book.
struct PrologueTests {
  private static let seed: UInt64 = 20_261_125
  private static let now = wib("2027-06-01 00:00")

  @Test(arguments: 0..<Depth.of(8, orJust: 1))
  func `a report does not depend on how the book before its period is read`(number: Int) throws {
    let seed = Self.seed + UInt64(number)
    var office = BusyOffice(seed: seed, isWriting: true)
    office.work(through: 40)
    let days = Set(office.entries.map { $0.event.recorded.local.day }).sorted { $0 < $1 }
    var passed = 0
    for day in days {
      for kind in Period.Kind.allCases {
        let period = Period(kind, containing: day)
        let count = office.entries.count
        // One that is compared with the period before is read in full from there on.
        for (upTo, previous) in [
          (nil, nil), (nil, period.previous), (count / 2, period.previous), (count - 3, nil),
        ] {
          let whole = Self.report(office, period, previous, upTo: upTo)
          let quick = Self.quickReport(office, period, previous, upTo: upTo)
          #expect(quick == whole, "seed \(seed), \(period.text), up to \(upTo ?? 0)")
          #expect((quick?.comparison == nil) == (previous == nil))
          passed += quick == nil ? 0 : 1
        }
      }
    }
    #expect(passed > 0)
  }

  private static func builder(
    _ office: BusyOffice, _ period: Period, _ previous: Period?, upTo: Int?
  ) -> PeriodReport.Builder {
    PeriodReport.Builder(
      period: period, comparedWith: previous, clock: office.clock, now: now,
      definition: OfficialProcedures.procedure, upTo: upTo)
  }

  private static func report(
    _ office: BusyOffice, _ period: Period, _ previous: Period?, upTo: Int?
  ) -> PeriodReport {
    var builder = builder(office, period, previous, upTo: upTo)
    for entry in office.entries { builder.take(entry) }
    return builder.finish()
  }

  /// - Returns: `nil` where the book is odd, which these books are not.
  private static func quickReport(
    _ office: BusyOffice, _ period: Period, _ previous: Period?, upTo: Int?
  ) -> PeriodReport? {
    let book: [UInt8] = office.lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    func bytes(_ place: BookScan.Place) -> [UInt8]? {
      Array(book[place.offset..<place.offset + place.count])
    }
    var builder = builder(office, period, previous, upTo: upTo)
    var prologue = Prologue(
      before: (previous ?? period).start(in: office.clock.zone), upTo: upTo,
      definition: OfficialProcedures.procedure)
    var random = SplitMix64(seed: Self.seed)
    var offset = office.lines[0].count + 1
    var index = 1
    var isBefore = true
    while isBefore, index < office.lines.count {
      var glimpse = prologue.glimpse
      for line in office.lines[index...].prefix(Int.random(in: 1...40, using: &random)) {
        index += 1
        guard glimpse.take(line.span, at: offset) else { break }
        offset += line.count + 1
      }
      isBefore = prologue.take(glimpse)
    }
    if prologue.isOdd { return nil }
    index = prologue.lineCount + 1
    if index > 1, builder.begin(after: prologue, bytes: bytes) == nil { return nil }
    for entry in office.entries.dropFirst(index - 1) { builder.take(entry) }
    return builder.finish()
  }

  // MARK: - Oddities

  private static let definition = OfficialProcedures.all.first {
    $0.procedure.code == "PIAK-07"
  }?.digest

  /// The line of an entry, without LF.
  private static func line(_ kind: Event.Kind, of ordinal: Int, code: String = "PIAK-07") -> [UInt8]
  {
    var details = Details()
    if kind == .started { details.definition = definition }
    let event = Event(
      run: RunID(code: code, year: 2026, ordinal: ordinal), kind: kind,
      recorded: ZonedMoment(wib("2026-11-20 08:00"), in: .wib),
      activity: kind == .started || kind == .corrected ? nil : 1, role: Role("APK"),
      person: Person(name: "Budi", account: "budi"), details: details)
    return AgendaEntry.sealed(no: 1, event: event, text: "Uraian.", after: .zero).line.dropLast()
  }

  private static func prologue(_ lines: [[UInt8]]) -> Prologue {
    var prologue = Prologue(
      before: now, upTo: nil, definition: OfficialProcedures.procedure)
    var glimpse = prologue.glimpse
    var offset = 0
    for line in lines where glimpse.take(line.span, at: offset) { offset += line.count + 1 }
    _ = prologue.take(glimpse)
    return prologue
  }

  @Test func `runs that follow each other, whatever becomes of them, are passed over`() {
    let lines = [
      Self.line(.started, of: 7), Self.line(.completed, of: 7), Self.line(.finished, of: 7),
      Self.line(.started, of: 8), Self.line(.noted, of: 7), Self.line(.cancelled, of: 8),
      Self.line(.started, of: 9), Self.line(.corrected, of: 8), Self.line(.completed, of: 8),
    ]
    let prologue = Self.prologue(lines)
    #expect(!prologue.isOdd)
    #expect(prologue.lineCount == lines.count)
    let offsets = lines.indices.map { lines[..<$0].reduce(0) { $0 + $1.count + 1 } }
    // The eighth run was reopened; a note on a run that has ended changes nothing.
    #expect(prologue.traces.openPlaces.map(\.offset) == [3, 5, 6, 7, 8].map { offsets[$0] })
    let ended = RunID(code: "PIAK-07", year: 2026, ordinal: 7)
    #expect(
      prologue.traces.places(ofEnded: ended)?.map(\.offset) == [0, 1, 2].map { offsets[$0] })
    let others = [6, 8, 9, 10].map { RunID(code: "PIAK-07", year: 2026, ordinal: $0) }
    #expect(others.allSatisfy { prologue.traces.places(ofEnded: $0) == nil })
  }

  @Test(arguments: [
    [line(.completed, of: 1)], [line(.started, of: 1), line(.completed, of: 2)],
    [line(.started, of: 2), line(.completed, of: 1)],
    [line(.started, of: 1), line(.started, of: 1)], [line(.started, of: 1), line(.started, of: 3)],
    [line(.started, of: 1), line(.completed, of: 1, code: "PIAK-02")],
    [line(.started, of: 1, code: "TIADA-01")], [line(.started, of: 1).dropLast()],
    [Array("torn".utf8)], [[]],
  ])
  func `what a report cannot pass over is odd`(lines: [[UInt8]]) {
    #expect(Self.prologue(lines).isOdd)
  }
}
