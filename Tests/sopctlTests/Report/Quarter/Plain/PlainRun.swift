/// A run: its start, and the steps that are not voided, in the book's order.
struct PlainRun {
  let start: PlainEntry
  let steps: [PlainEntry]
  let form: PlainForm
  let definition: String

  init?(_ start: PlainEntry, _ steps: [PlainEntry], _ office: PlainOffice) {
    guard let definition = start["sop"], let form = office.forms[definition] else { return nil }
    self.start = start
    self.steps = steps
    self.form = form
    self.definition = definition
  }

  var id: String { start.run }
  var code: String { start.code }
  var completions: [PlainEntry] { steps.filter(\.isCompletion) }

  /// What was filled in; of a field filled in twice the later value.
  var fields: [String: String] {
    completions.flatMap(\.fields).reduce(into: [:]) { $0[$1.key] = $1.value }
  }

  /// From when to when the run stood still before an entry, in seconds since 1970.
  func pauses(before no: Int) -> [(from: Int, to: Int)] {
    let steps = steps.filter { $0.no < no && ["jeda", "lanjut"].contains($0.event) }
    let moments = steps.map { PlainTime.seconds($0.happened) }
    return stride(from: 0, to: moments.count - 1, by: 2).map { (moments[$0], moments[$0 + 1]) }
  }

  var isCancelled: Bool { steps.last?.event == "batal" }

  var state: String {
    switch steps.last?.event {
    case "tuntas": "completed"
    case "batal": "cancelled"
    case "jeda": "paused"
    default: "open"
    }
  }

  /// At which activity a run stands.
  struct Standing {
    var activity: Int
    var since: String
    var isPlanned = false
    var isPaused = false
    /// From when to when the clock stood still, in seconds since 1970.
    var pauses: [(from: Int, to: Int?)] = []
  }

  /// Where the run stood at the end of a day; `nil` where it was not begun, or had ended.
  func standing(at last: String) -> Standing? {
    guard start.day <= last else { return nil }
    var standing = Standing(activity: 1, since: start.happened)
    var answers: [Int: String] = [:]
    for step in steps where step.day <= last {
      switch step.event {
      case "tuntas", "batal":
        return nil
      case "selesai":
        let activity = step.activity ?? 0
        if let answer = step["jawaban"] { answers[activity] = answer }
        standing = Standing(
          activity: form.next(after: activity, answers: answers) ?? 0,
          since: step["rencana"] ?? step.happened, isPlanned: step["rencana"] != nil)
      case "kembali":
        standing = Standing(activity: step["ke"].flatMap { Int($0) } ?? 0, since: step.happened)
      case "jeda":
        standing.isPaused = true
        standing.pauses.append((PlainTime.seconds(step.happened), nil))
      default:
        standing.isPaused = false
        standing.pauses[standing.pauses.count - 1].to = PlainTime.seconds(step.happened)
      }
    }
    return standing
  }
}

extension PlainRun.Standing {
  /// The seconds that count from the clock's start to `end`, but for the pauses.
  func used(until end: Int, by clock: PlainClock) -> Int {
    let begin = PlainTime.seconds(since)
    let paused = pauses.map { pause in
      clock.seconds(from: max(begin, pause.from), to: min(end, pause.to ?? end))
    }
    return clock.seconds(from: begin, to: end) - paused.reduce(0, +)
  }
}
