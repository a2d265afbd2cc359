import CommandLineKit
import SOPCore

/// Many runs, the most urgent first, one line each; or what waits for one role, with what to type.
struct RunBoard {
  private let rows: [Row]
  /// The numbers of all open runs, of which a short one may name only one.
  private let open: [RunID]
  /// Whether no run is left out that cannot be read.
  private let isComplete: Bool
  private let role: Role?
  private let holders: RoleHolders
  private let office: Office
  private let session: Session

  private typealias Row = Urgency

  init(runs: [Run], open: [RunID], isComplete: Bool, role: Role?, office: Office, session: Session)
  {
    let now = session.world.now
    rows = runs.byUrgency(at: now, by: office.clock)
    self.open = open
    self.isComplete = isComplete
    self.role = role
    holders = RoleHolders(of: office, at: now)
    self.office = office
    self.session = session
  }

  var lines: [String] {
    if let role { return inbox(of: role) }
    if !rows.isEmpty { return table }
    return [
      isComplete
        ? say("No run is open.", "Tidak ada run yang berjalan.")
        : say(
          "No run that can be read is open.", "Tidak ada run berjalan yang terbaca.")
    ]
  }

  private func say(_ english: English, _ indonesian: Indonesian) -> String {
    Text(english, id: indonesian)[session.language]
  }

  // MARK: - A role's inbox

  private func inbox(of role: Role) -> [String] {
    let who = holders.words(of: role)[session.language]
    if rows.isEmpty {
      return [
        isComplete
          ? say("Nothing waits for \(who).", "Tidak ada yang menunggu \(who).")
          : say(
            "Nothing that can be read waits for \(who).",
            "Sejauh terbaca, tidak ada yang menunggu \(who).")
      ]
    }
    let title = say("TURN OF \(who) (\(rows.count))", "GILIRAN \(who) (\(rows.count))")
    let table = table
    let hints = rows.map { commands(for: $0.run, role).map { "  \($0)" } }
    return title.wrapped(to: session.width).map(session.style.bold) + table.prefix(1)
      + zip(table.dropFirst(), hints).flatMap { [$0] + $1 }
  }

  /// What to type next.
  private func commands(for run: Run, _ role: Role) -> [String] {
    let claim = "--as \(ShellWord.quoted(role.code))"
    let number = number(of: run.id)
    guard run.position.state == .open, let activity = run.currentActivity?.number else {
      return ["sopctl resume \(number) \(claim)"]
    }
    return run.commands(completing: "sopctl step \(number) \(activity) \(claim)", in: office)
  }

  /// The short number, where it names this run alone.
  private func number(of run: RunID) -> String { run.shortestWord(among: open) }

  // MARK: - The table

  /// The fullest form that leaves no column out, else the barest.
  private var table: [String] {
    let forms = [Form(hasNames: true), Form(), Form(isShort: true)]
    let tables = forms.map { form in
      Table(columns: columns(form), rows: rows.map { row($0, form) })
    }
    let width = session.world.terminal.columns
    let fitting = tables.first { $0.showsAllColumns(width: width ?? .max) }
    return (fitting ?? tables[tables.count - 1]).lines(width: width, style: session.style)
  }

  private struct Form {
    /// Whether who holds a role stands behind it, where that is one person.
    var hasNames = false
    /// Whether runs have their short numbers, and the time left is not drawn.
    var isShort = false
  }

  private func columns(_ form: Form) -> [Table.Column] {
    let turn = Table.Column(say("TURN", "GILIRAN"), rank: 1)
    return [Table.Column("RUN")] + (role == nil ? [turn] : [])
      + [
        Table.Column(
          say("ACTIVITY", "KEGIATAN"), rank: 2,
          overflow: .flexibleCut(minimum: form.hasNames ? 24 : 14)),
        Table.Column(say("LEFT", "SISA"), .right),
      ]
  }

  private func row(_ urgency: Row, _ form: Form) -> [Table.Cell] {
    let run = urgency.run
    let activity = run.currentActivity.map { activity in
      "\(activity.number)/\(run.procedure.activities.count) \(activity.title)"
    }
    let turn = run.currentActivity.map { words(for: $0.role, form) } ?? "-"
    let bar = form.isShort ? nil : urgency.bar.map { "\($0)  " }
    return [Table.Cell(form.isShort ? number(of: run.id) : run.id.text)]
      + (role == nil ? [Table.Cell(turn)] : [])
      + [
        Table.Cell(activity ?? run.subject ?? run.procedure.identity.name),
        Table.Cell((bar ?? "") + urgency.words[session.language], urgency.ink),
      ]
  }

  /// The role, and who holds it where that is one person.
  private func words(for role: Role, _ form: Form) -> String {
    let names = form.hasNames ? holders.names(of: role) : []
    return names.count == 1 ? "\(role) (\(names[0]))" : role.code
  }
}
