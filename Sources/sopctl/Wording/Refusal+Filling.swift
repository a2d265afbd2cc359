import CommandLineKit
import SOPCore

// Refusals for what was, or was not, said and filled in.

extension RefusedRun {
  func message(_ refusal: Refusal.Filling) -> Message {
    switch refusal {
    case .nothingSaid(let kind):
      let option = kind == .noted ? "--note" : "--reason"
      return message(
        "nothingSaid",
        Text(
          "an entry \(kind.rawValue) of \(run) says why or what.",
          id: "entri \(kind.rawValue) \(run) harus menyebut isinya."),
        remedy: Text("Add: \(option) TEXT", id: "Tambahkan: \(option) TEKS"))
    case .lateRecordUnexplained:
      return message(
        "lateRecordUnexplained",
        Text(
          "it is recorded later than it happened, and no reason was given.",
          id: "dicatat kemudian daripada terjadinya, dan alasannya belum disebut."),
        remedy: Text("Add: --reason REASON", id: "Tambahkan: --reason ALASAN"))
    case .answerMissing(let activity, let question):
      let question = question.visible(columns: 120)
      return message(
        "answerMissing",
        Text(
          "activity \(activity) of \(run) asks: \(question)",
          id: "kegiatan \(activity) \(run) bertanya: \(question)"),
        remedy: Text(
          "Add the answer: --answer ya or --answer tidak",
          id: "Tambahkan jawabannya: --answer ya atau --answer tidak"))
    case .answerNotAsked(let activity):
      return message(
        "answerNotAsked",
        Text(
          "activity \(activity) of \(run) asks no question.",
          id: "kegiatan \(activity) \(run) tidak menanyakan apa pun."),
        remedy: Text("Leave --answer out.", id: "Hilangkan --answer."))
    case .unknownField(let key, let activity, let known):
      let shown = key.visible(columns: 40)
      let list = known.joined(separator: ", ")
      if known.isEmpty {
        return message(
          "unknownField",
          Text(
            "activity \(activity) of \(run) has no fields to fill in, but \"\(shown)\" was given.",
            id: "kegiatan \(activity) \(run) tidak mempunyai isian, tetapi \"\(shown)\" diberikan."),
          remedy: Text("Leave --set out.", id: "Hilangkan --set."))
      }
      let nearest = NearestName(among: known).nearest(to: key) ?? known[0]
      return message(
        "unknownField",
        Text(
          "activity \(activity) of \(run) has no field \"\(shown)\"; its fields are \(list).",
          id: "kegiatan \(activity) \(run) tidak mempunyai isian \"\(shown)\"; isiannya \(list)."),
        remedy: command("--set \(nearest)=NILAI"))
    case .fieldsMissing(let fields, let activity):
      let list = fields.map { field in
        let choices = field.choices.isEmpty ? "" : " (\(field.choices.joined(separator: "/")))"
        return "\(field.key): \(field.label)\(choices)"
      }
      let remedy = fields.map { "--set \($0.key)=\($0.choices.first ?? "NILAI")" }
      return message(
        "fieldsMissing",
        Text(
          "activity \(activity) of \(run) still needs: \(list.joined(separator: "; ")).",
          id: "kegiatan \(activity) \(run) masih memerlukan isian: \(list.joined(separator: "; "))."
        ),
        remedy: Text(
          "Add: \(remedy.joined(separator: " "))", id: "Tambahkan: \(remedy.joined(separator: " "))"
        ))
    case .fieldNotOneOf(let key, let value, let choices):
      let list = choices.joined(separator: ", ")
      return message(
        "fieldNotOneOf",
        Text(
          "\"\(value.visible(columns: 60))\" is none of the values of \(key): \(list).",
          id: "\"\(value.visible(columns: 60))\" bukan salah satu nilai \(key): \(list)."),
        remedy: command("--set \(key)=\(ShellWord.quoted(choices.first ?? ""))"))
    case .fieldTwice(let key):
      return message(
        "fieldTwice",
        Text("\(key) is filled in twice.", id: "\(key) diisi dua kali."),
        remedy: Text("Leave one of them out.", id: "Hilangkan salah satunya."))
    }
  }
}
