import CommandLineKit
import SOPCore

/// Ends a run before its time.
struct Cancel: Action {
  var run: String
  var occurred: TimeWord?
  var remarks: Remarks
  var writing: Writing

  static let command = Command<Session, Failure>("cancel", aliases: ["batal"]) {
    Declaration(
      Text("Cancel a run.", id: "Membatalkan sebuah run."),
      discussion: Text(
        "Its number stays spent. Once the report is made, only those who receive it may cancel.",
        id:
          "Nomornya tetap terpakai. Setelah laporan dibuat, hanya penerimanya yang boleh membatalkan."
      ),
      examples: [
        Example(
          "sopctl cancel PIAK-03-001 --as APK --reason \"salah SOP\"",
          Text("End a run that was started by mistake.", id: "Mengakhiri run yang keliru dimulai."))
      ],
      RunArgument.required, Occurrence.parameter, Remarks.withReason, Writing.parameters,
      make: Cancel.init)
  }

  func run(in session: Session) throws(Failure) {
    try Recorder(writing, occurred: occurred, remarks: remarks, in: session)
      .carryOut(.cancel, on: run)
  }
}
