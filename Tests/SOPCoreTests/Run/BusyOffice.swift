import SOPCore

/// An office in which people do, at random times and in random roles, what they may do and what they may
/// not; several runs are open at once.
struct BusyOffice {
  var generator: SplitMix64
  let clock: OfficeClock
  let allowsDoubleHats: Bool
  let roster: Roster
  /// Whether entries are sealed and written as lines; without that it is much faster.
  let isWriting: Bool
  private(set) var now = Moment(seconds: 1_795_000_000)

  /// The book: its header, then a line for each entry, without LF.
  private(set) var lines: [[UInt8]] = []
  private(set) var entries: [AgendaEntry] = []
  private(set) var runs: [RunID: Run] = [:]
  private(set) var refusals = 0
  private var open: [RunID] = []
  private var series: [String: Int] = [:]
  private var lastSeal = Digest.zero

  /// What may be started.
  private let procedures: [OfficialProcedures.Pinned]

  init(
    seed: UInt64, isWriting: Bool, keepsRoster: Bool = false,
    procedures: [OfficialProcedures.Pinned] = OfficialProcedures.all
  ) {
    self.procedures = procedures
    var generator = SplitMix64(seed: seed)
    let windows = WorkingWindows(minutes: [7 * 60..<12 * 60, 13 * 60..<16 * 60])
    let week = windows.map { windows in
      Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, windows) })
    }
    let hours =
      Int.random(in: 0..<4, using: &generator) == 0 ? week.map { WorkingHours(week: $0) } : nil
    clock = OfficeClock(offset: .wib, hours: hours)
    allowsDoubleHats = Int.random(in: 0..<4, using: &generator) == 0
    self.isWriting = isWriting
    roster = keepsRoster ? Self.roster(from: now, using: &generator) : Roster()
    self.generator = generator
    if isWriting { write(AgendaHeader.line(office: "Kantor \\ | \u{202E}", opened: moment)) }
  }

  /// Starts this many runs, one after the other, and goes on until each has ended.
  mutating func work(through count: Int) {
    while runs.count < count || !open.isEmpty {
      pass()
      if runs.count < count && (open.isEmpty || open.count < 6 && chance(10)) {
        start()
      } else if let id = open.randomElement(using: &generator), var run = runs[id] {
        attempt(on: &run)
        runs[id] = run
        if run.isEnded && !chance(5) { open.removeAll { $0 == id } }
      }
    }
  }

  // MARK: - Chance

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  mutating func one<Element>(of elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }

  /// Time goes on, now and then a long way; a clock is rarely set back.
  private mutating func pass() {
    let seconds =
      chance(1)
      ? Int.random(in: -900..<0, using: &generator)
      : Int.random(in: 0..<(chance(3) ? 50_000 : 300), using: &generator)
    now = now.adding(seconds: seconds)
  }

  var moment: ZonedMoment { ZonedMoment(now, in: clock.offset) }

  // MARK: - Recording

  private mutating func start() {
    guard let pinned = one(of: procedures) else { return }
    let procedure = pinned.procedure
    let year = moment.local.day.year
    let ordinal = (series["\(procedure.code) \(year)"] ?? 0) + 1
    let id = RunID(code: procedure.code, year: year, ordinal: ordinal)
    do throws(Refusal) {
      let actor = Actor(
        role: one(of: procedure.roles) ?? Role("-"), person: person(), basis: .claimed)
      let event = try Run.start(
        procedure, definition: pinned.digest, id: id, subject: text(20), by: actor,
        under: circumstances())
      series["\(procedure.code) \(year)"] = ordinal
      let no = record(event, procedure)
      runs[id] = Run(opening: event, no: no, procedure: procedure)
      open.append(id)
    } catch {
      refusals += 1
    }
  }

  /// Tries one thing: what is refused must leave no trace.
  private mutating func attempt(on run: inout Run) {
    if let notice = notice(on: run), chance(30) {
      run.apply(notice, no: record(notice, run.procedure, during: run.position.visit))
      return
    }
    let intent = intent(on: run)
    do throws(Refusal) {
      let event = try run.decide(intent, by: actor(on: run), under: circumstances(of: intent))
      run.apply(event, no: record(event, run.procedure, during: run.position.visit))
    } catch {
      refusals += 1
    }
  }

  private mutating func record(
    _ event: Event, _ procedure: Procedure, during visit: Visit? = nil
  ) -> Int {
    let no = entries.count + 1
    let text = isWriting ? Narration(of: event, in: procedure, during: visit).sentence : ""
    if isWriting {
      let (entry, line) = AgendaEntry.sealed(no: no, event: event, text: text, after: lastSeal)
      entries.append(entry)
      write(line)
    } else {
      entries.append(AgendaEntry(no: no, event: event, text: text, seal: .zero))
    }
    return no
  }

  private mutating func write(_ line: [UInt8]) {
    let line = Array(line.dropLast())
    if let ending = AgendaLine.ending(of: line.span) { lastSeal = ending.seal }
    lines.append(line)
  }
}
