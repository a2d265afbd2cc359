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
    // A schedule names SOPs, not roles, runs or times of lateness.
    guard filter.role == nil, filter.run == nil, filter.since == nil, filter.until == nil else {
      return Missed()
    }
    let (now, zone) = (session.world.now, office.clock.zone)
    if office.settings.schedule.isEmpty { return Missed() }
    let book = try office.openBook()
    let schedule = try office.schedule(for: book)
    let code = filter.procedure?.uppercased()
    let obligations = schedule.obligations(on: LocalTime(now, in: zone).day).filter {
      code == nil || $0.rule.code == code
    }
    let open = register.openRuns.compactMap { Schedule.Start($0, in: zone) }
    let left = schedule.notMet(obligations, by: open, at: now)
    guard let firstDay = left.firstDay else { return Missed() }
    let (runs, unreadable) = try office.runs(
      in: book, of: Set(left.map(\.rule.code)),
      startedSince: Period(.daily, containing: firstDay).start(in: zone))
    let starts = runs.compactMap { Schedule.Start($0, in: zone) }
    return Missed(
      obligations: schedule.notMet(left, by: starts, at: now).map(schedule.notStarted),
      unreadable: unreadable)
  }

  /// What was not begun, as far as the book tells.
  struct Missed {
    var obligations: [NotStarted] = []
    /// Runs of the SOPs concerned that may have been started for it, and cannot be folded.
    var unreadable: [RunID: Register.Obstacle] = [:]
  }
}

extension Office {
  /// What the office asks for since this book was opened.
  func schedule(for book: borrowing AgendaReader) throws(Failure) -> Schedule {
    do throws(FileFault) {
      let opened = try book.header()?.opened.moment ?? .earliest
      return Schedule(of: settings, zone: clock.zone, since: opened)
    } catch {
      throw Failure(error)
    }
  }

  /// The runs of some SOPs that were recorded as started since a moment, ended ones too.
  fileprivate func runs(
    in book: borrowing AgendaReader, of codes: Set<String>, startedSince moment: Moment
  ) throws(Failure) -> (runs: [Run], unreadable: [RunID: Register.Obstacle]) {
    let lines: [[UInt8]]
    do throws(FileFault) {
      lines = try book.lines(recordedSince: moment)
    } catch {
      throw Failure(error)
    }
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
    var unreadable: [RunID: Register.Obstacle] = [:]
    for entries in entries.values {
      do throws(Register.Obstacle) {
        runs.append(try Run(entries: entries, definition: definition))
      } catch {
        if let id = entries.first?.event.run { unreadable[id] = error }
      }
    }
    return (runs, unreadable)
  }
}
