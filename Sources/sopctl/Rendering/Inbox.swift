import CommandLineKit
import SOPCore

/// What waits for whoever sits at the terminal, what to type, and, in counts, what waits for others.
struct Inbox {
  /// All open runs, the most urgent first.
  let runs: [Run]
  /// Whether no open run is left out that cannot be read.
  let isComplete: Bool
  let office: Office
  let desk: Desk
  let session: Session

  private var now: Moment { session.world.now }
  private var clock: OfficeClock { office.clock }
  private var numbers: [RunID] { runs.map(\.id) }

  var lines: [String] {
    let mine = runs.filter { run in
      run.position.state == .open && desk.roles.map(run.isTurn) ?? false
    }
    let taken = Set(mine.map(\.id))
    let others = runs.filter { !taken.contains($0.id) }
    let blocks = [
      heading, turns(mine), queues(others), hint(mine, isIdle: runs.isEmpty && isComplete),
    ]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func say(_ text: Text) -> String { text[session.language] }

  // MARK: - Who, where, when

  private var heading: [String] {
    let local = LocalTime(now, in: clock.zone)
    let roles = desk.roles ?? []
    let who = [desk.name] + (roles.isEmpty ? [] : [roles.map(\.code).joined(separator: ", ")])
    let parts = [
      who.joined(separator: ", "), session.shownPath(office.folder.path),
      "\(say(local.day.weekday.name)) \(local.minuteText)",
    ].map(\.visible)
    let line = parts.joined(separator: " | ")
    if line.displayWidth <= session.width { return [line] }
    return parts.flatMap { $0.wrapped(to: session.width) }
  }

  // MARK: - This person's turn

  private func turns(_ runs: [Run]) -> [String] {
    guard desk.roles != nil else { return wrapped(desk.advice) }
    let title = session.style.bold(
      say(Text("YOUR TURN (\(runs.count))", id: "GILIRAN ANDA (\(runs.count))")))
    if runs.isEmpty {
      let advice =
        desk.roles == []
        ? desk.advice
        : isComplete
          ? Text("Nothing waits for you.", id: "Tidak ada yang menunggu Anda.")
          : Text(
            "Nothing that can be read waits for you.",
            id: "Sejauh terbaca, tidak ada yang menunggu Anda.")
      return [title] + wrapped(advice)
    }
    let table = TurnTable(runs: runs, open: numbers, clock: clock, session: session)
    return [title] + table.lines
  }

  private func wrapped(_ text: Text) -> [String] { say(text).wrapped(to: session.width) }

  private func hint(_ mine: [Run], isIdle: Bool) -> [String] {
    if let first = mine.first {
      let step = "sopctl step \(first.id.shortestWord(among: numbers))"
      return first.commands(completing: step, in: office).map { "  \($0)" }
    }
    if !isIdle { return [] }
    return wrapped(
      Text("No run is open. Start one:", id: "Tidak ada run yang berjalan. Mulai satu:"))
      + ["  sopctl start"]
  }

  // MARK: - Others

  private func queues(_ runs: [Run]) -> [String] {
    if runs.isEmpty { return [] }
    let queues = TurnQueue.all(of: runs, at: now, by: clock)
    let late = queues.reduce(0) { $0 + $1.lateCount }
    let count =
      late == 0
      ? Text(same: "\(runs.count)")
      : Text("\(runs.count), \(late) late", id: "\(runs.count), \(late) lewat")
    let title =
      desk.roles == nil
      ? Text("WAITING (\(count))", id: "MENUNGGU (\(count))")
      : Text(
        "WAITING FOR OTHERS (\(count))", id: "MENUNGGU ORANG LAIN (\(count))")
    let table = Table(
      columns: [
        Table.Column(""), Table.Column("", .right), Table.Column("", rank: 2),
        Table.Column("", rank: 3), Table.Column("", rank: 1),
      ],
      rows: queues.map(row))
    return [session.style.bold(say(title))]
      + table.lines(width: session.width, style: session.style)
  }

  private func row(_ queue: TurnQueue) -> [Table.Cell] {
    let oldest = queue.oldest.id.shortestWord(among: numbers)
    let since = queue.since.since(now: now, in: clock.zone)
    return [
      Table.Cell(queue.role?.code ?? say(Text("paused", id: "dijeda"))),
      Table.Cell(String(queue.count), queue.lateCount > 0 ? .red : .normal),
      Table.Cell(say(Text("oldest \(oldest)", id: "tertua \(oldest)"))),
      Table.Cell(say(Text("since \(since)", id: "sejak \(since)"))),
      Table.Cell(queue.command, .dim),
    ]
  }
}

extension Session {
  /// A path as people say it: with `~` for their home.
  func shownPath(_ path: String) -> String {
    guard let home = world.account.home, home.count > 1, path.hasPrefix("\(home)/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }
}
