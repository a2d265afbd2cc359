/// An activity that was completed in the period, and stayed so: no correction has voided it.
package struct CompletedActivity: Sendable, Equatable {
  /// The entry's No.
  package let no: Int
  package let event: Event
  /// The digest of the run's definition.
  package let definition: Digest
  /// What the run is about (perihal).
  package let subject: String?
  package let activity: Int
  /// What was done (uraian), as the run's definition has it.
  package let title: String
  package let role: Role
  package let timeliness: Timeliness
  /// Whether it was done outside working hours alone (di luar jam kerja), so that no time counted.
  package let isOutsideHours: Bool

  init(_ completion: CompletingStep, by step: Run.Step, of run: Run) {
    no = step.no
    event = step.event
    definition = run.definition
    subject = run.subject
    activity = completion.activity
    title = run.procedure.activity(completion.activity)?.title ?? ""
    role = completion.role
    timeliness = completion.timeliness
    isOutsideHours = completion.isOutsideHours
  }

  package var run: RunID { event.run }
}

/// The activities completed in a period, in the book's order.
///
/// There may be nearly as many as the book has entries, and few reports list them all: each is made when it is
/// looked at.
package struct CompletedActivities: RandomAccessCollection, Sendable {
  private let slices: [RunSlice]
  private let places: [Place]

  /// Where a completing step stands, and what it completed.
  struct Place {
    let step: StepPlace
    let completion: CompletingStep
  }

  /// - Parameter places: in the book's order.
  init(in slices: [RunSlice], at places: [Place]) {
    self.slices = slices
    self.places = places
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }

  package subscript(index: Int) -> CompletedActivity {
    let place = places[index]
    let run = slices[place.step.slice].run
    return CompletedActivity(place.completion, by: run.steps[place.step.step], of: run)
  }

  /// Those over their budget.
  package var late: [CompletedActivity] {
    places.indices.filter { places[$0].completion.timeliness == .late }.map { self[$0] }
  }
}

extension CompletedActivities: Equatable {
  package static func == (one: CompletedActivities, other: CompletedActivities) -> Bool {
    one.elementsEqual(other)
  }
}

/// What is counted of a completed activity: an event is large, and this is not.
struct CompletingStep {
  let activity: Int
  let role: Role
  let timeliness: Timeliness
  let isOutsideHours: Bool
  /// The net time used, where any was measured: outside working hours and before the planned start none was.
  let used: Minutes?
  /// What the role rests on.
  let basis: RoleBasis?
  /// Whether its answer sent the report back.
  let isReturn: Bool

  /// The completion that a step is; `nil` for any other step.
  init?(_ step: borrowing Run.Step, in procedure: Procedure) {
    let event = step.event
    guard event.kind.isCompletion, let activity = event.activity, let role = event.role else {
      return nil
    }
    self.activity = activity
    self.role = role
    timeliness = Timeliness(step)
    isOutsideHours = step.isOutsideHours
    used = isOutsideHours || timeliness == .beforePlan ? nil : event.details.used
    basis = event.details.basis
    isReturn = event.returnsReport(in: procedure)
  }
}

/// How a completed activity stands to its standard.
package enum Timeliness: Sendable, Equatable {
  case onTime, late
  /// Completed before its clock was to start (sebelum waktu rencana): neither on time nor late.
  case beforePlan
  /// Without a standard (tanpa standar) nothing is on time, and nothing late.
  case unbudgeted

  /// As it was measured when the entry was made: a calendar that changes later changes no report.
  init(_ step: borrowing Run.Step) {
    let details = step.event.details
    if details.over != nil {
      self = .late
    } else if step.unreachedStart != nil {
      self = .beforePlan
    } else {
      self = details.budget == nil ? .unbudgeted : .onTime
    }
  }
}
