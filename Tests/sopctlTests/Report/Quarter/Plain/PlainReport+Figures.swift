import Foundation

// Each part of the JSON, by the same keys.

extension PlainReport {
  var totals: [String: Any] {
    let (onTime, late) = (count(completions, isOnTime), count(completions, \.isLate))
    return [
      "started": count("mulai"), "completed": count("tuntas"), "cancelled": count("batal"),
      "openAtEnd": openRuns.count, "activitiesCompleted": completions.count, "onTime": onTime,
      "late": late, "unbudgeted": count(completions, isWithoutStandard),
      "beforePlan": count(completions, isBeforePlan),
      "outsideHours": count(completions, isOutsideHours), "returned": returns.count,
      "corrected": count("koreksi"), "paused": count("jeda"),
      "backdated": counted.filter { $0["terjadi"] != nil }.count,
      "overdueNotices": count("terlambat"),
      "sealedFragments": book.fragmentDays.filter { first <= $0 && $0 <= last }.count,
      "onTimeShare": Plain.orNull(Plain.share(onTime, late).map { Double($0) / 10_000 }),
    ]
  }

  func count(_ list: [PlainEntry], _ holds: (PlainEntry) -> Bool) -> Int {
    list.filter(holds).count
  }

  var days: [[String: Any]] {
    PlainTime.days(first, last).map { day in
      let own = counted.filter { $0.day == day }
      return [
        "day": day, "started": own.filter { $0.event == "mulai" }.count,
        "completed": own.filter { $0.event == "tuntas" }.count, "late": count(own, \.isLate),
      ]
    }
  }

  // MARK: - SOPs

  var sops: [[String: Any]] {
    forms.map { code, definition in
      let form = office.forms[definition]
      let own = counted.filter { self.definition($0) == definition }
      let outcomes = own.filter { $0.event == "tuntas" }.compactMap { $0["hasil"] }
      return [
        "code": code, "name": form?.name ?? "", "definition": definition,
        "started": own.filter { $0.event == "mulai" }.count,
        "completed": own.filter { $0.event == "tuntas" }.count,
        "cancelled": own.filter { $0.event == "batal" }.count,
        "openAtEnd": openRuns.filter { $0.run.definition == definition }.count,
        "outcomes": Dictionary(grouping: outcomes) { $0 }.mapValues(\.count),
        "activities": (form?.activities ?? []).map { activity in
          self.activity(activity, own.filter { $0.isCompletion && $0.activity == activity.number })
        },
      ]
    }
  }

  private func activity(_ row: PlainForm.Activity, _ own: [PlainEntry]) -> [String: Any] {
    let times = times(own)
    return [
      "no": row.number, "title": row.title, "role": row.role, "count": own.count,
      "onTime": count(own, isOnTime), "late": count(own, \.isLate),
      "unbudgeted": count(own, isWithoutStandard), "beforePlan": count(own, isBeforePlan),
      "outsideHours": count(own, isOutsideHours),
      "budgetMinutes": Plain.minutes(row.budget), "minMinutes": Plain.minutes(times.min()),
      "medianMinutes": Plain.minutes(Plain.median(times)),
      "p90Minutes": Plain.minutes(Plain.ninetieth(times)), "maxMinutes": Plain.minutes(times.max()),
    ]
  }

  var chain: [[String: Any]] {
    forms.map { code, definition in
      let links = office.forms[definition]?.links ?? []
      let own = counted.filter { self.definition($0) == definition }
      func completed(_ activity: Int?) -> [PlainEntry] {
        own.filter { $0.isCompletion && $0.activity == activity }
      }
      let returned = own.filter(isReturn)
      return [
        "sop": code, "definition": definition, "maker": Plain.orNull(links.first?.role),
        "made": completed(links.first?.activity).count,
        "returned": returned.count,
        "receivers": links.dropFirst().map { link -> [String: Any] in
          let received = completed(link.activity).filter { !isReturn($0) }
          return [
            "role": link.role, "activityNo": link.activity, "received": received.count,
            "medianWaitMinutes": Plain.minutes(Plain.median(times(received))),
          ]
        },
      ]
    }
  }

  // MARK: - Who

  var roles: [[String: Any]] {
    Set(completions.compactMap(\.role)).sorted().map { role in
      performer("role", role, completions.filter { $0.role == role })
    }
  }

  /// One row for each person, whatever the case and the spaces of the name, and whatever the titles where the account
  /// was used by nobody else.
  var people: [[String: Any]] {
    persons.map { names in
      let own = completions.filter { names.contains(Self.folded($0.name)) }
      return own.isEmpty ? [:] : performer("name", own[0].name, own)
    }.filter { !$0.isEmpty }
  }

  /// The folded names of each person of the period, in the order of the first of them.
  private var persons: [[String]] {
    let own = entries.filter { first <= $0.day && $0.day <= last && $0.role != nil }
    var persons = Set(own.map { Self.folded($0.name) }).map { [$0] }
    for account in Set(own.map(\.account)) {
      let names = Set(own.filter { $0.account == account }.map { Self.folded($0.name) })
      let isOne = names.contains { name in
        names.allSatisfy { $0 == name || $0.hasPrefix("\(name),") }
      }
      if !isOne { continue }
      let (same, rest) = (
        persons.filter { !names.isDisjoint(with: $0) }, persons.filter(names.isDisjoint)
      )
      persons = rest + [same.flatMap(\.self)]
    }
    return persons.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().components(separatedBy: " ").filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func performer(_ key: String, _ name: String, _ own: [PlainEntry]) -> [String: Any] {
    [
      key: name, "basis": basis(own), "activitiesCompleted": own.count,
      "onTime": count(own, isOnTime), "late": count(own, \.isLate),
      "unbudgeted": count(own, isWithoutStandard), "beforePlan": count(own, isBeforePlan),
      "outsideHours": count(own, isOutsideHours),
      "medianMinutes": Plain.minutes(Plain.median(times(own))),
    ]
  }

  func basis(_ own: [PlainEntry]) -> Any {
    switch Set(own.compactMap { $0["peran"] }) {
    case []: NSNull()
    case ["diakui"]: "claimed"
    case ["daftar"]: "roster"
    default: "mixed"
    }
  }
}
