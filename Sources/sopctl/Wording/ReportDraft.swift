import SOPCore

/// The draft of a report, in a run that makes one: the command that makes it, and how it is attached.
struct ReportDraft {
  let period: Period

  /// - Returns: `nil` where the current activity of the run drafts no report.
  init?(in run: Run, by clock: OfficeClock) {
    guard let period = run.draftedPeriod(by: clock) else { return nil }
    self.period = period
  }

  /// The file that the command writes into the current folder.
  var file: String { period.reportFile }

  var command: String {
    "sopctl report \(period.kind.rawValue) \(period.text) --format html -o \(file)"
  }
}

extension Run {
  /// What to type next, in lines: the `step` of the current activity, and before it, where that is the draft of a
  /// report, what makes the draft, which the step then attaches.
  func commands(completing step: String, by clock: OfficeClock) -> [String] {
    guard let draft = ReportDraft(in: self, by: clock) else { return [step] }
    return [draft.command, "\(step) --attach \(draft.file)"]
  }
}
