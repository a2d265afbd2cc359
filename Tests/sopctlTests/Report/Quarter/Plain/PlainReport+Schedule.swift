import Foundation

// What the office's schedule asked for in vain.

extension PlainReport {
  var notStarted: [[String: Any]] {
    let rules = office.settings["jadwal"] as? [[String: Any]] ?? []
    return workdays(first, last).flatMap { day in
      rules.compactMap { rule in missed(rule, by: day) }
    }
  }

  private func workdays(_ first: String, _ last: String) -> [String] {
    PlainTime.days(first, last).filter(office.clock.workdays.contains)
  }

  private func missed(_ rule: [String: Any], by day: String) -> [String: Any]? {
    let window = window(rule, day)
    guard duty(rule, in: window) == day else { return nil }
    let clock = (rule["paling-lambat"] as? String)
    let due = clock.map { "\(day)T\($0):00+07:00" }
    let deadline =
      due.map(PlainTime.seconds) ?? PlainTime.seconds("\(day)T00:00:00+07:00") + 86_400
    let fields = rule["isian"] as? [String: String] ?? [:]
    let isMet = runs.contains { run in
      run.code == rule["sop"] as? String && !run.isCancelled && window.contains(run.start.day)
        && fields.allSatisfy { (run.fields[$0.key] ?? $0.value) == $0.value }
    }
    if isMet || now <= deadline || deadline <= PlainTime.seconds(book.opened) { return nil }
    return [
      "sop": Plain.orNull(rule["sop"]), "day": day, "due": Plain.orNull(due), "fields": fields,
      "unreadableRuns": [String](),
    ]
  }

  /// The days in which a run counts: the day, its week, or its month.
  private func window(_ rule: [String: Any], _ day: String) -> [String] {
    switch rule["tiap"] as? String {
    case "minggu":
      let monday = PlainTime.seconds("\(day)T00:00:00Z") - (PlainTime.weekday(day) + 6) % 7 * 86_400
      return stride(from: monday, to: monday + 7 * 86_400, by: 86_400).map(PlainTime.day)
    case "bulan":
      let month = day.prefix(8)
      return (1...31).map { month + ($0 < 10 ? "0\($0)" : "\($0)") }
    default:
      return [day]
    }
  }

  /// The working day by which a run must have been begun.
  private func duty(_ rule: [String: Any], in window: [String]) -> String? {
    let workdays = window.filter(office.clock.workdays.contains)
    switch rule["tiap"] as? String {
    // The rules of this office say Monday.
    case "minggu": return workdays.first
    case "bulan": return workdays.dropFirst((rule["hari"] as? Int ?? 1) - 1).first
    default: return workdays.first
    }
  }
}

extension PlainTime {
  /// The day in Greenwich of seconds since 1970.
  static func day(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601.year().month().day())
  }
}
