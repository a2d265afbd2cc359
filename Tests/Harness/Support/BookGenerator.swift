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

  /// How many runs are open at a time.
  private let breadth: Int

  init(seed: UInt64, procedures: [(Procedure, Digest)], breadth: Int = 25) {
    random = SplitMix(seed: seed)
    self.procedures = procedures
    self.breadth = breadth
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
    now = now.adding(seconds: 10 + Int(random.next() % 50))
    let index = Int(random.next() % UInt64(breadth))
    let (event, procedure) = index < open.count ? advance(index) : start()
    no += 1
    if let at = open.firstIndex(where: { $0.id == event.run }) {
      open[at].apply(event, no: no)
      if open[at].isEnded { open.remove(at: at) }
    } else if event.kind == .started {
      open.append(Run(opening: event, no: no, procedure: procedure))
    }
    let text = Narration(of: event, in: procedure).sentence
    let (entry, line) = AgendaEntry.sealed(no: no, event: event, text: text, after: seal)
    seal = entry.seal
    return line
  }

  private mutating func start() -> (Event, Procedure) {
    let (procedure, digest) = procedures[Int(random.next() % UInt64(procedures.count))]
    let year = LocalTime(now, in: clock.offset).day.year
    let key = "\(procedure.code)-\(year)"
    ordinals[key, default: 0] += 1
    let id = RunID(code: procedure.code, year: year, ordinal: ordinals[key] ?? 1)
    let actor = actor(procedure.executors[0].role)
    let event = try? Run.start(
      procedure, definition: digest, id: id, subject: "Perihal \(id.ordinal)", by: actor,
      under: circumstances)
    guard let event else { return start() }
    return (event, procedure)
  }

  private mutating func advance(_ index: Int) -> (Event, Procedure) {
    let run = open[index]
    guard let activity = run.currentActivity else { return start() }
    var completion = Intent.Completion()
    if case .decision = activity.flow { completion.answer = random.next() % 4 == 0 ? .no : .yes }
    completion.fields = activity.fields.map {
      Details.FieldValue(key: $0.key, value: $0.choices.first ?? "isi \($0.key)")
    }
    let event = try? run.decide(
      .complete(completion), by: actor(activity.role), under: circumstances)
    guard let event else { return start() }
    return (event, run.procedure)
  }

  private func actor(_ role: Role) -> Actor {
    Actor(
      role: role, person: Person(name: "Petugas \(role.code)", account: "petugas"), basis: .claimed)
  }

  private var circumstances: Circumstances {
    Circumstances(now: now, reason: "antrean panjang pada jam layanan", clock: clock)
  }
}
