import Foundation

// The single cases, by the keys of the JSON.

extension PlainReport {
  var late: [[String: Any]] {
    completions.filter(\.isLate).map { entry in
      [
        "no": entry.no, "run": entry.run, "activityNo": Plain.orNull(entry.activity),
        "title": title(entry), "role": Plain.orNull(entry.role), "by": entry.name,
        "time": entry.happened, "recordedLater": recordedLater(entry),
        "budgetMinutes": Plain.minutes(entry.seconds("batas")),
        "usedMinutes": Plain.minutes(entry.seconds("lama")),
        "overMinutes": Plain.minutes(entry.seconds("lewat")),
        "reason": Plain.orNull(entry["alasan"]),
      ]
    }
  }

  func title(_ entry: PlainEntry) -> String {
    let form = office.forms[definition(entry)]
    return form?.activities.first { $0.number == entry.activity }?.title ?? ""
  }

  private func recordedLater(_ entry: PlainEntry) -> Any {
    entry["terjadi"] == nil ? NSNull() : entry.recorded
  }

  var setbackCases: [[String: Any]] {
    setbacks.map { entry in
      [
        "no": entry.no, "run": entry.run, "event": entry.event,
        "deed": entry.event == "jeda"
          ? "paused" : entry.event == "batal" ? "cancelled" : "returned",
        "activityNo": Plain.orNull(entry.activity), "role": Plain.orNull(entry.role),
        "by": entry.name, "time": entry.happened, "recordedLater": recordedLater(entry),
        "reason": Plain.orNull(entry["alasan"]),
      ]
    }
  }

  /// The period's last second is over, or it is now.
  private var end: Int { min(PlainTime.seconds("\(last)T00:00:00+07:00") + 86_400, now) }

  var openCases: [[String: Any]] {
    openRuns.map { run, standing in
      let activity = run.form.activities[standing.activity - 1]
      let used = standing.used(until: end, by: office.clock)
      let over = activity.budget.flatMap { used > $0 ? used - $0 : nil }
      return [
        "run": run.id, "subject": Plain.orNull(run.start["perihal"]),
        "activityNo": standing.activity, "title": activity.title, "role": activity.role,
        "paused": standing.isPaused, "since": standing.since, "planned": standing.isPlanned,
        "usedMinutes": Plain.minutes(used), "budgetMinutes": Plain.minutes(activity.budget),
        "overMinutes": Plain.minutes(over),
      ]
    }
  }

  /// Of SOPs that ask for `jam_keluar`: who came in the period, with all that is known by now.
  var visits: [[String: Any]] {
    runs.filter(startedHere).compactMap { run in
      let leaving = run.form.activities.first { $0.fields.contains { $0.key == "jam_keluar" } }
      let filled = run.fields
      guard let leaving, !filled.isEmpty else { return nil }
      let decision = run.completions.last { $0["jawaban"] != nil }
      let left = run.completions.last { $0.activity == leaving.number }
      let written = filled["jam_keluar"]
      return [
        "run": run.id,
        "fields": run.form.activities.flatMap(\.fields).compactMap { field in
          filled[field.key].map { ["key": field.key, "label": field.label, "value": $0] }
        },
        "in": Plain.orNull(decision?["jawaban"] == "ya" ? decision?.happened : nil),
        "out": Plain.orNull(written == nil ? left?.happened : nil),
        "outWritten": Plain.orNull(written),
        "outcome": Plain.orNull(run.completions.last { $0["hasil"] != nil }?["hasil"]),
        "state": run.state,
      ]
    }
  }

  var lateEntryCases: [[String: Any]] {
    lateEntries.map { entry in
      var details: [String: Any] = ["lampiran": [String]()]
      for (key, value) in entry.details where key != "lampiran" { details[key] = value }
      details["lampiran"] = entry.details.filter { $0.key == "lampiran" }.map(\.value)
      return [
        "no": entry.no, "time": entry.recorded, "run": entry.run, "event": entry.event,
        "activityNo": Plain.orNull(entry.activity), "role": Plain.orNull(entry.role),
        "by": "\(entry.name) (\(entry.account))", "text": entry.text, "details": details,
        "seal": entry.seal,
      ]
    }
  }

  var extent: [String: Any] {
    let own = entries.filter { first <= $0.day && $0.day <= last }.map(\.no)
    return [
      "first": Plain.orNull(own.min()), "last": Plain.orNull(own.max()),
      "lastRead": entries.last?.no ?? 0, "closingSeal": Plain.orNull(entries.last?.seal),
      "continues": NSNull(),
    ]
  }
}
