import CommandLineKit
import SOPCore

/// Lets a paused run's clock go on.
struct Resume: Action {
  var run: String?
  var occurred: TimeWord?
  var remarks: Remarks
  var writing: Writing

  static let command = Command<Session, Failure>("resume", aliases: ["lanjut"]) {
    Declaration(
      Text("Resume a paused run.", id: "Melanjutkan run yang dijeda."),
      discussion: Text(
        "The clock goes on from where it stood: the pause does not count.",
        id: "Jamnya berjalan lagi dari tempatnya berhenti: jeda tidak dihitung."),
      examples: [
        Example(
          "sopctl resume PIAK-03-001 --as APK",
          Text("The clock goes on.", id: "Jamnya berjalan lagi."))
      ],
      RunArgument.waiting, Occurrence.parameter, Remarks.parameters, Writing.parameters,
      make: Resume.init)
  }

  func run(in session: Session) throws(Failure) {
    try Recorder(writing, occurred: occurred, remarks: remarks, in: session)
      .carryOut(.resume, on: run)
  }
}
