import SOPCore
import SOPStore

/// Plays the third quarter of 2026 in an office of all five SOPs, by the program's own rules: what its people
/// do is decided as commands decide it, and the book is written down as they write it.
struct QuarterBook {
  static let seed: UInt64 = 20_260_701

  let settings: OfficeSettings
  let clock: OfficeClock
  var random = SplitMix(state: QuarterBook.seed)
  private(set) var now: Moment
  /// The definitions in use, by kode.
  var forms: [String: Definition] = [:]
  private(set) var runs: [RunID: Run] = [:]
  private(set) var openRuns: [RunID] = []
  var endedRuns: [RunID] = []
  /// What each report of PIAK-07 is about.
  var cadences: [RunID: String] = [:]
  /// What is left to be done, the latest first.
  private var errands: [Errand] = []

  /// The book's bytes.
  private(set) var bytes: [UInt8]
  private(set) var entryCount = 0
  private var seal: Digest
  /// What stands beside the book, by its name in the office's folder.
  private(set) var files: [String: [UInt8]] = [:]

  /// Something to be done at a time.
  struct Errand {
    let at: Moment
    let deed: Deed

    enum Deed {
      case workday(Day)
      case start(String, cadence: String?)
      /// The next step of a run, if none has been taken since the one with this No; when it happened, if
      /// it is recorded later.
      case goOn(RunID, after: Int, happened: Moment?)
      case correct(RunID)
      case notices
      case tearOff
      case revise
      case reopen
    }
  }

  init() throws {
    settings = try OfficeSettings.read(Array(QuarterOffice.settings.utf8))
    clock = OfficeClock(offset: settings.offset ?? .utc, hours: settings.hours)
    now = TestWorld.moment("2026-07-01 07:05:00") ?? .earliest
    let header = AgendaHeader.line(
      office: settings.name, opened: ZonedMoment(now, in: clock.offset))
    bytes = header
    seal = AgendaLine.ending(of: header.span.extracting(0..<header.count - 1))?.seal ?? .zero
    let catalogue = Catalogue()
    for code in catalogue.codes { forms[code] = catalogue.definition(of: code) }
    put(Array(QuarterOffice.settings.utf8), in: "kantor.json")
    for (code, form) in forms { pin(form, code) }
    play()
  }

  private mutating func play() {
    plan(.workday(LocalTime(now, in: clock.offset).day), at: now)
    plan(.revise, at: "2026-08-12 07:00:00")
    for moment in ["2026-07-22 03:00:00", "2026-08-31 23:00:00"] { plan(.tearOff, at: moment) }
    for moment in ["2026-08-03 10:00:00", "2026-09-01 09:10:00", "2026-10-01 09:40:00"] {
      plan(.reopen, at: moment)
    }
    while let errand = errands.popLast() {
      now = max(now, errand.at)
      carryOut(errand.deed)
    }
    tearOff()
  }

  // MARK: - Chance

  mutating func chance(_ percent: Int) -> Bool { number(0..<100) < percent }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(0..<elements.count)]
  }

  // MARK: - Errands

  mutating func plan(_ deed: Errand.Deed, at moment: String) {
    plan(deed, at: TestWorld.moment(moment) ?? .earliest)
  }

  /// Errands of one moment are carried out in the order in which they were planned.
  mutating func plan(_ deed: Errand.Deed, at moment: Moment) {
    var (low, high) = (0, errands.count)
    while low < high {
      let middle = (low + high) / 2
      if errands[middle].at >= moment { low = middle + 1 } else { high = middle }
    }
    while low > 0, errands[low - 1].at == moment { low -= 1 }
    errands.insert(Errand(at: moment, deed: deed), at: low)
  }

  // MARK: - Writing

  mutating func put(_ content: [UInt8], in name: String) { files[name] = content }

  mutating func pin(_ form: Definition, _ code: String) {
    put(form.bytes, in: "definisi/\(code)-\(form.digest.hex).json")
  }

  /// The next free number of a kode.
  func nextID(of code: String) -> RunID {
    RunID(code: code, year: 2026, ordinal: runs.keys.count { $0.code == code } + 1)
  }

  mutating func record(_ event: Event, of procedure: Procedure) {
    entryCount += 1
    let visit = runs[event.run]?.position.visit
    let text = Narration(of: event, in: procedure, during: visit).sentence
    let (entry, line) = AgendaEntry.sealed(no: entryCount, event: event, text: text, after: seal)
    bytes += line
    seal = entry.seal
    if runs[event.run]?.apply(event, no: entryCount) == nil {
      runs[event.run] = Run(opening: event, no: entryCount, procedure: procedure)
    }
    openRuns.removeAll { $0 == event.run }
    if runs[event.run]?.isEnded == false { openRuns.append(event.run) }
  }

  /// A writer is killed, and the next one seals what it left.
  mutating func tearOff() {
    let fragment = Array("\(AgendaEntry.text(ofNo: entryCount + 1)) | 2026-0".utf8)
    let payload = Paraf.payload(sealing: fragment, after: seal)
    bytes += fragment + payload.bytes
    seal = payload.seal
  }
}
