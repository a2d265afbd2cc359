import Foundation

// The report as a whole, and beside the month before.

extension PlainReport {
  /// All that `report --json` says.
  func json(_ kind: String, before: PlainReport?) -> [String: Any] {
    let isRunning = now < PlainTime.seconds("\(last)T00:00:00+07:00") + 86_400
    let asOf: Any = isRunning ? "\(PlainTime.local(now))+07:00" : NSNull()
    return [
      "version": 1,
      "period": [
        "kind": kind, "from": first, "to": last, "provisional": isRunning, "asOf": asOf,
        "coveredFrom": Plain.orNull(beginning > "\(first)T00:00:00+07:00" ? beginning : nil),
      ],
      "office": [
        "name": Plain.orNull(office.settings["instansi"]),
        "unit": Plain.orNull(office.settings["unit"]),
      ],
      "roleBasis": basis(completions), "totals": totals, "sops": sops, "chain": chain,
      "roles": roles, "people": people, "late": late, "setbacks": setbackCases,
      "openRuns": openCases, "visits": visits, "notStarted": notStarted, "days": days,
      "comparison": Plain.orNull(before.map(comparison)), "lateEntries": lateEntryCases,
      "unreadableRuns": [String](), "unreadableSops": [String](), "undefinedSops": [String](),
      "unreadableSettings": false,
      "book": extent,
    ]
  }

  func comparison(with before: PlainReport) -> [String: Any] {
    let names = (before.forms + forms).reduce(into: [:]) { names, form in
      names[form.code] = office.forms[form.definition]?.name
    }
    return [
      "previous": String(before.first.prefix(7)), "unreadableRuns": [String](),
      "sops": names.sorted { $0.key < $1.key }.map { code, name -> [String: Any] in
        let (new, old) = (volume(of: code), before.isTold ? before.volume(of: code) : [:])
        var change: [String: Any] = ["code": code, "name": name]
        for key in ["started", "completed", "cancelled", "returned", "late"] {
          change[key] = Self.change(new[key], old[key], in: 1)
        }
        change["onTimeShare"] = Self.change(new["share"], old["share"], in: 10_000)
        return change
      },
    ]
  }

  /// When the book was opened, or when the first happened of what it tells, if that was earlier.
  private var beginning: String { ([book.opened] + entries.map(\.happened)).min() ?? "" }

  /// Whether the book tells anything of the period.
  var isTold: Bool { String(beginning.prefix(10)) <= last }

  /// How much of an SOP was done; the share in hundredths of a percent.
  func volume(of code: String) -> [String: Int] {
    let own = counted.filter { $0.code == code }
    var volume = [
      "started": own.filter { $0.event == "mulai" }.count,
      "completed": own.filter { $0.event == "tuntas" }.count,
      "cancelled": own.filter { $0.event == "batal" }.count,
      "returned": own.filter(isReturn).count,
      "late": count(own, \.isLate),
    ]
    volume["share"] = Plain.share(count(own, isOnTime), count(own, \.isLate))
    return volume
  }

  private static func change(_ new: Int?, _ old: Int?, in unit: Double) -> [String: Any] {
    var difference: Int?
    if let new, let old { difference = new - old }
    let direction = difference.map { $0 > 0 ? "up" : $0 < 0 ? "down" : "same" }
    return [
      "now": Plain.orNull(new.map { Double($0) / unit }),
      "before": Plain.orNull(old.map { Double($0) / unit }),
      "difference": Plain.orNull(difference.map { Double($0) / unit }),
      "direction": Plain.orNull(direction),
    ]
  }
}

extension PlainTime {
  /// As in `2026-07-01T07:30:00`, in WIB.
  static func local(_ seconds: Int) -> String {
    String(Date(timeIntervalSince1970: Double(seconds + 7 * 3_600)).formatted(.iso8601).dropLast())
  }
}
