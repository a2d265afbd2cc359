@testable import SOPCore

/// Fills a book with whatever the rules let pass: every kind of entry, entries recorded late,
/// corrections of all that can be corrected, clocks that go back, fragments, and a definition that
/// changes on the way.
struct RandomBook {
  private(set) var book: ReportBook
  private var random: SplitMix64
  /// Saturday, so that weeks, the month and its last week are all broken.
  private var now = wib("2026-11-07 08:00")

  init(seed: UInt64, forms: ReportForms) throws {
    random = SplitMix64(seed: seed)
    book = ReportBook(forms: forms)
    if Bool.random(using: &random), let windows = WorkingWindows(minutes: [450..<720, 780..<960]) {
      let days: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
      book.clock.hours = WorkingHours(
        week: Dictionary(uniqueKeysWithValues: days.map { ($0, windows) }))
    }
    try book.forms.askReceiver(of: "PIAK-07")
    for turn in 0..<400 {
      if turn == 150 { try book.forms.revise("PIAK-03") { $0.identity.name = "Nama baru" } }
      pass()
      // What the rules refuse is no entry, and not missed.
      try? takeTurn()
    }
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func pass() {
    if chance(3) { book.tearOff() }
    let step = chance(3) ? -Int.random(in: 1...90_000, using: &random) : length()
    now = now.adding(seconds: step)
  }

  /// Mostly minutes, sometimes a night.
  private mutating func length() -> Int {
    chance(10)
      ? Int.random(in: 0...100_000, using: &random) : Int.random(in: 0...4_000, using: &random)
  }

  /// When it happened, if it is recorded late.
  private mutating func happened() -> Moment? {
    chance(25) ? now.adding(seconds: -3 * length()) : nil
  }

  private mutating func takeTurn() throws {
    if chance(6) || book.runs.isEmpty { return try start() }
    let isOpen = !chance(20)
    let runs = book.runs.values.filter { $0.isEnded != isOpen }.sorted { $0.id < $1.id }
    guard let run = runs.randomElement(using: &random) else { return }
    if chance(6) { return try note(run) }
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<3: try act(.pause, on: run)
    case 3..<8: try act(.resume, on: run)
    case 8..<10: try act(.cancel, on: run)
    case 10..<14: try act(.note(attachments: []), on: run)
    case 14..<26: try act(.correct(no: nil), on: run)
    case 26..<36: try act(.sendBack(attachments: []), on: run)
    default: try complete(run)
    }
  }

  private mutating func actor(as role: Role) -> Actor {
    .named(role, chance(30) ? " Dua" : "", basis: chance(80) ? .claimed : .roster)
  }

  private mutating func start() throws {
    let codes = ["PIAK-02", "PIAK-03", "PIAK-07", "AKSES-SERVER", "MAINT-JARINGAN"]
    let code = codes[Int.random(in: 0..<codes.count, using: &random)]
    let roles = try book.forms[code].procedure.roles
    guard let role = roles.randomElement(using: &random) else { return }
    try book.start(code, by: actor(as: role), at: now, happened: happened())
  }

  private mutating func act(_ intent: Intent, on run: Run) throws {
    let current = chance(75) ? run.currentActivity?.role : nil
    guard let role = current ?? run.procedure.roles.randomElement(using: &random) else { return }
    let takesTime = [.resume, .cancel, .sendBack(attachments: [])].contains(intent)
    try book.act(
      intent, on: run.id, by: actor(as: role), at: now, happened: takesTime ? happened() : nil)
  }

  private mutating func complete(_ run: Run) throws {
    guard let activity = run.currentActivity else { return }
    var completion = Intent.Completion()
    if case .decision = activity.flow { completion.answer = chance(60) ? .yes : .no }
    completion.fields = activity.fields.filter { _ in chance(90) }.map {
      Details.FieldValue(key: $0.key, value: $0.choices.first ?? "nilai")
    }
    if activity.setsNextStart && chance(50) { completion.planned = now.adding(seconds: length()) }
    try book.act(
      .complete(completion), on: run.id, by: actor(as: activity.role), at: now, happened: happened()
    )
  }

  private mutating func note(_ run: Run) throws {
    let cron = Person(name: "sopctl", account: "root")
    let zoned = ZonedMoment(now, in: .wib)
    for notice in run.notices(at: zoned, by: book.clock, levels: [100, 200], recordedBy: cron) {
      try run.audit(notice)
      book.append(notice)
    }
  }
}
