import SOPCore

extension ReportContents {
  /// `report --json`, version 1.
  var json: JSONValue {
    guard let custody, case .object(let members) = figures else { return figures }
    return .object(members + [JSONMember(key: "custody", value: custody.json)])
  }

  private var figures: JSONValue {
    [
      "version": 1,
      "period": period,
      "office": ["name": .optional(letterhead.office), "unit": .optional(letterhead.unit)],
      "roleBasis": .optional(report.grounds?.json),
      "totals": .object(report.totals.members(Figure.ofPeriod)),
      "sops": .array(report.sops.map(\.json)),
      "chain": .array(report.sops.map(\.chainJSON)),
      "roles": .array(report.roles.map { $0.tally.json(of: "role", $0.subject.code) }),
      "people": .array(report.people.map { $0.tally.json(of: "name", $0.subject) }),
      "late": .array(report.late.map { $0.json(in: report.zone) }),
      "setbacks": .array(report.setbacks.map { $0.json(in: report.zone) }),
      "openRuns": .array(report.openRuns.map { $0.json(in: report.zone) }),
      "visits": .array(report.visits.map { $0.json(in: report.zone) }),
      "notStarted": .array(report.notStarted.map { $0.json(in: report.zone) }),
      "days": .array(report.days.map(\.json)),
      "comparison": .optional(report.comparison?.json),
      "lateEntries": .array(report.lateArrivals.map(\.json)),
      "unreadableRuns": .array(report.unreadable.map { .string($0.text) }),
      "unreadableSops": .array(report.unreadableSOPs.map(\.json)),
      "undefinedSops": .array(undefined.codes.map { .string($0) }),
      "unreadableSettings": .bool(lacksSettings),
      "book": report.book.json,
    ]
  }

  private var period: JSONValue {
    let asOf = report.isRunning ? madeAt.text(in: report.zone) : nil
    return [
      "kind": .string(report.period.kind.rawValue),
      "from": .string(report.period.first.text),
      "to": .string(report.period.last.text),
      "provisional": .bool(report.isRunning),
      "asOf": .optional(asOf),
      "coveredFrom": .optional(report.coveredFrom?.text(in: report.zone)),
    ]
  }
}

extension BookExtent {
  fileprivate var json: JSONValue {
    [
      "first": .optional(numbers?.lowerBound),
      "last": .optional(numbers?.upperBound),
      "lastRead": .integer(lastRead),
      "closingSeal": .optional(closingSeal?.hex),
      "continues": .optional(continues.map { AgendaEntry.text(ofNo: $0.no) }),
    ]
  }
}

// MARK: - Figures

extension Tally {
  /// Counts, and minutes with at most two decimals.
  fileprivate func members(_ figures: [Figure]) -> [JSONMember] {
    zip(figures, quantities(of: figures)).map { figure, quantity in
      JSONMember(
        key: figure.words.key, value: .optional(quantity.map { .number($0.decimal) }))
    }
  }
}

extension Tallied<Day> {
  fileprivate var json: JSONValue {
    .object([JSONMember(key: "day", value: .string(subject.text))] + tally.members(Figure.ofDay))
  }
}

extension FormTally {
  fileprivate var json: JSONValue {
    let outcomes = tally.outcomes.sorted { $0.key < $1.key }
      .map { JSONMember(key: $0.key, value: .integer($0.value)) }
    return .object(
      [
        JSONMember(key: "code", value: .string(code)),
        JSONMember(key: "name", value: .string(name)),
        JSONMember(key: "definition", value: .string(definition.hex)),
      ] + tally.members(Figure.ofProcedure) + [
        JSONMember(key: "outcomes", value: .object(outcomes)),
        JSONMember(key: "activities", value: .array(activities.map(\.json))),
      ])
  }

  fileprivate var chainJSON: JSONValue {
    let chain = chain
    let links = chain.receivers.map { receiver -> JSONValue in
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
      "maker": .optional(chain.maker?.code),
      "made": .integer(chain.made),
      "returned": .integer(chain.returned),
      "receivers": .array(links),
    ]
  }
}

extension Tallied<Activity> {
  /// How many were completed is called `count` here.
  fileprivate var json: JSONValue {
    .object(
      [
        JSONMember(key: "no", value: .integer(subject.number)),
        JSONMember(key: "title", value: .string(subject.title)),
        JSONMember(key: "role", value: .string(subject.role.code)),
        JSONMember(key: "count", value: .integer(tally[.activitiesCompleted])),
      ] + tally.members(Array(Figure.ofCompletions.dropFirst())) + [
        JSONMember(key: "budgetMinutes", value: .optional(subject.budget?.maximum.json))
      ] + tally.members(Figure.times))
  }
}

extension Tally {
  /// Of a role or a person.
  fileprivate func json(of key: String, _ name: String) -> JSONValue {
    .object(
      [
        JSONMember(key: key, value: .string(name)),
        JSONMember(key: "basis", value: .optional(grounds?.json)),
      ] + members(Figure.ofCompletions + [.median]))
  }
}

extension UnreadableProcedure {
  /// Figures are not known.
  fileprivate var json: JSONValue {
    [
      "code": .string(code),
      "definition": .optional(definition?.hex),
      "runs": .array(runs.map { .string($0.text) }),
    ]
  }
}

// MARK: - Beside the month before

extension Comparison {
  /// Each figure with the one before, the difference, and `up`, `down` or `same`.
  fileprivate var json: JSONValue {
    let sops = sops.map { change -> JSONValue in
      .object(
        [
          JSONMember(key: "code", value: .string(change.code)),
          JSONMember(key: "name", value: .string(change.name)),
        ] + change.figures.map { JSONMember(key: $0.figure.words.key, value: $0.json) })
    }
    return [
      "previous": .string(previous.text),
      "sops": .array(sops),
      "unreadableRuns": .array(unreadable.map { .string($0.text) }),
    ]
  }
}

extension ComparedFigure {
  fileprivate var json: JSONValue {
    let growth = difference.map { ($0.direction == .down ? "-" : "") + $0.amount.decimal }
    return [
      "now": .optional(now.map { .number($0.decimal) }),
      "before": .optional(before.map { .number($0.decimal) }),
      "difference": .optional(growth.map { .number($0) }),
      "direction": .optional(difference?.direction.rawValue),
    ]
  }
}
