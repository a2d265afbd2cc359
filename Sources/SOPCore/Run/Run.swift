/// One run of an SOP: what has been done, and what is to be done next.
///
/// A run is the fold of its entries. A correction takes the run back to where it stood before the entry
/// that it voids, so each step keeps the position it was taken from.
package struct Run: Sendable, Equatable {
  package let id: RunID
  /// The definition that the run was started with, whatever the office uses today.
  package let procedure: Procedure
  package let definition: Digest
  package let subject: String?
  package let startedAt: Moment
  /// The No of its `mulai`.
  package let startedBy: Int
  package internal(set) var position: Position
  /// The effective steps, oldest first: those that no correction has voided.
  package internal(set) var steps: [Step] = []
  /// The overdue levels that stand in the book, by the No that opened the visit.
  package internal(set) var notices: [Int: Set<Int>] = [:]

  /// A step that was taken, and from where.
  package struct Step: Sendable, Equatable {
    package let no: Int
    package let event: Event
    let before: Position
  }

  package var isEnded: Bool { position.visit == nil }

  /// The activity whose turn it is; `nil` once the run has ended.
  package var currentActivity: Activity? {
    position.visit.flatMap { procedure.activity($0.activity) }
  }

  /// The overdue levels that were noted for the present visit.
  package var notedLevels: Set<Int> {
    position.visit.flatMap { notices[$0.openedBy] } ?? []
  }

  /// Progress: activities done, and that number plus the longest way still ahead.
  package var progress: (done: Int, of: Int) {
    let done = position.path.count
    guard let visit = position.visit else { return (done, done) }
    let ahead = procedure.longestPath(from: visit.activity, answers: position.answers)
    return (done, done + ahead)
  }
}
