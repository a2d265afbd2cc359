import CommandLineKit

/// The options of every command that writes into the book.
struct Writing: Sendable {
  var acting: Acting
  var isDryRun: Bool
  var format: OutputFormat

  static let parameters = Group(
    Acting.parameters,
    dryRun,
    OutputFormat.parameter(.text, .json),
    make: Writing.init)

  static let dryRun = Flag(
    "--dry-run", "-n",
    help: Text("Decide and print, but record nothing.", id: "Putuskan dan cetak, tanpa mencatat."))
}

/// When it happened: the option `--at`.
enum Occurrence {
  static let parameter = Option<TimeWord>(
    "--at", "-t", placeholder: "TIME",
    Text(
      "When it happened, if earlier: 09:00, \"yesterday 14:30\", -45m. Needs --reason.",
      id:
        "Kapan terjadinya, bila dicatat kemudian: 09:00, \"kemarin 14:30\", -45m. Wajib dengan --reason."
    ))
}
