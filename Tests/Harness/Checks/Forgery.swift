import SOPCore

/// One way to break one rule in one entry.
struct Forgery: Sendable {
  let name: String
  /// Changes the No or the event; tells whether the entry is one that can be broken so.
  let apply: @Sendable (_ no: inout Int, _ event: inout Event, _ step: OddOffice.Step) -> Bool

  private init(
    _ name: String,
    _ apply: @escaping @Sendable (inout Int, inout Event, OddOffice.Step) -> Bool
  ) {
    self.name = name
    self.apply = apply
  }

  /// Of an event that befalls a run.
  static func run(
    _ name: String, _ apply: @escaping @Sendable (inout Event, Run) -> Bool
  ) -> Forgery {
    Forgery(name) { _, event, step in
      guard let run = step.run else { return false }
      return apply(&event, run)
    }
  }

  /// Of the current activity's completion.
  static func completion(
    _ name: String, _ apply: @escaping @Sendable (inout Event, Run, Activity) -> Bool
  ) -> Forgery {
    .run(name) { event, run in
      guard event.kind.isCompletion, let activity = run.currentActivity else { return false }
      return apply(&event, run, activity)
    }
  }

  /// The line, without LF, of the entry broken so; its paraf is still to be made.
  func line(insteadOf step: OddOffice.Step) -> [UInt8]? {
    var (no, event) = (step.entry.no, step.entry.event)
    guard apply(&no, &event, step) else { return nil }
    let line = AgendaEntry.sealed(no: no, event: event, text: step.entry.text, after: .zero).line
    return Array(line.dropLast())
  }

  static let all = numbers + standings + completions + times + returns + notices

  // MARK: - Numbers and starts

  private static let numbers: [Forgery] = [
    Forgery("a No is left out") { no, _, _ in
      no += 1
      return true
    },
    Forgery("a run's number is left out") { _, event, step in
      event.run = RunID(
        code: event.run.code, year: event.run.year, ordinal: event.run.ordinal + 1)
      return step.run == nil
    },
    Forgery("a run of another year") { _, event, step in
      event.run = RunID(code: event.run.code, year: event.run.year + 1, ordinal: 1)
      return step.run == nil
    },
    Forgery("a definition that nobody kept") { _, event, step in
      event.details.definition = SHA256.hash("x")
      return step.run == nil
    },
    Forgery("started by a role that the SOP does not know") { _, event, step in
      event.role = Role("Tamu")
      return step.run == nil
    },
    Forgery("a start told later than it was recorded") { _, event, step in
      guard step.run == nil else { return false }
      event.details.occurred = event.recorded.adding(seconds: 1)
      event.details.reason = "x"
      return true
    },
    Forgery("a start told later without a reason") { _, event, step in
      event.details.occurred = event.recorded.adding(seconds: -60)
      event.details.reason = nil
      return step.run == nil
    },
    .run("a run that nobody started") { event, _ in
      event.run = RunID(code: event.run.code, year: event.run.year, ordinal: 900)
      return true
    },
  ]

  // MARK: - Where a run stands

  private static let standings: [Forgery] = [
    Forgery("something after the end") { _, event, step in
      guard let ended = step.ended, step.run?.id != ended.id, ended.isEnded else { return false }
      event = .made(.paused, of: ended, insteadOf: event)
      event.role = ended.procedure.executors[0].role
      return true
    },
    .run("paused though paused") { event, run in
      event = .made(.paused, of: run, insteadOf: event)
      return run.position.state == .paused
    },
    .run("resumed though not paused") { event, run in
      event = .made(.resumed, of: run, insteadOf: event)
      return run.position.state == .open
    },
    .run("completed though paused") { event, run in
      event = .made(.completed, of: run, insteadOf: event)
      event.details.used = .zero
      event.details.measure = .wallClock
      event.details.reason = nil
      return run.position.state == .paused
    },
    .run("a note by a role that the SOP does not know") { event, _ in
      event.role = Role("Tamu")
      return event.kind == .noted
    },
    .run("a note on another activity") { event, _ in
      event.activity = event.activity.map { $0 + 1 }
      return event.kind == .noted
    },
    .run("paused on another activity") { event, _ in
      event.activity = event.activity.map { $0 + 1 }
      return event.kind == .paused
    },
    .run("called off by the maker of a report that was made") { event, run in
      guard run.position.hasReported, !run.isEnded, let maker = run.procedure.chain.links.first,
        !run.procedure.chain.links.dropFirst().contains(where: { $0.role == maker.role })
      else { return false }
      event = .made(.cancelled, of: run, insteadOf: event)
      event.role = maker.role
      return true
    },
    .run("an entry is voided that is not the latest") { event, _ in
      event.details.voided = event.details.voided.map { max(1, $0 - 1) }
      return event.kind == .corrected
    },
    .run("a correction by a role that the SOP does not know") { event, _ in
      event.role = Role("Tamu")
      return event.kind == .corrected
    },
  ]
}

extension Event {
  /// Another event of a run, at the time of the one whose place it takes.
  static func made(_ kind: Kind, of run: Run, insteadOf event: Event) -> Event {
    var made = event
    made.run = run.id
    made.kind = kind
    made.activity = run.currentActivity?.number ?? run.steps.last?.event.activity
    made.role = run.currentActivity?.role ?? event.role ?? run.procedure.executors[0].role
    made.person = Person(name: "Penyisip", account: "sisip")
    made.details = Details()
    made.details.reason = "x"
    made.details.basis = .claimed
    return made
  }
}

extension ZonedMoment {
  func adding(seconds: Int) -> ZonedMoment {
    ZonedMoment(moment.adding(seconds: seconds), in: offset)
  }
}
