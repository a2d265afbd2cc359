import CommandLineKit
import SOPCore

/// Stops a run's clock.
struct Pause: Action {
  var run: String?
  var remarks: Remarks
  var writing: Writing

  static let command = Command<Session, Failure>("pause", aliases: ["jeda"]) {
    Declaration(
      Text("Pause a run: its clock stands still.", id: "Menjeda run: jamnya berhenti."),
      discussion: Text(
        "The time until it is resumed does not count; meanwhile no activity can be completed.",
        id:
          "Waktu sampai dilanjutkan tidak dihitung; sementara itu tidak ada kegiatan yang dapat diselesaikan."
      ),
      examples: [
        Example(
          "sopctl pause PIAK-03-001 --as APK --reason \"listrik padam\"",
          Text(
            "Nothing counts until it is resumed.", id: "Waktu tidak dihitung sampai dilanjutkan."))
      ],
      RunArgument.waiting, Remarks.withReason, Writing.parameters, make: Pause.init)
  }

  func run(in session: Session) throws(Failure) {
    try Recorder(writing, remarks: remarks, in: session).carryOut(.pause, on: run)
  }
}
