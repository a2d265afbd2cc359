import CommandLineKit

/// The program: its commands as a table of contents.
enum Program {
  static let version = "0.1.0"
  /// The day of that version, for the manual page.
  static let released = "2026-11-20"

  static let tree = CommandTree<Session, Failure, Group<Common>>(
    program: "sopctl",
    summary: Text(
      "Runs official SOPs activity by activity, and keeps the Buku Agenda.",
      id: "Menjalankan SOP kegiatan demi kegiatan, dan mengisi Buku Agenda."),
    common: Common.parameters,
    sections: [
      Section(
        Text("For the operator", id: "Untuk pelaksana"),
        [
          List.command, Show.command, Start.command, Step.command, Return.command, Pause.command,
          Resume.command, Cancel.command, Note.command, Correct.command, Status.command,
        ]),
      Section(
        Text("For the supervisor", id: "Untuk atasan"),
        [Report.command, Agenda.command]),
      Section(
        Text("For the office and cron", id: "Untuk kantor dan cron"),
        [OverdueList.command, Verify.command, Validate.command, Init.command]),
    ],
    help: [ShellScript.command, Manual.command])
}
