import CommandLineKit

/// Says which SOPs the office can run.
struct List: Action {
  var format: OutputFormat

  static let command = Command<Session, Failure>("list", aliases: ["daftar"]) {
    Declaration(
      Text("List the SOPs.", id: "Menampilkan daftar SOP."),
      discussion: Text(
        "Those that come with the program, and the office's own from the folder sops/.",
        id: "SOP bawaan program, dan SOP milik kantor dari folder sops/."),
      examples: [
        Example(
          "sopctl list",
          Text("See what can be started.", id: "Melihat SOP yang dapat dimulai."))
      ],
      OutputFormat.parameter(.text, .json), make: List.init)
  }

  func run(in session: Session) throws(Failure) {
    let list = ProcedureList(try session.office().catalogue)
    switch format {
    case .json: try session.printLine(list.json.text())
    default:
      try session.printLines(
        list.lines(width: session.width, session.style, in: session.language))
    }
  }
}
