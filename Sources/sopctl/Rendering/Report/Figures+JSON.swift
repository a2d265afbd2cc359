import SOPCore

// The figures of a report for programs: counts, and minutes with at most two decimals.

extension PeriodTotals {
  var json: JSONValue {
    [
      "started": .integer(started),
      "completed": .integer(completed),
      "cancelled": .integer(cancelled),
      "openAtEnd": .integer(openAtEnd),
      "activitiesCompleted": .integer(activitiesCompleted),
      "onTime": .integer(onTime),
      "late": .integer(late),
      "unbudgeted": .integer(unbudgeted),
      "beforePlan": .integer(beforePlan),
      "outsideHours": .integer(outsideHours),
      "returned": .integer(returned),
      "corrected": .integer(corrected),
      "paused": .integer(paused),
      "backdated": .integer(backdated),
      "overdueNotices": .integer(overdueNotices),
      "sealedFragments": .integer(sealedFragments),
      "onTimeShare": .optional(share.map { .number($0.decimal) }),
    ]
  }
}

extension ProcedureFigures {
  var json: JSONValue {
    let outcomes = outcomes.sorted { $0.key < $1.key }
      .map { JSONMember(key: $0.key, value: .integer($0.value)) }
    return [
      "code": .string(code),
      "name": .string(name),
      "definition": .string(definition.hex),
      "started": .integer(started),
      "completed": .integer(completed),
      "cancelled": .integer(cancelled),
      "openAtEnd": .integer(openAtEnd),
      "outcomes": .object(outcomes),
      "activities": .array(activities.map(\.json)),
    ]
  }
}

extension UnreadableProcedure {
  /// Figures are not known.
  var json: JSONValue {
    [
      "code": .string(code),
      "definition": .optional(definition?.hex),
      "runs": .array(runs.map { .string($0.text) }),
    ]
  }
}

extension ActivityFigures {
  fileprivate var json: JSONValue {
    [
      "no": .integer(number),
      "title": .string(title),
      "role": .string(role.code),
      "count": .integer(figures.count),
      "onTime": .integer(figures.onTime),
      "late": .integer(figures.late),
      "unbudgeted": .integer(figures.unbudgeted),
      "beforePlan": .integer(figures.beforePlan),
      "outsideHours": .integer(figures.outsideHours),
      "budgetMinutes": .optional(budget?.maximum.json),
      "minMinutes": .optional(figures.used?.minimum.json),
      "medianMinutes": .optional(figures.used?.median.json),
      "p90Minutes": .optional(figures.used?.ninetieth.json),
      "maxMinutes": .optional(figures.used?.maximum.json),
    ]
  }
}

extension ChainFigures {
  var json: JSONValue {
    let links = receivers.map { receiver -> JSONValue in
      [
        "role": .string(receiver.role.code),
        "activityNo": .integer(receiver.activity),
        "received": .integer(receiver.received),
        "medianWaitMinutes": .optional(receiver.medianWait?.json),
      ]
    }
    return [
      "sop": .string(code),
      "definition": .string(definition.hex),
      "maker": .optional(maker?.code),
      "made": .integer(made),
      "returned": .integer(returned),
      "receivers": .array(links),
    ]
  }
}

extension RoleFigures {
  var json: JSONValue { figures.json(of: "role", role.code, grounds) }
}

extension PersonFigures {
  var json: JSONValue { figures.json(of: "name", name, grounds) }
}

extension CompletionFigures {
  fileprivate func json(of key: String, _ name: String, _ grounds: RoleGrounds?) -> JSONValue {
    [
      key: .string(name),
      "basis": .optional(grounds?.json),
      "activitiesCompleted": .integer(count),
      "onTime": .integer(onTime),
      "late": .integer(late),
      "unbudgeted": .integer(unbudgeted),
      "beforePlan": .integer(beforePlan),
      "outsideHours": .integer(outsideHours),
      "medianMinutes": .optional(used?.median.json),
    ]
  }
}
