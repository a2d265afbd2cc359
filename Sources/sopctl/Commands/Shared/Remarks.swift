import CommandLineKit

/// What is said along with an entry: the options `--reason` and `--note`.
struct Remarks: Sendable {
  var reason: String?
  var note: String?

  private static let noteOption = Option<String>(
    "--note", "-m", placeholder: "TEXT",
    Text("A remark for the book.", id: "Catatan untuk buku."))

  /// Where a reason may be given.
  static let parameters = Group(
    Option<String>(
      "--reason", "-r", placeholder: "TEXT",
      Text(
        "Why: needed when late, or with --at.",
        id: "Alasan: wajib bila lewat waktu atau dengan --at.")),
    noteOption, make: Remarks.init)

  /// Where a reason must be given.
  static let withReason = Group(
    RequiredOption<String>(
      "--reason", "-r", placeholder: "TEXT", Text("Why.", id: "Alasannya.")),
    noteOption, make: { Remarks(reason: $0, note: $1) })

  /// The remarks as they may enter the book.
  func checked() throws(Failure) -> Remarks {
    Remarks(
      reason: try FreeText.checked(reason, of: "--reason"),
      note: try FreeText.checked(note, of: "--note"))
  }
}
