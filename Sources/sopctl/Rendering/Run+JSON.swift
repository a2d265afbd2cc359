import SOPCore

extension Run {
  /// RUN of the JSON contract, version 1.
  func json(at now: Moment, by clock: OfficeClock) -> JSONValue {
    let progress = progress
    let endedAt = isEnded ? position.latest.happened : nil
    return [
      "id": .string(id.text),
      "sop": .string(id.code),
      "subject": .optional(subject),
      "state": .string(position.state.rawValue),
      "outcome": .optional(position.outcome),
      "activity": .optional(activityJSON(at: now, by: clock)),
      "startedAt": .string(startedAt.text(in: clock)),
      "endedAt": .optional(endedAt?.text(in: clock)),
      "progress": ["done": .integer(progress.done), "of": .integer(progress.of)],
    ]
  }

  private func activityJSON(at now: Moment, by clock: OfficeClock) -> JSONValue? {
    guard let activity = currentActivity, let visit = position.visit else { return nil }
    let budget = activity.budget?.maximum
    let elapsed = elapsed(at: now, by: clock)
    let over = budget.map { elapsed.excess(over: $0) }
    return [
      "no": .integer(activity.number),
      "title": .string(activity.title),
      "role": .string(activity.role.code),
      "since": .string(visit.clockStart.text(in: clock)),
      "due": .optional(deadline(by: clock)?.text(in: clock)),
      "budgetMinutes": .optional(budget?.json),
      "elapsedMinutes": elapsed.json,
      "overdue": .bool((over ?? .zero) > .zero),
      "overdueMinutes": .optional(over?.json),
    ]
  }
}

extension Minutes {
  /// Minutes as a number with at most two decimals.
  var json: JSONValue { .number(decimal) }
}

extension Moment {
  /// RFC 3339 in the office's zone.
  func text(in clock: OfficeClock) -> String { ZonedMoment(self, in: clock.zone).text }
}
