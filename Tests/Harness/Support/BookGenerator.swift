import SOPCore

/// Makes books of any size, by the program's own rules: several runs at a time, all five SOPs.
struct BookGenerator {
  private var random: SplitMix
  private let procedures: [(procedure: Procedure, digest: Digest)]
  private let clock = OfficeClock(offset: .wib)
  private var now: Moment
  private var open: [Run] = []
  private var ordinals: [String: Int] = [:]
  private var no = 0
  private var seal = Digest.zero

  private let habits: Habits

  /// How those work who write a book.
  struct Habits {
    /// How many runs are open at a time.
    var breadth = 25
    /// The seconds from one entry to the next.
    var pauses = 10..<60
    /// Whether nothing happens at night and on Saturdays and Sundays.
    var keepsHours = false
    /// What stands behind every name.
    var title = ""
    /// What people write besides; none where all are content with little.
    var texts: [String] = []
    /// Whether they also pause, send back, note and call off.
    var strays = false
  }

  init(seed: UInt64, procedures: [(Procedure, Digest)], habits: Habits = Habits()) {
    random = SplitMix(seed: seed)
    self.procedures = procedures
    self.habits = habits
    now = Moment(seconds: 1_767_574_800)  // 2026-01-05 08:00 WIB
  }

  /// The header's line.
  mutating func header() -> [UInt8] {
    let opened = ZonedMoment(now, in: clock.offset)
    let line = AgendaHeader.line(office: "DINAS CONTOH", opened: opened)
    seal = AgendaLine.ending(of: line.span.extracting(0..<line.count - 1))?.seal ?? .zero
    return line
  }

  /// The next entry's line.
  mutating func next() -> [UInt8] {
    pass()
    let index = Int(random.next() % UInt64(habits.breadth))
    let (event, procedure) = index < open.count ? advance(index) : start()
    no += 1
    let visit = open.first { $0.id == event.run }?.position.visit
    if let at = open.firstIndex(where: { $0.id == event.run }) {
      open[at].apply(event, no: no)
      if open[at].isEnded { open.remove(at: at) }
    } else if event.kind == .started {
      open.append(Run(opening: event, no: no, procedure: procedure))
    }
    let text = Narration(of: event, in: procedure, during: visit).sentence
    let (entry, line) = AgendaEntry.sealed(no: no, event: event, text: text, after: seal)
    seal = entry.seal
    return line
  }

  private mutating func pass() {
    now = now.adding(
      seconds: habits.pauses.lowerBound + Int(random.next() % UInt64(habits.pauses.count)))
    guard habits.keepsHours else { return }
    while !isOfficeTime { now = now.adding(seconds: 900) }
  }

  private var isOfficeTime: Bool {
    let local = LocalTime(now, in: clock.offset)
    return 8..<16 ~= local.hour && local.day.weekday != .saturday && local.day.weekday != .sunday
  }

  /// One in eight texts is one of the habits'.
  private mutating func text(_ plain: String) -> String {
    guard !habits.texts.isEmpty, random.next() % 8 == 0 else { return plain }
    return habits.texts[Int(random.next() % UInt64(habits.texts.count))]
  }

  private mutating func start() -> (Event, Procedure) {
    let (procedure, digest) = procedures[Int(random.next() % UInt64(procedures.count))]
    let year = LocalTime(now, in: clock.offset).day.year
    let key = "\(procedure.code)-\(year)"
    ordinals[key, default: 0] += 1
    let id = RunID(code: procedure.code, year: year, ordinal: ordinals[key] ?? 1)
    let actor = actor(procedure.executors[0].role)
    let subject = text("Perihal \(id.ordinal)")
    let event = try? Run.start(
      procedure, definition: digest, id: id, subject: subject, by: actor, under: circumstances())
    guard let event else { return start() }
    return (event, procedure)
  }

  private mutating func advance(_ index: Int) -> (Event, Procedure) {
    let run = open[index]
    guard let activity = run.currentActivity else { return start() }
    if habits.strays, let event = stray(from: run, activity) { return (event, run.procedure) }
    var completion = Intent.Completion()
    if case .decision = activity.flow { completion.answer = random.next() % 4 == 0 ? .no : .yes }
    for field in activity.fields {
      let value = field.choices.first ?? text("isi \(field.key)")
      completion.fields.append(Details.FieldValue(key: field.key, value: value))
    }
    let actor = actor(activity.role)
    let event =
      (try? run.decide(.complete(completion), by: actor, under: circumstances()))
      ?? (try? run.decide(.resume, by: actor, under: circumstances()))
    guard let event else { return start() }
    return (event, run.procedure)
  }

  /// Something else than the next activity, once in a while, if the rules let it pass.
  private mutating func stray(from run: Run, _ activity: Activity) -> Event? {
    let intents: [Intent] = [
      .pause, .note(attachments: []), .sendBack(attachments: []), .sendBack(attachments: []),
      .correct(no: nil), .cancel,
    ]
    let number = Int(random.next() % 60)
    guard number < intents.count else { return nil }
    var circumstances = circumstances()
    circumstances.note = text("catatan")
    return try? run.decide(intents[number], by: actor(activity.role), under: circumstances)
  }

  private func actor(_ role: Role) -> Actor {
    Actor(
      role: role, person: Person(name: "Petugas \(role.code)\(habits.title)", account: "petugas"),
      basis: .claimed)
  }

  private mutating func circumstances() -> Circumstances {
    Circumstances(now: now, reason: text("antrean panjang pada jam layanan"), clock: clock)
  }
}
