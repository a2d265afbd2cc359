import SOPCore

/// An office of odd but lawful habits, and its book: several runs at once, over all SOPs.
///
/// Clocks go back and ahead, entries tell of what happened earlier, runs rest over nights, are sent back, corrected,
/// called off and reopened, one person wears two hats, names are of any script, and writers are killed.
struct OddOffice {
  /// An entry, and what was known right before it.
  struct Step {
    /// The place of its line in `lines`.
    let index: Int
    let entry: AgendaEntry
    /// Its run; `nil` where the entry starts it.
    let run: Run?
    let procedure: Procedure
    /// A run that was over already, if one was.
    let ended: Run?
  }

  /// Lines without LF; the first is the header.
  private(set) var lines: [[UInt8]] = []
  private(set) var steps: [Step] = []
  private var random: SplitMix
  private let procedures: [(procedure: Procedure, digest: Digest)]
  private let clock: OfficeClock
  private let allowsDoubleHats: Bool
  private var now = Moment(seconds: 1_767_574_800)  // 2026-01-05 08:00 WIB
  private var runs: [Run] = []
  private var ended: Run?
  private var ordinals: [String: Int] = [:]
  private var seal = Digest.zero

  private static let names = [
    "Budi Santoso", "Siti Aminah", "Dedi (K.) | Kurnia", "Wati = Ayu; S.Kom.", "村上 春樹",
    "Ñandú \\ Öz",
  ]
  private static let texts = [
    "listrik padam", "a | b", "x; y=z", "\\", "dua\nbaris", "\u{202E}kanan", "-", "é 😀.",
    "selesai.",
  ]

