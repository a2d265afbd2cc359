import CommandLineKit
import SOPCore

/// Sends a report back to whoever made it.
struct Return: Action {
  var run: String?
  var evidence: [String]
  var occurred: TimeWord?
  var remarks: Remarks
  var writing: Writing

  static let command = Command<Session, Failure>("return", aliases: ["kembali"]) {
    Declaration(
      Text("Return a report to its maker.", id: "Mengembalikan laporan kepada pembuatnya."),
      discussion: Text(
        "Whoever could receive the report can return it; it then climbs the whole chain again.",
        id:
          "Yang dapat menerima laporan dapat mengembalikannya; laporan lalu menaiki seluruh rantai lagi."
      ),
      examples: [
        Example(
          "sopctl return PIAK-03-001 --as \"Sub Koord\" --reason \"foto pintu belum ada\"",
          Text("Ask for a better report.", id: "Meminta laporan diperbaiki."))
      ],
      RunArgument.waiting, Attaching.parameter, Occurrence.parameter, Remarks.withReason,
      Writing.parameters, make: Return.init)
  }

  func run(in session: Session) throws(Failure) {
    try Recorder(writing, occurred: occurred, remarks: remarks, in: session)
      .carryOut(.sendBack(attachments: []), attaching: evidence, on: run)
  }
}
