import CommandLineKit
import SOPCore

/// What `sopctl` shows on a terminal without a command: the inbox, or where to begin.
struct Bare {
  func run(in session: Session) throws(Failure) {
    let folder = try session.officeFolder()
    guard folder.hasBook else {
      let others = session.offices(insteadOf: folder)
      return try session.printLines(
        others.isEmpty
          ? Self.beginning(folder.path, session.isMadeByStart(folder), session)
          : Self.reminder(of: others, without: folder.path, session))
    }
    let office = try session.office()
    _ = try session.account(in: office.settings.roster)
    let records = try office.records()
    let register = records.register()
    let grounds = session.remarkOnSettings(of: office)
    let lack = session.remark(unreadable: register.unreadable, of: office)
    let code = lack == .done ? grounds : lack
    let runs = register.openRuns.byUrgency(at: session.world.now, by: office.clock).map(\.run)
    let example = runs.first?.currentActivity?.role ?? office.roles.first
    let inbox = Inbox(
      runs: runs, isComplete: lack == .done, office: office,
      desk: Desk(in: session, of: office, example: example),
      session: session)
    try session.printLines(inbox.lines, ending: code)
    if code != .done { throw .silently(code) }
  }

  /// Where somebody begins who has never seen the program.
  private static func beginning(
    _ path: String, _ isMadeByStart: Bool, _ session: Session
  ) -> [String] {
    let place = session.shownPath(path).visible
    let state =
      isMadeByStart
      ? Text(
        "There is no Buku Agenda yet; the first start opens one in \(place).",
        id: "Belum ada Buku Agenda; start yang pertama membukanya di \(place).")
      : Text("There is no Buku Agenda in \(place).", id: "Belum ada Buku Agenda di \(place).")
    let second =
      isMadeByStart
      ? (
        "sopctl start",
        Text("start one, step by step", id: "memulai satu, selangkah demi selangkah")
      )
      : (
        "sopctl init --data \(ShellWord.path(path))",
        Text("make the office's folder", id: "membuat folder kantor")
      )
    let commands = [
      ("sopctl list", Text("the SOPs", id: "SOP yang ada")), second,
      ("sopctl help", Text("all commands", id: "semua perintah")),
    ]
    return lines(state, commands, session)
  }

  /// Where somebody begins who has worked in an office elsewhere.
  private static func reminder(
    of others: OtherOffices, without path: String, _ session: Session
  ) -> [String] {
    let here = session.shownPath(path).visible
    let general = [
      ("sopctl init", Text("make an office here", id: "membuat kantor di sini")),
      ("sopctl help", Text("all commands", id: "semua perintah")),
    ]
    guard let office = others.open.first else {
      let gone = (others.gone.first ?? "").visible
      let state = Text(
        "There is no Buku Agenda in \(here), and none is left in \(gone), where this account has worked: is it mounted?",
        id:
          "Tidak ada Buku Agenda di \(here), dan tidak ada lagi di \(gone), tempat akun ini pernah bekerja: apakah terpasang?"
      )
      return lines(state, general, session)
    }
    let state = Text(
      "There is no Buku Agenda in \(here), but this account has worked in \(office.visible).",
      id: "Tidak ada Buku Agenda di \(here), tetapi akun ini pernah bekerja di \(office.visible).")
    let work = (
      "export SOPCTL_DATA=\(ShellWord.path(office))", Text("work there", id: "bekerja di sana")
    )
    return lines(state, [work] + general, session)
  }

  private static func lines(
    _ state: Text, _ commands: [(String, Text)], _ session: Session
  ) -> [String] {
    let (summary, language) = (Program.tree.outline.summary, session.language)
    return summary[language].wrapped(to: session.width) + state[language].wrapped(to: session.width)
      + [""] + list(commands, session).map { "  \($0)" }
  }

  /// What to type, and why; where a command is too long for a table, which would cut it, each on a line alone.
  private static func list(_ commands: [(String, Text)], _ session: Session) -> [String] {
    let (width, language) = (session.width - 2, session.language)
    let longest = commands.map(\.0.displayWidth).max() ?? 0
    if longest + 14 > width {
      return commands.flatMap { command, purpose in
        [session.style.bold(command)] + purpose[language].wrapped(to: width - 2).map { "  \($0)" }
      }
    }
    let table = Table(
      columns: [Table.Column(""), Table.Column("", rank: 1, overflow: .flexibleWrap(minimum: 12))],
      rows: commands.map { [Table.Cell($0.0, .bold), Table.Cell($0.1[language])] })
    return table.lines(width: width, style: session.style)
  }
}
