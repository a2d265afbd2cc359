/// One line of the guest book (buku tamu): a visitor that a run was about.
///
/// An SOP receives visitors if one of its activities asks for the time of leaving, by the field
/// `jam_keluar`; AKSES-SERVER does. A visit belongs to the period in which its run started, so that
/// each stands in one day's report only, and tells all that is known of it, also from after the
/// period.
package struct GuestVisit: Sendable, Equatable {
  package let run: RunID
  /// What was filled in, in the form's order; of a field filled in twice the later value.
  package let fields: [Field]
  /// When the decision was answered `ya`.
  package let entered: Moment?
  package let left: Departure?
  /// What the latest decision makes of the run (hasil).
  package let outcome: String?
  package let state: Position.State

  package struct Field: Sendable, Equatable {
    package let key: String
    package let label: String
    package let value: String
  }

  package enum Departure: Sendable, Equatable {
    /// As it was filled in.
    case written(String)
    /// When the activity was completed that asks for it, where it was left blank.
    case completed(Moment)
  }

  private static let leavingKey = "jam_keluar"

  /// - Returns: `nil` where the SOP receives no visitors, or nothing was filled in yet.
  init?(_ slice: RunSlice) {
    let procedure = slice.run.procedure
    let leaving = procedure.activities.first { $0.fields.contains { $0.key == Self.leavingKey } }
    guard slice.startedHere, let leaving else { return nil }
    let completions = slice.run.steps.filter(\.event.kind.isCompletion)
    let values = completions.flatMap(\.event.details.fields).reduce(into: [:]) {
      $0[$1.key] = $1.value
    }
    fields = procedure.activities.flatMap(\.fields).compactMap { field in
      values[field.key].map { Field(key: field.key, label: field.label, value: $0) }
    }
    if fields.isEmpty { return nil }
    run = slice.run.id
    let decision = completions.last { $0.event.details.answer != nil }?.event
    entered = decision?.details.answer == .yes ? decision?.happened : nil
    let completed = completions.last { $0.event.activity == leaving.number }?.event.happened
    left = values[Self.leavingKey].map(Departure.written) ?? completed.map(Departure.completed)
    outcome = slice.run.position.outcome
    state = slice.run.position.state
  }
}
