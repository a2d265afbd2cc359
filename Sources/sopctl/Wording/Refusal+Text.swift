import CommandLineKit
import SOPCore

/// A refusal of what somebody wanted to do to a run, to be put into words.
struct RefusedRun {
  let refusal: Refusal
  /// The run, as it stands; for a start, its number alone.
  let run: RunID
  let zone: Zone
  /// When it was refused.
  let now: Moment
  /// Who, by the office's roster, can do what was refused.
  var candidates: [Official] = []

  /// What is wrong, and what to do; a remedy never proposes to act as someone else.
  var message: Message {
    switch refusal {
    case .ended(let state, let no): ended(state, no: no)
    case .paused(let no, let reason): paused(no: no, reason: reason)
    case .notPaused: notPaused()
    case .notCurrent(let given, let current, let role):
      notCurrent(given, current: current, role: role)
    case .notYourTurn(let activity, let role, let actor, let earlier):
      notYourTurn(activity, role: role, actor: actor, earlier: earlier)
    case .roleNotAllowed(let deed, let allowed, let actor):
      notAllowed(deed, allowed: allowed, actor: actor)
    case .notAdmitted(let objection): objection.message
    case .sameInChain(let activity, let earlier): sameInChain(activity, earlier: earlier)
    case .sameAccountInChain(let activity, let earlier, let person):
      sameAccountInChain(activity, earlier: earlier, person: person)
    case .nothingSaid(let kind): nothingSaid(kind)
    case .lateRecordUnexplained: lateRecordUnexplained()
    case .answerMissing(let activity, let question):
      answerMissing(activity, question: question)
    case .answerNotAsked(let activity): answerNotAsked(activity)
    case .unknownField(let key, let activity, let known):
      unknownField(key, activity: activity, known: known)
    case .fieldsMissing(let fields, let activity): fieldsMissing(fields, activity: activity)
    case .fieldNotOneOf(let key, let value, let choices):
      fieldNotOneOf(key, value: value, choices: choices)
    case .fieldTwice(let key): fieldTwice(key)
    case .plannedElsewhere(let activity, let allowedAt):
      plannedElsewhere(activity, allowedAt: allowedAt)
    case .plannedTooEarly(let planned, let completed):
      plannedTooEarly(planned, completed: completed)
    case .plannedTooFar(let planned, let latest): plannedTooFar(planned, latest: latest)
    case .inFuture(let occurred, let now): inFuture(occurred, now: now)
    case .tooLongAgo(let occurred, let earliest): tooLongAgo(occurred, earliest: earliest)
    case .beforeLatest(let occurred, let latest): beforeLatest(occurred, latest: latest)
    case .late(let lateness): late(lateness)
    case .nothingToReturn(let activity): nothingToReturn(activity)
    case .nothingToCorrect: nothingToCorrect()
    case .notLatest(let given, let latest): notLatest(given, latest: latest)
    }
  }

  var failure: Failure { .refused(message) }

  func message(_ kind: String, _ sentence: Text, remedy: Text?) -> Message {
    Message(kind: kind, sentence: sentence, remedy: remedy)
  }

  /// A remedy that is a command, the same in every language.
  func command(_ command: String) -> Text { Text(same: command) }

  func time(_ moment: Moment) -> String { moment.typed(now: now, in: zone) }

  func entry(_ no: Int) -> Text {
    let text = AgendaEntry.text(ofNo: no)
    return Text("entry \(text)", id: "entri \(text)")
  }

  // MARK: - Where the run stands

  func ended(_ state: Position.State, no: Int) -> Message {
    let entry = entry(no)
    let how =
      state == .cancelled
      ? Text("was cancelled", id: "sudah dibatalkan") : Text("is complete", id: "sudah tuntas")
    return message(
      "ended",
      Text(
        "\(run) \(how) (\(entry)).",
        id: "\(run) \(how) (\(entry))."),
      remedy: command("sopctl status \(run)"))
  }

  func paused(no: Int, reason: String?) -> Message {
    let entry = entry(no)
    let why = reason.map { ": \($0.visible(columns: 60))" } ?? ""
    return message(
      "paused",
      Text(
        "\(run) is paused (\(entry)\(why)).",
        id: "\(run) sedang dijeda (\(entry)\(why))."),
      remedy: command("sopctl resume \(run)"))
  }

  func notCurrent(_ given: Int, current: Int, role: Role) -> Message {
    return message(
      "notCurrent",
      Text(
        "activity \(given) is not the current one of \(run); it is \(current), turn of \(role).",
        id:
          "kegiatan \(given) bukan kegiatan \(run) sekarang; sekarang \(current), giliran \(role)."),
      remedy: command("sopctl status \(run)"))
  }

  func notPaused() -> Message {
    return message(
      "notPaused",
      Text("\(run) is not paused.", id: "\(run) tidak sedang dijeda."),
      remedy: command("sopctl status \(run)"))
  }

  // MARK: - Going back

  func nothingToReturn(_ activity: Int) -> Message {
    return message(
      "nothingToReturn",
      Text(
        "activity \(activity) of \(run) receives no report that could be returned.",
        id: "kegiatan \(activity) \(run) tidak menerima laporan yang dapat dikembalikan."),
      remedy: command("sopctl status \(run)"))
  }

  func notLatest(_ given: Int, latest: Int) -> Message {
    let (given, latest) = (entry(given), entry(latest))
    return message(
      "notLatest",
      Text(
        "\(given) is not the latest step of \(run); only that one, \(latest), can be corrected.",
        id:
          "\(given) bukan langkah terakhir \(run); hanya yang terakhir, \(latest), yang dapat dikoreksi."
      ),
      remedy: command("sopctl status \(run)"))
  }

  func nothingToCorrect() -> Message {
    return message(
      "nothingToCorrect",
      Text(
        "\(run) has no step that could be corrected; a start is undone by cancelling.",
        id:
          "\(run) belum mempunyai langkah yang dapat dikoreksi; mulai ditarik kembali dengan membatalkan."
      ),
      remedy: command("sopctl cancel \(run) --reason ALASAN"))
  }
}

extension Failure {
  /// What a rule refuses.
  static func refused(_ message: Message) -> Failure {
    Failure(
      .refused, kind: message.kind,
      Text(
        "Refused, nothing was recorded: \(message.sentence)",
        id: "Ditolak, tidak ada yang dicatat: \(message.sentence)"),
      remedy: message.remedy)
  }
}
