@testable import SOPCore

/// A book made by hand: every entry is decided by the rules and sealed.
struct ReportBook {
  enum Line: Equatable {
    case entry(AgendaEntry)
    case fragment
  }

  var forms: ReportForms
  var clock = OfficeClock(offset: .wib)
  /// When it was opened, if its first line is to be read.
  var opened: Moment?
  private(set) var lines: [Line] = []
  private(set) var runs: [RunID: Run] = [:]

  init(forms: ReportForms) { self.forms = forms }

  var entries: [AgendaEntry] {
    lines.compactMap {
      if case .entry(let entry) = $0 { entry } else { nil }
    }
  }

  // MARK: - Writing

  mutating func tearOff() { lines.append(.fragment) }

  mutating func append(_ event: Event) {
    let last = entries.last
    let sealed = AgendaEntry.sealed(
      no: (last?.no ?? 0) + 1, event: event, text: "Uraian.", after: last?.seal ?? .zero)
    lines.append(.entry(sealed.entry))
    runs[event.run]?.apply(event, no: sealed.entry.no)
  }

  @discardableResult
  mutating func start(
    _ code: String, by actor: Actor, at now: Moment, happened: Moment? = nil
  ) throws -> RunID {
    let form = try forms[code]
    let year = LocalTime(now, in: clock.offset).day.year
    let ordinal = runs.keys.count { $0.code == code && $0.year == year } + 1
    let id = RunID(code: code, year: year, ordinal: ordinal)
    let circumstances = Circumstances(
      now: now, occurred: happened, reason: happened == nil ? nil : "dicatat kemudian", clock: clock
    )
    let event = try Run.start(
      form.procedure, definition: form.digest, id: id, subject: "Perihal", by: actor,
      under: circumstances)
    append(event)
    runs[id] = Run(opening: event, no: entries.count, procedure: form.procedure)
    return id
  }

  mutating func act(
    _ intent: Intent, on id: RunID, by actor: Actor, at now: Moment, happened: Moment? = nil,
    reason: String? = "alasan"
  ) throws {
    guard let run = runs[id] else { return }
    let circumstances = Circumstances(
      now: now, occurred: happened, reason: reason, note: "catatan", clock: clock)
    append(try run.decide(intent, by: actor, under: circumstances))
  }

  /// Completes the current activity, by the role whose turn it is.
  mutating func complete(
    _ id: RunID, at now: Moment, happened: Moment? = nil, answer: Answer? = nil,
    fields: [String: String] = [:], planned: Moment? = nil
  ) throws {
    guard let role = runs[id]?.currentActivity?.role else { return }
    var completion = Intent.Completion()
    completion.answer = answer
    completion.planned = planned
    completion.fields = fields.map { Details.FieldValue(key: $0.key, value: $0.value) }
    try act(.complete(completion), on: id, by: .named(role), at: now, happened: happened)
  }

  // MARK: - Reading

  /// Every day, week and month in which something happened.
  var periods: [Period] {
    let days = Set(entries.map { LocalTime($0.event.happened, in: .wib).day }).sorted()
    return days.flatMap { day in Period.Kind.allCases.map { Period($0, containing: day) } }.unique()
  }

  func report(
    _ period: Period, comparedWith previous: Period? = nil,
    now: Moment = wib("2027-06-01 00:00"), upTo: Int? = nil
  ) -> PeriodReport {
    report(of: lines, period, comparedWith: previous, now: now, upTo: upTo)
  }

  func report(
    of lines: [Line], _ period: Period, comparedWith previous: Period? = nil, now: Moment,
    upTo: Int? = nil
  ) -> PeriodReport {
    var builder = PeriodReport.Builder(
      period: period, comparedWith: previous, clock: clock, now: now,
      definition: forms.definition, upTo: upTo)
    if let opened {
      builder.take(
        AgendaHeader(office: nil, opened: ZonedMoment(opened, in: .wib), seal: .zero))
    }
    for line in lines {
      switch line {
      case .entry(let entry): builder.take(entry)
      case .fragment: builder.takeFragment()
      }
    }
    return builder.finish()
  }
}

extension Actor {
  /// The person who usually acts in a role.
  static func named(_ role: Role, _ suffix: String = "", basis: RoleBasis = .claimed) -> Actor {
    let name = "Orang \(role.code)\(suffix)"
    return Actor(role: role, person: Person(name: name, account: "akun"), basis: basis)
  }
}
