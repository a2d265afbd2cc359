import SOPCore

// The single cases of a report for programs; times in the office's zone.

extension CompletedActivity {
  /// An activity over its budget.
  func json(in zone: Zone) -> JSONValue {
    let details = event.details
    return [
      "no": .integer(no),
      "run": .string(run.text),
      "activityNo": .integer(activity),
      "title": .string(title),
      "role": .string(role.code),
      "by": .string(event.person.name),
      "time": .string(event.happened.text(in: zone)),
      "recordedLater": .optional(event.recordedLater?.text(in: zone)),
      "budgetMinutes": .optional(details.budget?.json),
      "usedMinutes": .optional(details.used?.json),
      "overMinutes": .optional(details.over?.json),
      "reason": .optional(details.reason),
    ]
  }
}

extension Setback {
  func json(in zone: Zone) -> JSONValue {
    [
      "no": .integer(no),
      "run": .string(event.run.text),
      "event": .string(event.kind.rawValue),
      "deed": .string(deed.rawValue),
      "activityNo": .optional(event.activity),
      "role": .optional(event.role?.code),
      "by": .string(event.person.name),
      "time": .string(event.happened.text(in: zone)),
      "recordedLater": .optional(event.recordedLater?.text(in: zone)),
      "reason": .optional(reason),
    ]
  }
}

extension OpenRun {
  func json(in zone: Zone) -> JSONValue {
    [
      "run": .string(run.text),
      "subject": .optional(subject),
      "activityNo": .integer(activity),
      "title": .string(title),
      "role": .string(role.code),
      "paused": .bool(isPaused),
      "since": .string(since.text(in: zone)),
      "planned": .bool(isPlanned),
      "usedMinutes": used.json,
      "budgetMinutes": .optional(budget?.json),
      "overMinutes": .optional(over?.json),
    ]
  }
}

extension GuestVisit {
  /// `out` is when the activity was completed that asks for the time of leaving, `outWritten` what
  /// was filled in there: one of them is null, or both.
  func json(in zone: Zone) -> JSONValue {
    let fields = fields.map { field -> JSONValue in
      [
        "key": .string(field.key), "label": .string(field.label), "value": .string(field.value),
      ]
    }
    return [
      "run": .string(run.text),
      "fields": .array(fields),
      "in": .optional(entered?.text(in: zone)),
      "out": .optional(left?.moment?.text(in: zone)),
      "outWritten": .optional(left?.written),
      "outcome": .optional(outcome),
      "state": .string(state.rawValue),
    ]
  }
}

extension GuestVisit.Departure {
  fileprivate var moment: Moment? {
    if case .completed(let moment) = self { moment } else { nil }
  }

  fileprivate var written: String? {
    if case .written(let text) = self { text } else { nil }
  }
}

extension NotStarted {
  func json(in zone: Zone) -> JSONValue {
    [
      "sop": .string(code),
      "day": .string(day.text),
      "due": .optional(due?.text(in: zone)),
      "fields": .object(fields.map { JSONMember(key: $0.key, value: .string($0.value)) }),
      "unreadableRuns": .array(unreadable.map { .string($0.text) }),
    ]
  }
}

// MARK: - Words and times

extension RoleGrounds {
  /// A word for programs.
  var json: String {
    switch self {
    case .claimed: "claimed"
    case .roster: "roster"
    case .mixed: "mixed"
    }
  }
}

extension Moment {
  /// RFC 3339 in a zone.
  func text(in zone: Zone) -> String { ZonedMoment(self, in: zone).text }
}
