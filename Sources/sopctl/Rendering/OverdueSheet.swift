import CommandLineKit
import SOPCore

/// What is late, for a terminal, a mail or a program.
struct OverdueSheet {
  let late: [LateRun]
  /// Whether only what one role must know is shown.
  let isForRole: Bool
  let areNew: Bool
  let now: Moment
  let office: Office
  let session: Session

  // MARK: - Text

  /// Empty when nothing is late: cron then sends no mail.
  var text: String {
    guard !late.isEmpty else { return "" }
    return ([heading] + runs.map(paragraph)).joined(separator: "\n")
  }

  /// One item for each run: of several levels passed at once the highest, which is the last.
  private var runs: [LateRun] {
    late.indices.filter { index in
      index + 1 == late.count || late[index + 1].overdue.run != late[index].overdue.run
    }
    .map { late[$0] }
  }

  private func say(_ english: String, _ indonesian: String) -> String {
    Text(english, id: indonesian)[session.language]
  }

  private var heading: String {
    let count = runs.count
    let new = areNew ? say(" new", " baru") : ""
    let toKnow = late.first.map(\.overdue.notify.code) ?? ""
    let whom = !isForRole ? "" : say(" for \(toKnow) to know", " untuk diketahui \(toKnow)")
    let time = LocalTime(now, in: office.clock.offset).minuteText
    return say(
      "Overdue: \(count)\(new) \(count == 1 ? "activity" : "activities")\(whom) (\(time))",
      "Lewat waktu: \(count) kegiatan\(new)\(whom) (\(time))") + "\n"
  }

  private func paragraph(_ item: LateRun) -> String {
    let overdue = item.overdue
    let person = item.person.map { " \($0.name.visible)" } ?? ""
    let (budget, over) = (overdue.budget.words, overdue.over.words)
    let due = overdue.due?.typed(now: now, in: office.clock.offset) ?? "-"
    let levels = office.settings.escalation.count
    let toKnow =
      !isForRole ? say("; \(overdue.notify) to know", "; untuk diketahui \(overdue.notify)") : ""
    return say(
      """
      \(overdue.run)  activity \(overdue.activity) of \(item.activityCount)  \(overdue.role)\(person)
        \(budget.english), due \(due), \(over.english) over, level \(overdue.level) of \(levels)\(toKnow)

      """,
      """
      \(overdue.run)  kegiatan \(overdue.activity) dari \(item.activityCount)  \(overdue.role)\(person)
        \(budget.indonesian), batas \(due), lewat \(over.indonesian), tingkat \(overdue.level) dari \(levels)\(toKnow)

      """)
  }

  // MARK: - JSON

  var json: JSONValue {
    ["version": 1, "overdue": .array(late.map(json(of:))), "notStarted": .array([])]
  }

  private func json(of item: LateRun) -> JSONValue {
    let overdue = item.overdue
    return [
      "run": .string(overdue.run.text),
      "sop": .string(overdue.run.code),
      "activityNo": .integer(overdue.activity),
      "role": .string(overdue.role.code),
      "due": .optional(overdue.due?.text(in: office.clock)),
      "overdueMinutes": overdue.over.json,
      "level": .integer(overdue.level),
      "notify": .string(overdue.notify.code),
      "new": .bool(item.isNew),
    ]
  }
}
