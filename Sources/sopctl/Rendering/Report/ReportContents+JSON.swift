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
      "totals": report.totals.json,
      "sops": .array(report.sops.map(\.json)),
      "chain": .array(report.chains.map(\.json)),
      "roles": .array(report.roles.map(\.json)),
      "people": .array(report.people.map(\.json)),
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

extension DayCount {
  fileprivate var json: JSONValue {
    [
      "day": .string(day.text),
      "started": .integer(started),
      "completed": .integer(completed),
      "late": .integer(late),
    ]
  }
}

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
