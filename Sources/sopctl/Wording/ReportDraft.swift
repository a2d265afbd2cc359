import SOPCore

/// The draft of a report, in a run that makes one: the command that makes it, and how it is attached.
struct ReportDraft {
  let period: Period
  /// The file that the command writes: in the current folder, if documents may be written there.
  let file: String

  /// - Returns: `nil` where the current activity of the run drafts no report, and where the book cannot tell of
  ///   its period.
  init?(in run: Run, of office: Office) {
    guard let period = run.draftedPeriod(by: office.clock), office.bookTells(of: period) else {
      return nil
    }
    self.period = period
    file = office.documents.path(of: period.reportFile)
  }

  var command: String {
    "sopctl report \(period.kind.rawValue) \(period.text) --format html -o \(file.shellWord)"
  }
}

extension Run {
  /// What to type next, in lines: the `step` of the current activity, and before it, where that is the draft of a
  /// report, what makes the draft, which the step then attaches.
  func commands(completing step: String, in office: Office) -> [String] {
    guard let draft = ReportDraft(in: self, of: office) else { return [step] }
    return [draft.command, "\(step) --attach \(draft.file.shellWord)"]
  }
}
