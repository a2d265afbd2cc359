import CommandLineKit
import SOPCore

// How the activities follow each other, where that is more than one after the other, and what is filled in.

extension ProcedureForm {
  var executors: [String] {
    let rows = procedure.executors.map { executor in
      let name = executor.name ?? executor.printed
      let isOdd = executor.printed != name && executor.printed != executor.role.code
      let printed = isOdd ? " (\(executor.printed))" : ""
      return (label: executor.role.code, texts: [name + printed])
    }
    return section("Pelaksana", LabelledText.lines(rows, indent: 2, width: proseWidth))
  }

  var flow: [String] {
    let lines = procedure.activities.flatMap { start(after: $0) + branches(after: $0) }
    return lines.isEmpty ? [] : section(Text("Flow", id: "Alur")[language], lines)
  }

  private func start(after activity: Activity) -> [String] {
    guard activity.setsNextStart else { return [] }
    return block(
      Text(
        "Activity \(activity.number) may set when the next one begins (--planned).",
        id:
          "Kegiatan \(activity.number) dapat menentukan kapan kegiatan berikutnya mulai (--planned)."
      ))
  }

  private func branches(after activity: Activity) -> [String] {
    switch activity.flow {
    case .next:
      return []
    case .decision(let decision):
      let rows = Answer.allCases.map { answer in
        let branch = decision.branch(answer)
        let target = branch.target.words[language]
        let outcome = Text("outcome", id: "hasil")[language]
        return (label: answer.rawValue, texts: ["\(target), \(outcome): \(branch.outcome)"])
      }
      return block(
        Text("Activity \(activity.number)", id: "Kegiatan \(activity.number)"), decision.question)
        + LabelledText.lines(rows, indent: 4, width: proseWidth)
    case .cases(let cases):
      let rows = cases.map { (label: words(of: $0.condition), texts: [$0.target.words[language]]) }
      return block(
        Text("After activity \(activity.number)", id: "Setelah kegiatan \(activity.number)"), "")
        + LabelledText.lines(rows, indent: 4, width: proseWidth)
    }
  }

  private func words(of condition: Flow.Condition?) -> String {
    guard let condition else { return Text("otherwise", id: "selain itu")[language] }
    return Text(
      "if \(condition.activity) was answered \(condition.answer.rawValue)",
      id: "bila \(condition.activity) dijawab \(condition.answer.rawValue)")[language]
  }

  var fields: [String] {
    let lines = procedure.activities.filter { !$0.fields.isEmpty }.flatMap { activity in
      block(Text("Activity \(activity.number)", id: "Kegiatan \(activity.number)"), "")
        + LabelledText.lines(
          activity.fields.map { (label: $0.key, texts: [words(of: $0)]) }, indent: 4,
          width: proseWidth)
    }
    let title = Text("Fields to fill in (--set)", id: "Isian (--set)")
    return lines.isEmpty ? [] : section(title[language], lines)
  }

  private func words(of field: Activity.Field) -> String {
    var words = field.label
    if !field.choices.isEmpty { words += ": \(field.choices.joined(separator: ", "))" }
    return field.isRequired ? words + Text(" (required)", id: " (wajib)")[language] : words
  }

  /// A line of our own, with what the form says behind it.
  private func block(_ head: Text, _ text: String = "") -> [String] {
    let words = text.isEmpty ? head[language] : "\(head[language]): \(text.visible)"
    return words.wrapped(to: proseWidth - 2).map { "  " + $0 }
  }
}

extension Flow.Target {
  /// Where it leads.
  fileprivate var words: Text {
    switch self {
    case .activity(let number): Text("to activity \(number)", id: "ke kegiatan \(number)")
    case .end: Text("the end", id: "selesai")
    }
  }
}
