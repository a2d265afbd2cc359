import Foundation

/// A report's figures by obvious filters over the book's lines, as README says what they mean. Nothing of the
/// program's takes part.
struct PlainReport {
  let office: PlainOffice
  let book: PlainBook
  /// The first and the last day, as in `2026-07-01`.
  let first: String
  let last: String
  /// When the report is made, in seconds since 1970.
  let now: Int

  let entries: [PlainEntry]
  let voided: Set<Int>
  /// Those of the period that are not voided.
  let counted: [PlainEntry]
  let completions: [PlainEntry]
  /// Every run, as the whole book leaves it, by its start.
  let runs: [PlainRun]
  /// Those of them that were open at the period's end, and where they stood.
  let openRuns: [(run: PlainRun, standing: PlainRun.Standing)]
  /// The kodes with their definitions, of the runs that belong to the period, in the order in which the
  /// definitions came into use.
  let forms: [(code: String, definition: String)]
  private let starts: [String: PlainRun]

  init(_ office: PlainOffice, _ book: PlainBook, from first: String, to last: String, now: Int) {
    self.office = office
    self.book = book
    self.first = first
    self.last = last
    self.now = now
    entries = book.entries
    let voided = Set(entries.compactMap { $0["membatalkan"].flatMap { Int($0) } })
    self.voided = voided
    let effective = entries.filter { !voided.contains($0.no) }
    counted = effective.filter { first <= $0.day && $0.day <= last }
    completions = counted.filter(\.isCompletion)
    let steps = Dictionary(grouping: effective.filter(\.isStep), by: \.run)
    runs = entries.filter { $0.event == "mulai" }.compactMap { start in
      PlainRun(start, steps[start.run] ?? [], office)
    }
    starts = Dictionary(runs.map { ($0.id, $0) }) { first, _ in first }
    openRuns = runs.compactMap { run in run.standing(at: last).map { (run, $0) } }
    // Started here, moved here, or open at the end.
    let belonging = Set(counted.filter { $0.event == "mulai" || $0.isStep }.map(\.run))
      .union(openRuns.map(\.run.id))
    var forms: [(code: String, definition: String)] = []
    for run in runs where belonging.contains(run.id) {
      if forms.contains(where: { $0.definition == run.definition }) { continue }
      forms.append((run.code, run.definition))
    }
    self.forms = Set(forms.map(\.code)).sorted().flatMap { code in
      forms.filter { $0.code == code }
    }
  }

  // MARK: - Runs

  func count(_ event: String) -> Int { counted.filter { $0.event == event }.count }

  func startedHere(_ run: PlainRun) -> Bool { first <= run.start.day && run.start.day <= last }

  var lateEntries: [PlainEntry] { counted.filter { $0.recordedDay > last } }

  var setbacks: [PlainEntry] {
    counted.filter { ["jeda", "batal"].contains($0.event) || isReturn($0) }
  }

  var returns: [PlainEntry] { counted.filter(isReturn) }

  /// Whether a report was sent back, by a return or by the receiver's answer.
  func isReturn(_ entry: PlainEntry) -> Bool {
    if entry.event == "kembali" { return true }
    guard let answer = entry["jawaban"], let activity = entry.activity else { return false }
    return office.forms[definition(entry)]?.leadsBack(from: activity, answer) ?? false
  }

  // MARK: - Standards

  /// Completed before the start that the step before it had planned.
  func isBeforePlan(_ entry: PlainEntry) -> Bool {
    guard entry.isCompletion, !entry.isLate, let run = starts[entry.run] else { return false }
    let opening = run.steps.last { $0.no < entry.no && ["selesai", "kembali"].contains($0.event) }
    guard let planned = opening?["rencana"] else { return false }
    return PlainTime.seconds(entry.happened) < PlainTime.seconds(planned)
  }

  func isOnTime(_ entry: PlainEntry) -> Bool {
    entry.isCompletion && entry["batas"] != nil && !entry.isLate && !isBeforePlan(entry)
  }

  func isWithoutStandard(_ entry: PlainEntry) -> Bool {
    entry.isCompletion && entry["batas"] == nil && !isBeforePlan(entry)
  }

  /// The net times, in seconds, but for what was done outside working hours and before the planned start.
  func times(_ completions: [PlainEntry]) -> [Int] {
    completions.filter { !isOutsideHours($0) && !isBeforePlan($0) }.compactMap {
      $0.seconds("lama")
    }
  }

  /// No working time counted, and of the time that passed some was not paused.
  func isOutsideHours(_ entry: PlainEntry) -> Bool {
    guard entry.isCompletion, entry["diukur"] == "jam-kerja", entry.seconds("lama") == 0 else {
      return false
    }
    let (gross, end) = (entry.seconds("bruto") ?? 0, PlainTime.seconds(entry.happened))
    let pauses = starts[entry.run]?.pauses(before: entry.no) ?? []
    let paused = pauses.map { max(0, min(end, $0.to) - max(end - gross, $0.from)) }
    return gross > paused.reduce(0, +)
  }

  /// The definition with which a run was started.
  func definition(_ entry: PlainEntry) -> String { starts[entry.run]?.definition ?? "" }

  func subject(_ entry: PlainEntry) -> String? { starts[entry.run]?.start["perihal"] }
}
