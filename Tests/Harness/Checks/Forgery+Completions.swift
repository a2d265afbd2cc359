import SOPCore

extension Forgery {
  static let completions: [Forgery] = [
    .completion("another activity than the current one") { event, _, activity in
      event.activity = activity.number + 1
      return true
    },
    .completion("somebody else's turn") { event, run, activity in
      let others = run.procedure.roles.filter { $0 != activity.role }
      event.role = others.first
      return !others.isEmpty
    },
    .completion("the end without an end, or none where there is one") { event, _, _ in
      event.kind = event.kind == .completed ? .finished : .completed
      return event.details.planned == nil
    },
    .completion("an answer where nothing is asked") { event, _, activity in
      if case .decision = activity.flow { return false }
      event.details.answer = .yes
      return true
    },
    .completion("no answer where something is asked") { event, _, activity in
      guard case .decision = activity.flow else { return false }
      event.details.answer = nil
      return true
    },
    .completion("an outcome that nobody decided") { event, _, _ in
      event.details.outcome = "lain dari semua"
      return true
    },
    .completion("a field that the activity has not") { event, _, _ in
      event.details.fields.append(.init(key: "tak_ada", value: "x"))
      return true
    },
    .completion("a field left out that must be filled in") { event, _, activity in
      guard let field = activity.fields.first(where: \.isRequired) else { return false }
      event.details.fields.removeAll { $0.key == field.key }
      return true
    },
    .completion("a choice that is none") { event, _, activity in
      guard let field = activity.fields.first(where: { !$0.choices.isEmpty }),
        let index = event.details.fields.firstIndex(where: { $0.key == field.key })
      else { return false }
      event.details.fields[index].value = "pilihan lain"
      return true
    },
    .completion("a next start by an activity that sets none") { event, _, activity in
      event.details.planned = event.recorded.adding(seconds: 3_600)
      return event.kind == .completed && !activity.setsNextStart
    },
    .completion("a standard that is not the definition's") { event, _, _ in
      event.details.budget = Minutes(seconds: (event.details.budget?.seconds ?? 0) + 60)
      event.reckonExcess()
      return true
    },
    .completion("two links by one person") { event, run, activity in
      guard let link = run.procedure.chain.link(of: activity.number), link > 0,
        let earlier = run.position.climb.last(where: { $0.role != activity.role }),
        earlier.person.name != event.person.name, !event.details.isDoubleHat
      else { return false }
      event.person = earlier.person
      return true
    },
    .completion("two hats of somebody who wears one") { event, run, activity in
      guard run.procedure.chain.link(of: activity.number) == nil, !event.details.isDoubleHat else {
        return false
      }
      event.person = Person(name: "Orang Baru", account: "baru")
      event.details.isDoubleHat = true
      return true
    },
  ]

  // MARK: - Time

  static let times: [Forgery] = [
    .completion("too much over the standard") { event, _, _ in
      guard event.details.budget != nil else { return false }
      event.details.over = Minutes(seconds: (event.details.over?.seconds ?? 0) + 1)
      event.details.reason = event.details.reason ?? "x"
      return true
    },
    .completion("more time than passed") { event, run, _ in
      guard let wall = run.wallTime(until: event.happened) else { return false }
      event.reckon(Minutes(seconds: wall.most.seconds + 60), gross: wall.gross)
      return true
    },
    .completion("less time than passed by the clock on the wall") { event, run, _ in
      guard let wall = run.wallTime(until: event.happened), wall.most.seconds > 60,
        event.details.measure == .wallClock
      else { return false }
      event.reckon(Minutes(seconds: wall.most.seconds - 60), gross: wall.gross)
      return true
    },
    .completion("gross time that did not pass") { event, run, _ in
      guard let wall = run.wallTime(until: event.happened) else { return false }
      event.details.gross = Minutes(seconds: wall.gross.seconds + 60)
      return event.details.gross != event.details.used
    },
    .completion("later than it was recorded") { event, _, _ in
      event.details.occurred = event.recorded.adding(seconds: 1)
      event.details.reason = event.details.reason ?? "x"
      return true
    },
    .completion("recorded later without a reason") { event, _, _ in
      guard event.details.over == nil else { return false }
      event.details.occurred = event.details.occurred ?? event.recorded
      event.details.reason = nil
      return true
    },
    .run("before what happened last") { event, run in
      let latest = run.position.latest.happened
      guard event.kind.isCompletion || event.kind == .resumed || event.kind == .returned,
        latest <= event.recorded.moment
      else { return false }
      event.details.occurred = ZonedMoment(latest.adding(seconds: -60), in: event.recorded.offset)
      event.details.reason = event.details.reason ?? "x"
      return true
    },
  ]

  // MARK: - Returns

  static let returns: [Forgery] = [
    .run("a report sent back to where none is made") { event, _ in
      event.details.target = event.details.target.map { $0 + 1 }
      return event.kind == .returned
    },
    .completion("sent back by one who receives no report") { event, run, activity in
      let link = run.procedure.chain.link(of: activity.number)
      guard link.map({ $0 == 0 }) ?? true, let maker = run.procedure.chain.links.first else {
        return false
      }
      event = .made(.returned, of: run, insteadOf: event)
      event.details.target = maker.activity
      return true
    },
  ]
}

extension Run {
  /// The time that a visit took until a moment by the clock on the wall: all of it, and without the pauses.
  func wallTime(until end: Moment) -> (gross: Minutes, most: Minutes)? {
    guard let visit = position.visit, visit.clockStart <= end else { return nil }
    let clock = OfficeClock(offset: .utc)
    return (
      Minutes(from: visit.clockStart, to: end),
      clock.net(from: visit.clockStart, to: end, without: visit.pauses)
    )
  }
}

extension Event {
  /// Sets the time used, and what follows from it.
  mutating func reckon(_ used: Minutes, gross: Minutes) {
    details.used = used
    details.gross = gross == used ? nil : gross
    reckonExcess()
  }

  /// Sets by how much the standard is exceeded.
  mutating func reckonExcess() {
    guard let used = details.used, let budget = details.budget else { return }
    details.over = used > budget ? used.excess(over: budget) : nil
    if details.over != nil { details.reason = details.reason ?? "x" }
  }
}
