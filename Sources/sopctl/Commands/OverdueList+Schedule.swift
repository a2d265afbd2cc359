import CommandLineKit
import SOPCore
import SOPStore

// What the office's schedule asks for, and nobody has begun.

extension OverdueList {
  /// What should have been begun today, this week or this month.
  ///
  /// The open runs answer for most of it. Only for what they leave open the book is read, from its end.
  func notStarted(
    _ office: Office, _ register: Register, _ session: Session
  ) throws(Failure) -> Missed {
    let (now, zone) = (session.world.now, office.clock.zone)
    guard asksForSchedule, !office.settings.schedule.isEmpty else { return Missed() }
    let book = try office.openBook()
    let schedule = try office.schedule(for: book)
    let obligations = obligations(of: schedule, office, session)
    let open = register.openRuns.compactMap { Schedule.Start($0, in: zone) }
    let left = schedule.notMet(obligations, by: open, at: now)
    guard let firstDay = left.firstDay else { return Missed() }
    let (runs, unreadable) = try office.runs(
      in: book, of: Set(left.map(\.rule.code)),
      startedSince: Period(.daily, containing: firstDay).start(in: zone))
    let starts = runs.compactMap { Schedule.Start($0, in: zone) }
    let missed = schedule.notMet(left, by: starts, at: now).map {
      schedule.notStarted($0, unless: unreadable.map(\.start))
    }
    let concerned = Set(missed.flatMap(\.unreadable))
    return Missed(
      obligations: missed,
      unreadable: unreadable.filter { concerned.contains($0.start.run) }
        .reduce(into: [:]) { $0[$1.start.run] = $1.obstacle })
  }

  /// What the schedule asks for and nobody can start: told, too, where what was not begun is left out, since what
  /// cannot be started is never late.
  func undefined(in office: Office, _ session: Session) throws(Failure) -> UndefinedSchedule {
    guard asksForSchedule, !office.settings.schedule.isEmpty else {
      return UndefinedSchedule(codes: [])
    }
    let schedule = try office.schedule(for: try office.openBook())
    return office.undefined(among: obligations(of: schedule, office, session))
  }

  /// A schedule names SOPs, not roles, runs or times of lateness.
  private var asksForSchedule: Bool {
    filter.role == nil && filter.run == nil && filter.since == nil && filter.until == nil
  }

  private func obligations(
    of schedule: Schedule, _ office: Office, _ session: Session
  ) -> [Schedule.Obligation] {
    let code = filter.procedure?.uppercased()
    return schedule.obligations(on: LocalTime(session.world.now, in: office.clock.zone).day)
      .filter { code == nil || $0.rule.code == code }
  }

  /// What was not begun, as far as the book tells.
  struct Missed {
    var obligations: [NotStarted] = []
    /// Runs of the SOPs concerned that may have been started for it, and cannot be folded.
    var unreadable: [RunID: Register.Obstacle] = [:]
  }
}

/// A run that was started and cannot be folded, and why.
private struct UnreadableStart {
  let start: Schedule.HiddenStart
  let obstacle: Register.Obstacle
}

extension Office {
  /// What the office asks for since this book was opened.
  func schedule(for book: borrowing AgendaReader) throws(Failure) -> Schedule {
    let opened = try orFail(book.header())?.opened.moment ?? .earliest
    return Schedule(of: settings, zone: clock.zone, since: opened)
  }

  /// The runs of some SOPs that were recorded as started since a moment, ended ones too.
  fileprivate func runs(
    in book: borrowing AgendaReader, of codes: Set<String>, startedSince moment: Moment
  ) throws(Failure) -> (runs: [Run], unreadable: [UnreadableStart]) {
    let lines = try orFail(book.lines(recordedSince: moment))
    var entries: [RunKey: [AgendaEntry]] = [:]
    for line in lines {
      guard let key = RunKey(ofEntry: line.span) else { continue }
      let isStart = Event.Kind(ofEntry: line.span) == .started
      guard isStart || entries[key] != nil, let entry = AgendaEntry(line: line),
        codes.contains(entry.event.run.code)
      else { continue }
      entries[key, default: []].append(entry)
    }
    let definition = pinnedDefinitions()
    var runs: [Run] = []
    var unreadable: [UnreadableStart] = []
    for entries in entries.values {
      do throws(Register.Obstacle) {
        runs.append(try Run(entries: entries, definition: definition))
      } catch {
        guard let started = entries.first?.event else { continue }
        let day = LocalTime(started.happened, in: clock.zone).day
        unreadable.append(
          UnreadableStart(
            start: Schedule.HiddenStart(run: started.run, day: day), obstacle: error))
      }
    }
    return (runs, unreadable)
  }
}
