import CommandLineKit
import SOPCore
import SOPStore

/// Opens a run of an SOP at its first activity.
struct Start: Action {
  var procedure: String?
  var subject: String?
  var occurred: TimeWord?
  var remarks: Remarks
  var writing: Writing

  static let command = Command<Session, Failure>("start", aliases: ["mulai"]) {
    Declaration(
      Text("Start a run of an SOP.", id: "Memulai run sebuah SOP."),
      discussion: Text(
        """
        The run gets the next number of its SOP and year, and waits at activity 1. Where there is no office \
        yet, the first run opens a book in your home folder, and says where. Whoever has worked in an office \
        elsewhere is told so instead.
        """,
        id: """
          Run mendapat nomor berikutnya dari SOP dan tahunnya, dan menunggu di kegiatan 1. Bila belum ada \
          kantor, run pertama membuka buku di folder rumah Anda, dan menyebut tempatnya. Siapa yang \
          sudah bekerja di kantor lain diingatkan akan itu.
          """),
      examples: [
        Example(
          "sopctl start PIAK-03 --as APK --by \"Budi Santoso\"",
          Text("Start the SOP PIAK-03.", id: "Memulai SOP PIAK-03."))
      ],
      OptionalArgument<String>(
        "SOP", Text("The SOP's code.", id: "Kode SOP."), completion: .ask("procedures")),
      Option<String>(
        "--subject", placeholder: "TEXT",
        Text("What this run is about (perihal).", id: "Perihal run ini.")),
      Occurrence.parameter, Remarks.parameters, Writing.parameters, make: Start.init)
  }

  func run(in session: Session) throws(Failure) {
    if let interview = session.interview(answering: writing.format) {
      var guide = StartGuide(self, with: interview)
      return try guide.run()
    }
    let recorder = try recorder(in: session)
    try recorder.answer(try open(by: recorder))
  }

  /// A recorder for what the line says.
  func recorder(in session: Session, isQuiet: Bool = false) throws(Failure) -> Recorder {
    if procedure == nil { throw .procedureNotGiven }
    _ = try FreeText.checked(subject, of: "--subject")
    let recorder = try Recorder(
      writing, occurred: occurred, remarks: remarks, in: session, isQuiet: isQuiet)
    try session.requireBookMeant(recorder.office)
    return recorder
  }

  /// Opens the run, and what has to be there before the first one.
  func open(by recorder: Recorder) throws(Failure) -> Recorder.Recorded {
    let (office, session) = (recorder.office, recorder.session)
    let (definition, procedure) = try office.definition(self.procedure ?? "")
    let actor = try recorder.acting.actor(in: procedure, at: procedure.activity(1))
    let decide = { (records: Records) throws(Failure) -> Recorder.Decision in
      let now = LocalTime(session.world.now, in: office.clock.zone)
      let id = records.nextRun(of: procedure.code, in: now.day.year)
      let event = try orFail(
        Run.start(
          procedure, definition: definition.digest, id: id, subject: subject, by: actor,
          under: recorder.circumstances)
      ) { recorder.refused($0, run: id) }
      return Recorder.Decision(opening: event, of: procedure)
    }
    let book = try office.newHomeBook(in: session.world)
    if !writing.isDryRun {
      // What is refused leaves no new book behind.
      _ = try decide(Records(.empty, of: office))
      if let book { try office.make(book, session) }
      try office.pin(definition, of: procedure)
    }
    return try recorder.record(decide)
  }
}

extension Office {
  /// The home folder's book where there is none yet: the one folder that a first start may make.
  fileprivate func newHomeBook(in world: World) throws(Failure) -> NewBook? {
    folder.isHomeDefault && !folder.hasBook ? try NewBook(of: self, in: world) : nil
  }

  fileprivate func make(_ book: NewBook, _ session: Session) throws(Failure) {
    try orFail(FilePath.makeFolder(folder.path))
    if try orFail(AgendaFile.create(at: folder.book, office: book.name, opened: book.opened)) {
      session.remark(
        Text(
          "A new Buku Agenda was opened: \(folder.book)",
          id: "Buku Agenda baru dibuka: \(folder.book)"))
    }
  }

  /// Keeps the definition as it is now, before the first run that depends on it.
  fileprivate func pin(_ definition: Definition, of procedure: Procedure) throws(Failure) {
    guard folder.hasBook else { throw .noBook(folder, but: others) }
    try orFail(folder.pinned.pin(definition, code: procedure.code))
  }
}

extension Failure {
  fileprivate static var procedureNotGiven: Failure {
    Failure(
      .usage, kind: "usage",
      Text("Which SOP is to be started was not said.", id: "SOP yang akan dimulai belum disebut."),
      remedy: Text("See: sopctl list", id: "Lihat: sopctl list"))
  }
}
