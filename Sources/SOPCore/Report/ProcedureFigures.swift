/// What the runs of one SOP came to, by one definition: a definition that changed begins a new row.
package struct ProcedureFigures: Sendable, Equatable {
  package let code: String
  package let name: String
  /// The digest of the definition's file.
  package let definition: Digest
  package let started: Int
  package let completed: Int
  package let cancelled: Int
  package let openAtEnd: Int
  /// How many of the completed runs came to each outcome (hasil).
  package let outcomes: [String: Int]
  /// Every activity of the form, in its order, also those that nobody completed.
  package let activities: [ActivityFigures]

  /// - Parameter completed: what each activity came to that anybody completed.
  init(_ form: FormCount, _ completed: [Int: CompletionFigures]) {
    code = form.procedure.code
    name = form.procedure.identity.name
    definition = form.key.definition
    started = form.started
    self.completed = form.completed
    cancelled = form.cancelled
    openAtEnd = form.openAtEnd
    outcomes = form.outcomes
    activities = form.procedure.activities.map {
      ActivityFigures($0, figures: completed[$0.number] ?? .none)
    }
  }
}
