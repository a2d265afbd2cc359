import CommandLineKit
import SOPCore

/// Writes a remark on a run into the book.
struct Note: Action {
  var run: String?
  var note: String
  var evidence: [String]
  var writing: Writing

  static let command = Command<Session, Failure>("note", aliases: ["catatan"]) {
    Declaration(
      Text("Write a remark on a run.", id: "Mencatat sesuatu tentang sebuah run."),
      discussion: Text(
        "At any time, also after the run has ended.", id: "Kapan saja, juga setelah run berakhir."),
      examples: [
        Example(
          "sopctl note PIAK-03-001 --as APK --note \"kunci cadangan di lemari arsip\"",
          Text("Keep a fact where it can be found.", id: "Menyimpan keterangan di tempatnya."))
      ],
      RunArgument.waiting,
      RequiredOption<String>(
        "--note", "-m", placeholder: "TEXT", Text("The remark.", id: "Isi catatan.")),
      Attaching.parameter, Writing.parameters, make: Note.init)
  }

  func run(in session: Session) throws(Failure) {
    try Recorder(writing, remarks: Remarks(reason: nil, note: note), in: session)
      .carryOut(.note(attachments: []), attaching: evidence, on: run)
  }
}
