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
    case .standing(let refusal): message(refusal)
    case .who(let refusal): message(refusal)
    case .filling(let refusal): message(refusal)
    case .timing(let refusal): message(refusal)
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
