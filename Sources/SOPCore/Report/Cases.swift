/// What kept a run from going on (kendala), besides lateness: a return, a pause, a cancellation.
package struct Setback: Sendable, Equatable {
  /// The entry's No.
  package let no: Int
  package let event: Event
  package let deed: Deed

  package enum Deed: String, Sendable {
    /// By a return, or by an answer that led back.
    case returned
    case paused, cancelled
  }

  /// - Parameter completion: what the step completed, if anything.
  init?(_ step: borrowing Run.Step, _ completion: CompletingStep?) {
    switch step.event.kind {
    case .returned: deed = .returned
    case .completed where completion?.isReturn == true: deed = .returned
    case .paused: deed = .paused
    case .cancelled: deed = .cancelled
    case .started, .completed, .finished, .resumed, .noted, .corrected, .overdue: return nil
    }
    no = step.no
    event = step.event
  }

  package var reason: String? { event.details.reason }
}

/// A run that was open at the period's end: whose turn it was, and for how long.
package struct OpenRun: Sendable, Equatable {
  package let run: RunID
  package let subject: String?
  package let activity: Int
  package let title: String
  /// Whose turn it was.
  package let role: Role
  package let isPaused: Bool
  /// When the activity's clock started; it may be planned for later.
  package let since: Moment
  /// Whether that start was planned at the activity before.
  package let isPlanned: Bool
  /// The net time used until the period's end, or until now while the period lasts.
  package let used: Minutes
  package let budget: Minutes?
  /// By how much `used` exceeds `budget`.
  package let over: Minutes?

  init?(_ slice: RunSlice, until end: Moment, by clock: OfficeClock) {
    guard let position = slice.closing, let visit = position.visit,
      let activity = slice.run.procedure.activity(visit.activity)
    else { return nil }
    let used = clock.net(from: visit.clockStart, to: end, without: visit.pauses)
    let budget = activity.budget?.maximum
    run = slice.run.id
    subject = slice.run.subject
    self.activity = activity.number
    title = activity.title
    role = activity.role
    isPaused = position.state == .paused
    since = visit.clockStart
    isPlanned = visit.isPlanned
    self.used = used
    self.budget = budget
    over = budget.flatMap { used > $0 ? used.excess(over: $0) : nil }
  }
}

/// What the office's schedule (jadwal) asked for and no run was opened for (belum dimulai).
///
/// The schedule is judged elsewhere, and what it lacks is handed to the report.
package struct NotStarted: Sendable, Equatable {
  /// The SOP's kode.
  package let code: String
  /// The day on which a run was to be opened.
  package let day: Day
  /// By when (paling lambat), if the schedule says.
  package let due: Moment?
  /// The fields that tell this run from others of its SOP, for instance `periode` `harian`.
  package let fields: [Details.FieldValue]
  /// The runs that may have been started for it, and that cannot be read: whether it was begun is not known.
  package let unreadable: [RunID]

  package init(
    code: String, day: Day, due: Moment?, fields: [Details.FieldValue], unreadable: [RunID] = []
  ) {
    self.code = code
    self.day = day
    self.due = due
    self.fields = fields
    self.unreadable = unreadable
  }
}

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
