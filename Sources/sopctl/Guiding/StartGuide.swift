import CommandLineKit
import SOPCore

/// Guides somebody through starting a run: asks what the line left open, has it confirmed, and goes on with
/// the first activity.
struct StartGuide {
  private let interview: Interview
  /// The line, as far as it is complete.
  private var start: Start
  /// Whether anything was left to be asked; whoever says everything on the line is not held up.
  private var isAsking = false

  init(_ start: Start, with interview: Interview) {
    self.start = start
    self.interview = interview
  }

  mutating func run() throws(Failure) {
    let recorder = try complete()
    guard isAsking else { return try recorder.answer(try start.open(by: recorder)) }
    if start.subject == nil { start.subject = try interview.askSubject() }
    try confirm()
    let later = try start.recorder(in: interview.session.refreshed(), isQuiet: true)
    let recorded = try start.open(by: later)
    if start.writing.isDryRun { return try later.answer(recorded) }
    try later.answer(recorded, hintsAtNext: false)
    var guide = StepGuide(Step(recorded.run.id, by: start.writing), with: interview)
    try guide.goOn(afterStarting: recorded)
  }

  /// Completes the line: which SOP, who acts, and in which role.
  private mutating func complete() throws(Failure) -> Recorder {
    if start.procedure == nil {
      start.procedure = try interview.askProcedure()
      isAsking = true
    }
    var recorder: Recorder
    do throws(Failure) {
      recorder = try start.recorder(in: interview.session.refreshed(), isQuiet: isAsking)
    } catch {
      guard error.lacksPerson else { throw error }
      start.writing.acting.person = try interview.askPerson()
      isAsking = true
      recorder = try start.recorder(in: interview.session.refreshed(), isQuiet: true)
    }
    let procedure = try recorder.office.definition(start.procedure ?? "").1
    do throws(Failure) {
      _ = try recorder.acting.actor(in: procedure, at: procedure.activity(1))
    } catch {
      guard error.lacksRole else { throw error }
      start.writing.acting.role = try interview.askRole(in: procedure, for: recorder.acting)
      isAsking = true
      recorder = try start.recorder(in: interview.session.refreshed(), isQuiet: true)
    }
    return recorder
  }

  private func confirm() throws(Failure) {
    if start.writing.isDryRun { return }
    var rehearsal = start
    rehearsal.writing.isDryRun = true
    let recorder = try rehearsal.recorder(in: interview.session.refreshed(), isQuiet: true)
    try interview.confirm(try rehearsal.open(by: recorder).entry.text)
  }
}

extension Interview {
  fileprivate func askProcedure() throws(Failure) -> String {
    let office = try session.office(isWriting: true)
    try session.requireBookMeant(office)
    let catalogue = office.catalogue
    let sound = catalogue.codes.compactMap { catalogue.definition(of: $0)?.sound }
    let width = sound.map(\.code.utf8.count).max() ?? 0
    dialogue.list(sound.map { "\($0.code.padded(to: width))  \($0.identity.name)" })
    return try ask(Text("Which SOP", id: "SOP yang mana"), option: "SOP") { line throws(Failure) in
      if let index = Dialogue.choice(line, among: sound.map(\.code)) { return sound[index].code }
      throw Failure(
        .usage, kind: "unreadableAnswer",
        Text(
          "Type a number from 1 to \(sound.count), or a code.",
          id: "Ketik nomor dari 1 sampai \(sound.count), atau kodenya."))
    }
  }

  /// - Returns: `nil` where nothing is said of it.
  fileprivate func askSubject() throws(Failure) -> String? {
    let label = Text("What it is about", id: "Perihal")
    return try ask(
      Text("What it is about (Enter: leave empty)", id: "Perihal (Enter: kosongkan)"),
      option: "--subject TEKS"
    ) { line throws(Failure) in
      line.isEmpty ? nil : try FreeText.required(line, of: label[session.language])
    }
  }
}
