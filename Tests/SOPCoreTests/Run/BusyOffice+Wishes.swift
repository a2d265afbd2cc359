import SOPCore

// What people want, and under which circumstances.

extension BusyOffice {
  /// Two of these are one person; the last is nobody's second spelling.
  static let people = [
    "Budi Santoso", "  budi   SANTOSO", "Siti Aminah", "Rudi Hartono", "Dedi (K.) | Kurnia", "Wati",
  ]

  mutating func person() -> Person {
    let index = Int.random(in: 0..<Self.people.count, using: &generator)
    return Person(name: Self.people[index], account: "akun\(index)")
  }

  /// Mostly whose turn it is, and who usually acts in that role.
  mutating func actor(on run: Run) -> Actor {
    let roles = run.procedure.roles
    let turn = run.currentActivity?.role ?? run.procedure.chain.links.last?.role
    let role = chance(90) ? turn : chance(80) ? one(of: roles) : Role("Tamu")
    let usual = roles.firstIndex { $0 == role }.map { Self.people[$0 + 2] }
    let person = chance(75) ? usual.map { Person(name: $0, account: "akun") } : nil
    return Actor(role: role ?? Role("-"), person: person ?? self.person(), basis: .claimed)
  }

  /// What commands let people say along with an intent: a reason where it is needed, and no more than the
  /// book has a place for.
  mutating func circumstances(of intent: Intent) -> Circumstances {
    var circumstances = circumstances()
    switch intent {
    case .complete, .resume: return circumstances
    case .note:
      circumstances.occurred = nil
      circumstances.reason = nil
      circumstances.note = circumstances.note ?? "dicatat"
    case .pause, .correct:
      circumstances.occurred = nil
      circumstances.reason = circumstances.reason ?? "perlu"
    case .sendBack, .cancel:
      circumstances.reason = circumstances.reason ?? "perlu"
    }
    return circumstances
  }

  mutating func circumstances() -> Circumstances {
    var occurred: Moment?
    if chance(12) {
      let ago = Int.random(in: -1_200..<60, using: &generator)
      let seconds = now.seconds + ago
      occurred = Moment(seconds: chance(50) ? seconds - seconds % 60 : seconds)
    }
    return Circumstances(
      now: now, occurred: occurred, reason: text(85), note: text(10), clock: clock,
      allowsDoubleHats: allowsDoubleHats, roster: roster)
  }

  mutating func text(_ percent: Int) -> String? {
    guard chance(percent) else { return nil }
    return one(of: [
      "listrik padam", "a | b", "x; y=z", "\\", "dua\nbaris", "\u{1B}[1m", "\u{202E}kanan", "-",
      "é", " ",
    ])
  }

  mutating func intent(on run: Run) -> Intent {
    let isPaused = run.position.state == .paused
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<(isPaused ? 60 : 2): return .resume
    case 0..<5: return .pause
    case 0..<6: return .cancel
    case 0..<12: return .sendBack(attachments: attachments())
    case 0..<15: return .note(attachments: attachments())
    case 0..<20: return .correct(no: chance(50) ? run.steps.last?.no : chance(50) ? 1 : nil)
    default: return .complete(completion(on: run))
    }
  }

  private mutating func attachments() -> [Details.Attachment] {
    guard chance(10) else { return [] }
    return [Details.Attachment(digest: SHA256.hash("x"), size: 1, name: "foto | 1.jpg")]
  }

  private mutating func completion(on run: Run) -> Intent.Completion {
    var completion = Intent.Completion()
    let current = run.currentActivity
    completion.activity = chance(50) ? nil : chance(90) ? current?.number : 3
    if case .decision? = current?.flow {
      completion.answer = chance(90) ? one(of: Answer.allCases) : nil
    } else if chance(2) {
      completion.answer = .yes
    }
    for field in current?.fields ?? [] where chance(field.isRequired ? 95 : 50) {
      let value = (chance(97) ? one(of: field.choices) : nil) ?? text(100) ?? "x"
      completion.fields.insert(.init(key: field.key, value: value), at: 0)
    }
    if chance(2) { completion.fields.append(.init(key: "lain", value: "x")) }
    completion.output = text(10)
    if current?.setsNextStart == true ? chance(40) : chance(2) {
      completion.planned = now.adding(seconds: Int.random(in: -600..<9_000, using: &generator))
    }
    completion.attachments = attachments()
    return completion
  }

  /// The notice that is due, if one is and it has not been written.
  func notice(on run: Run) -> Event? {
    guard let activity = run.currentActivity, let budget = activity.budget?.maximum,
      let visit = run.position.visit, run.position.state == .open, !run.notedLevels.contains(1)
    else { return nil }
    let used = clock.net(from: visit.clockStart, to: now, without: visit.pauses)
    guard used > budget else { return nil }
    let gross = Minutes(from: visit.clockStart, to: now)
    var details = Details()
    details.used = used
    details.gross = gross == used ? nil : gross
    details.budget = budget
    details.over = used.excess(over: budget)
    details.measure = clock.measure
    details.level = 1
    details.notify = run.procedure.chain.role(toKnowLevel: 1, of: 2, executor: activity.role)
    return Event(
      run: run.id, kind: .overdue, recorded: moment, activity: activity.number, role: nil,
      person: Person(name: "sopctl", account: "cron"), details: details)
  }
}
