import CommandLineKit
import SOPCore

/// What is late, for a terminal, a mail or a program.
struct OverdueSheet {
  let late: [LateRun]
  /// Whether only what one role must know is shown.
  let isForRole: Bool
  let areNew: Bool
  let notStarted: [NotStarted]
  /// Runs of which it cannot be told.
  let unreadable: [RunID]
  let undefined: UndefinedSchedule
  let now: Moment
  let office: Office
  let session: Session

  // MARK: - Text

  /// Empty when nothing is late: cron then sends no mail.
  var text: String {
    let overdue = late.isEmpty ? [] : [heading] + runs.map(paragraph)
    let missed = notStarted.isEmpty ? [] : [missing]
    let text = (overdue + missed).joined(separator: "\n")
    guard let columns = session.world.terminal.columns else { return text }
    return text.filled(to: columns).joined(separator: "\n")
  }

  private var holders: RoleHolders { RoleHolders(of: office, at: now) }

  /// One item for each run: of several levels passed at once the highest, which is the last.
  private var runs: [LateRun] {
    late.indices.filter { index in
      index + 1 == late.count || late[index + 1].overdue.run != late[index].overdue.run
    }
    .map { late[$0] }
  }

  private func say(_ english: English, _ indonesian: Indonesian) -> String {
    Text(english, id: indonesian)[session.language]
  }

  private var heading: String {
    let count = runs.count
    let new = areNew ? say(" new", " baru") : ""
    let toKnow = late.first.map { holders.words(of: $0.overdue.notify)[session.language] } ?? ""
    let whom = !isForRole ? "" : say(" for \(toKnow) to know", " untuk diketahui \(toKnow)")
    let time = LocalTime(now, in: office.clock.zone).minuteText
    return say(
      "Overdue: \(count)\(new) \(count == 1 ? "activity" : "activities")\(whom) (\(time))",
      "Lewat waktu: \(count) kegiatan\(new)\(whom) (\(time))") + "\n"
  }

  private func paragraph(_ item: LateRun) -> String {
    let overdue = item.overdue
    let person = item.person.map { " \($0.name.visible)" } ?? ""
    let (budget, over) = (overdue.budget.words, overdue.over.words)
    let due = overdue.due?.typed(now: now, in: office.clock.zone) ?? "-"
    let levels = office.settings.escalation.count
    let notify = holders.words(of: overdue.notify)[session.language]
    let toKnow = !isForRole ? say("; \(notify) to know", "; untuk diketahui \(notify)") : ""
    return say(
      """
      \(overdue.run)  activity \(overdue.activity) of \(item.activityCount)  \(overdue.role)\(person)
        \(budget), due \(due), \(over) over, level \(overdue.level) of \(levels)\(toKnow)

      """,
      """
      \(overdue.run)  kegiatan \(overdue.activity) dari \(item.activityCount)  \(overdue.role)\(person)
        \(budget), batas \(due), lewat \(over), tingkat \(overdue.level) dari \(levels)\(toKnow)

      """)
  }

  /// What the schedule asks for, and nobody has begun.
  private var missing: String {
    let lines = notStarted.map { missed in
      let day = LocalTime(now, in: office.clock.zone).day
      let due =
        missed.due.map { $0.typed(now: now, in: office.clock.zone) }
        ?? (missed.day == day ? say("today", "hari ini") : missed.day.text)
      let fields = missed.fields.map { "  \($0.key.visible): \($0.value.visible)" }.joined()
      return "\(missed.code)  " + say("due \(due)", "paling lambat \(due)") + fields
        + (missed.doubt.map { "  (\($0[session.language]))" } ?? "") + "\n"
    }
    return say("Not started: \(lines.count)", "Belum dimulai: \(lines.count)") + "\n\n"
      + lines.joined()
  }

  // MARK: - JSON

  var json: JSONValue {
    [
      "version": 1, "overdue": .array(late.map(json(of:))),
      "notStarted": .array(notStarted.map { $0.json(in: office.clock.zone) }),
      "unreadableRuns": .array(unreadable.map { .string($0.text) }),
      "undefinedSops": .array(undefined.codes.map { .string($0) }),
      "unreadableSettings": .bool(office.lacksSettings),
    ]
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
      "notifyPeople": .array(holders.names(of: overdue.notify).map { .string($0) }),
      "new": .bool(item.isNew),
    ]
  }
}
