import CommandLineKit
import SOPCore

/// What `sopctl` shows on a terminal without a command: the inbox, or where to begin.
struct Bare {
  func run(in session: Session) throws(Failure) {
    let folder = try session.officeFolder()
    guard folder.hasBook else {
      return try session.printLines(Self.beginning(folder.path, folder.isHomeDefault, session))
    }
    let office = try session.office()
    let records = try office.records()
    let register = records.register()
    session.remarkUnreadableRuns(of: register)
    let runs = register.openRuns.byUrgency(at: session.world.now, by: office.clock).map(\.run)
    let example = runs.first?.currentActivity?.role ?? office.roles.first
    let inbox = Inbox(
      runs: runs, office: office, desk: Desk(in: session, of: office, example: example),
      session: session)
    try session.printLines(inbox.lines)
  }

  /// Where somebody begins who has never seen the program.
  private static func beginning(
    _ path: String, _ isMadeByStart: Bool, _ session: Session
  ) -> [String] {
    let (summary, language) = (Program.tree.outline.summary, session.language)
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
    let table = Table(
      columns: [Table.Column(""), Table.Column("", rank: 1, overflow: .flexibleWrap(minimum: 12))],
      rows: commands.map { [Table.Cell($0.0, .bold), Table.Cell($0.1[language])] })
    return summary[language].wrapped(to: session.width) + state[language].wrapped(to: session.width)
      + [""] + table.lines(width: session.width - 2, style: session.style).map { "  \($0)" }
  }
}
