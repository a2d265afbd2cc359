import CommandLineKit
import SOPCore

/// Completes the current activity of a run.
struct Step: Action {
  var run: String?
  var activity: Int?
  var answer: AnswerWord?
  var fields: [FieldWord]
  var output: String?
  var evidence: [String]
  var planned: TimeWord?
  var occurred: TimeWord?
  var remarks: Remarks
  var writing: Writing

  static let command = Command<Session, Failure>("step", aliases: ["selesai"]) {
    Declaration(
      Text("Complete the current activity of a run.", id: "Menyelesaikan kegiatan sebuah run."),
      discussion: Text(
        """
        Only the role whose turn it is can do so. Over its time budget an activity is completed with a reason. \
        An activity given must be the current one, so that a command given twice does not complete two.
        """,
        id: """
          Hanya pelaksana yang mendapat giliran yang dapat melakukannya. Kegiatan yang lewat waktu diselesaikan \
          dengan alasan. ACTIVITY yang disebut harus kegiatan yang sekarang, sehingga perintah yang terulang \
          tidak menyelesaikan dua kegiatan.
          """),
      examples: [
        Example(
          "sopctl step PIAK-03-001 2 --as APK",
          Text("Complete activity 2.", id: "Menyelesaikan kegiatan 2.")),
        Example(
          "sopctl step --as APK --planned \"besok 08:00\"",
          Text(
            "Set when the next activity begins.", id: "Menentukan kapan kegiatan berikutnya mulai.")
        ),
        Example(
          "sopctl step AKSES-SERVER-001 3 --as Kabid --answer ya",
          Text("Answer a decision.", id: "Menjawab sebuah keputusan.")),
        Example(
          "sopctl step AKSES-SERVER-001 5 --as Staf --set identitas_dikembalikan=ya",
          Text("Fill in a field.", id: "Mengisi satu isian.")),
        Example(
          "sopctl step PIAK-03-001 2 --as APK --attach pintu.jpg --attach nota.pdf",
          Text("Keep evidence with the entry.", id: "Menyimpan bukti bersama entrinya.")),
        Example(
          "sopctl step PIAK-07-001 2 --as APK --attach laporan-2026-10.html",
          Text(
            "Hand in the draft that report made.",
            id: "Menyerahkan draf yang dibuat dengan report.")),
      ],
      RunArgument.waiting,
      OptionalArgument<Int>(
        "ACTIVITY", Text("The current activity's number.", id: "Nomor kegiatan yang sekarang."),
        completion: .ask("activities")),
      Option<AnswerWord>(
        "--answer", placeholder: "ya|tidak",
        Text("The answer to a decision.", id: "Jawaban sebuah keputusan.")),
      RepeatedOption<FieldWord>(
        "--set", placeholder: "KEY=VALUE",
        Text("Fill in a field of the form.", id: "Mengisi satu isian."), completion: .ask("fields")),
      Option<String>(
        "--output", placeholder: "TEXT",
        Text("What came out, if not what the form prints.", id: "Output, bila bukan yang tercetak.")
      ),
      Attaching.parameter,
      Option<TimeWord>(
        "--planned", placeholder: "TIME",
        Text(
          "When the next activity is to begin: 10:00, \"tomorrow 08:00\".",
          id: "Kapan kegiatan berikutnya akan mulai: 10:00, \"besok 08:00\".")),
      Occurrence.parameter, Remarks.parameters, Writing.parameters, make: Step.init)
  }

  func run(in session: Session) throws(Failure) {
    if let interview = session.interview(answering: writing.format) {
      var guide = StepGuide(self, with: interview)
      return try guide.run()
    }
    let (recorder, completion) = try prepared(in: session)
    try recorder.carryOut(.complete(completion), attaching: evidence, on: run)
    recorder.warnOfClosedHours(planned: completion.planned)
  }

  /// What the line says, ready to be decided.
  func prepared(
    in session: Session, isQuiet: Bool = false
  ) throws(Failure) -> (recorder: Recorder, completion: Intent.Completion) {
    var completion = Intent.Completion()
    completion.activity = activity
    completion.answer = answer?.answer
    for field in fields { completion.fields.append(try field.checked()) }
    completion.output = try FreeText.checked(output, of: "--output")
    let recorder = try Recorder(
      writing, occurred: occurred, remarks: remarks, in: session, isQuiet: isQuiet)
    completion.planned = try session.moment(planned, of: "--planned", in: recorder.office)
    return (recorder, completion)
  }
}
