import SOPCore

extension Forgery {
  static let notices: [Forgery] = [
    .run("a notice before the deadline") { event, run in
      guard let budget = run.currentActivity?.budget?.maximum, run.position.state == .open,
        let wall = run.wallTime(until: event.recorded.moment), wall.most <= budget
      else { return false }
      event = run.notice(
        insteadOf: event, used: Minutes(seconds: budget.seconds + 60), gross: wall.gross)
      return run.notedLevels.isEmpty
    },
    .run("a notice on a run that is paused") { event, run in
      guard run.position.state == .paused, let budget = run.currentActivity?.budget?.maximum,
        let wall = run.wallTime(until: event.recorded.moment)
      else { return false }
      event = run.notice(
        insteadOf: event, used: Minutes(seconds: budget.seconds + 60), gross: wall.gross)
      return true
    },
    .run("a level that was not reached") { event, _ in
      guard event.kind == .overdue, let used = event.details.used, let budget = event.details.budget
      else { return false }
      event.details.level = 100 * used.seconds / budget.seconds
      return true
    },
    .run("a notice for the executor, where somebody stands above") { event, run in
      guard event.kind == .overdue, let role = run.currentActivity?.role,
        event.details.notify != role, run.procedure.chain.links.last?.role != role
      else { return false }
      event.details.notify = role
      return true
    },
    .run("a notice for a role that the SOP does not know") { event, _ in
      event.details.notify = Role("Tamu")
      return event.kind == .overdue
    },
    .run("a notice by a person") { event, _ in
      event.person = Person(name: "Budi Santoso", account: "budi")
      return event.kind == .overdue
    },
    .run("a notice of another activity") { event, _ in
      event.activity = event.activity.map { $0 + 1 }
      return event.kind == .overdue
    },
    .run("a notice with a standard that is not the definition's") { event, _ in
      guard event.kind == .overdue, let budget = event.details.budget, budget.seconds > 60,
        let used = event.details.used
      else { return false }
      event.details.budget = Minutes(seconds: budget.seconds - 60)
      event.details.over = used.excess(over: Minutes(seconds: budget.seconds - 60))
      return true
    },
    .run("a notice of less excess than there was") { event, _ in
      guard event.kind == .overdue, let over = event.details.over else { return false }
      event.details.over = Minutes(seconds: over.seconds + 1)
      return true
    },
    .run("a notice of a level that was told already") { event, run in
      guard event.kind == .overdue, let level = run.notedLevels.first else { return false }
      event.details.level = level
      return event.details.level.map { run.notedLevels.contains($0) } ?? false
    },
  ]
}

extension Run {
  /// A notice of the first level, in the place of another event.
  func notice(insteadOf event: Event, used: Minutes, gross: Minutes) -> Event {
    var notice = Event.made(.overdue, of: self, insteadOf: event)
    let executor = notice.role ?? Role("-")
    notice.role = nil
    notice.person = Person(name: Person.programName, account: "cron")
    notice.details = Details()
    notice.details.budget = currentActivity?.budget?.maximum
    notice.details.measure = .officeHours
    notice.reckon(used, gross: gross)
    notice.details.reason = nil
    notice.details.level = 1
    notice.details.notify = procedure.chain.role(toKnowLevel: 1, of: 2, executor: executor)
    return notice
  }
}