  init(seed: UInt64, procedures: [(procedure: Procedure, digest: Digest)]) {
    random = SplitMix(seed: seed)
    self.procedures = procedures
    let windows = WorkingWindows(minutes: [7 * 60..<12 * 60, 13 * 60..<16 * 60])
    let week = windows.map { windows in
      Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, windows) })
    }
    clock = OfficeClock(
      offset: .wib, hours: seed % 3 == 0 ? week.map { WorkingHours(week: $0) } : nil)
    allowsDoubleHats = seed % 4 == 0
    write(AgendaHeader.line(office: "Kantor | \u{202E}", opened: moment))
  }

  private var moment: ZonedMoment { ZonedMoment(now, in: clock.offset) }

  /// Goes on until the book has so many entries.
  mutating func work(upTo count: Int) {
    while steps.count < count {
      pass()
      if runs.isEmpty || runs.count < 5 && chance(15) {
        start()
      } else {
        let index = below(runs.count)
        attempt(index)
        if runs[index].isEnded {
          ended = runs[index]
          // A run that is over is still noted upon, and now and then reopened.
          if chance(30) { runs.remove(at: index) }
        }
      }
      if chance(2) { tear() }
    }
  }

  // MARK: - Chance

  private mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  private mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  private mutating func text(_ percent: Int) -> String? {
    chance(percent) ? Self.texts[below(Self.texts.count)] : nil
  }

  private mutating func pass() {
    let seconds =
      switch below(100) {
      case 0: -below(900)
      case 1..<4: 40_000 + below(30_000)
      case 4: 40 * 86_400
      default: below(2_400)
      }
    now = now.adding(seconds: seconds)
  }

  // MARK: - Deeds

  private mutating func start() {
    let (procedure, digest) = procedures[below(procedures.count)]
    let year = moment.local.day.year
    let key = "\(procedure.code)-\(year)"
    let ordinal = ordinals[key, default: 0] + 1
    let id = RunID(code: procedure.code, year: year, ordinal: ordinal)
    let actor = actor(procedure.executors[below(procedure.executors.count)].role, of: procedure)
    let event = try? Run.start(
      procedure, definition: digest, id: id, subject: text(40), by: actor, under: circumstances())
    guard let event else { return }
    ordinals[key] = ordinal
    let no = record(event, procedure, nil)
    runs.append(Run(opening: event, no: no, procedure: procedure))
  }

  private mutating func attempt(_ index: Int) {
    let run = runs[index]
    let cron = Person(name: Person.programName, account: "cron")
    let notices = run.notices(at: moment, by: clock, levels: [100, 150], recordedBy: cron)
    if let notice = notices.first, chance(50) { return record(notice, at: index) }
    let (intent, circumstances) = wish(on: run)
    let links = run.procedure.chain.links
    let role = run.currentActivity?.role ?? links.last?.role ?? run.procedure.executors[0].role
    let event = try? run.decide(intent, by: actor(role, of: run.procedure), under: circumstances)
    if let event { record(event, at: index) }
  }

  private mutating func record(_ event: Event, at index: Int) {
    let no = record(event, runs[index].procedure, runs[index])
    runs[index].apply(event, no: no)
  }

  private mutating func wish(on run: Run) -> (Intent, Circumstances) {
    var circumstances = circumstances()
    let isPaused = run.position.state == .paused
    let choice = below(100)
    if choice < (isPaused ? 70 : 0) { return (.resume, circumstances) }
    let intent: Intent =
      switch choice {
      case ..<8: .pause
      case ..<10: .cancel
      case ..<20: .sendBack(attachments: [])
      case ..<28: .note(attachments: [])
      case ..<36: .correct(no: nil)
      default: .complete(completion(on: run))
      }
    switch intent {
    case .complete, .resume: break
    case .note:
      circumstances.occurred = nil
      circumstances.reason = nil
      circumstances.note = circumstances.note ?? "dicatat"
    case .pause, .correct:
      circumstances.occurred = nil
      circumstances.reason = circumstances.reason ?? "perlu"
    case .sendBack, .cancel: circumstances.reason = circumstances.reason ?? "perlu"
    }
    return (intent, circumstances)
  }

  private mutating func completion(on run: Run) -> Intent.Completion {
    var completion = Intent.Completion()
    guard let activity = run.currentActivity else { return completion }
    if case .decision = activity.flow { completion.answer = chance(60) ? .yes : .no }
    for field in activity.fields where field.isRequired || chance(50) {
      let value =
        field.choices.isEmpty ? text(100) ?? "x" : field.choices[below(field.choices.count)]
      completion.fields.append(.init(key: field.key, value: value))
    }
    completion.output = text(15)
    if activity.setsNextStart && chance(50) {
      completion.planned = now.adding(seconds: below(9_000))
    }
    return completion
  }

  private mutating func circumstances() -> Circumstances {
    let occurred = chance(15) ? now.adding(seconds: -below(1_800)) : nil
    return Circumstances(
      now: now, occurred: occurred, reason: text(occurred == nil ? 60 : 100), note: text(10),
      clock: clock, allowsDoubleHats: allowsDoubleHats, roster: Roster())
  }

  /// Whoever usually acts in that role; seldom somebody who may wear another hat.
  private mutating func actor(_ role: Role, of procedure: Procedure) -> Actor {
    let usual = procedure.executors.firstIndex { $0.role == role } ?? 0
    let index = (chance(90) ? usual : below(Self.names.count)) % Self.names.count
    let person = Person(name: Self.names[index], account: "akun\(index)")
    return Actor(role: role, person: person, basis: chance(80) ? .claimed : .roster)
  }

  // MARK: - The book

  @discardableResult
  private mutating func record(_ event: Event, _ procedure: Procedure, _ run: Run?) -> Int {
    let no = steps.count + 1
    let narration = Narration(of: event, in: procedure, during: run?.position.visit)
    let (entry, line) = AgendaEntry.sealed(
      no: no, event: event, text: narration.sentence, after: seal)
    steps.append(
      Step(index: lines.count, entry: entry, run: run, procedure: procedure, ended: ended))
    write(line)
    return no
  }

  private mutating func write(_ line: [UInt8]) {
    let line = Array(line.dropLast())
    seal = AgendaLine.ending(of: line.span)?.seal ?? seal
    lines.append(line)
  }

  /// What a killed writer left, sealed by the next.
  private mutating func tear() {
    let part = Array("000999 | 2026-0 !terputus".utf8)
    let line = part + [0x20] + Array(Paraf.seal(after: seal, part).hex.utf8)
    write(line + [0x0A])
  }
}
