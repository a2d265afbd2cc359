import CommandLineKit
import SOPCore

/// Voids a run's latest step.
struct Correct: Action {
  var run: String
  var no: Int?
  var remarks: Remarks
  var writing: Writing

  static let command = Command<Session, Failure>("correct", aliases: ["koreksi", "undo"]) {
    Declaration(
      Text(
        "Void the latest step of a run.",
        id: "Menyatakan langkah terakhir sebuah run tidak berlaku."),
      discussion: Text(
        "The entry stays in the book; the run stands as if it had not been made. Repeat it to go further back.",
        id:
          "Entrinya tetap di buku; run kembali seakan-akan entri itu tidak ada. Ulangi untuk mundur lebih jauh."
      ),
      examples: [
        Example(
          "sopctl correct PIAK-03-001 --as APK --reason \"salah tekan\"",
          Text("Take back a completion.", id: "Menarik kembali sebuah penyelesaian."))
      ],
      RunArgument.required,
      OptionalArgument<Int>(
        "NO", Text("The entry's number, to be sure.", id: "Nomor entri, agar pasti.")),
      Remarks.withReason, Writing.parameters, make: Correct.init)
  }

  func run(in session: Session) throws(Failure) {
    try Recorder(writing, remarks: remarks, in: session).carryOut(.correct(no: no), on: run)
  }
}
