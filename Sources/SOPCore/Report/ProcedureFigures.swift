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

  /// - Parameter slices: the slices of this definition's runs.
  init(_ procedure: Procedure, definition: Digest, slices: [RunSlice]) {
    code = procedure.code
    name = procedure.identity.name
    self.definition = definition
    started = slices.count(where: \.startedHere)
    completed = slices.reduce(0) { $0 + $1.count(of: .finished) }
    cancelled = slices.reduce(0) { $0 + $1.count(of: .cancelled) }
    openAtEnd = slices.count { $0.closing != nil }
    let endings = slices.flatMap { $0.steps.filter { $0.event.kind == .finished } }
    outcomes = endings.compactMap(\.event.details.outcome).reduce(into: [:]) {
      $0[$1, default: 0] += 1
    }
    let completions = Dictionary(grouping: slices.flatMap(\.completions), by: \.activity)
    activities = procedure.activities.map {
      ActivityFigures($0, completions: completions[$0.number] ?? [])
    }
  }
}
